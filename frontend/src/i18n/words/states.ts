import { words } from '..'

/** Why a list is empty, for several pages. */
export const useStates = words(
  'states',
  {
    noPlan: '还没有分解表',
    noPlanWhy: '督查室导入当年的重点工作任务分解表后，这里才有内容。',
    noPlanDo: '导入分解表',
    nothingFits: '没有符合条件的任务',
    clearAll: '全部清除',
  },
  {
    noPlan: 'No plan yet',
    noPlanWhy: 'Once the supervision office has imported the year’s table, it will show here.',
    noPlanDo: 'Import a table',
    nothingFits: 'No task meets the conditions',
    clearAll: 'Clear all',
  },
)
