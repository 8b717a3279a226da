import { words } from '..'

/** Words of /register; the paper's own heads stay Chinese in both languages. */
export const useRegisterWords = words(
  'register',
  {
    note: '{{title}} · {{rows}} 行，{{tasks}} 项任务',
    asOf: '截至 {{day}}',
    jump: '跳到',
    xlsx: '下载 Excel',
    csv: '下载 CSV',
    rows: '{{count}} 行',
    status: '状态',
    light: '灯与原因',
    percent: '进度',
    extended: '延期至',
    tableLabel: '{{section}}，{{count}} 行',
    sharedWith: '同 {{numbers}}',
    empty: '这一部分没有印任务',
    printHint: '打印为 A3 横向',
  },
  {
    note: '{{title}} · {{rows}} rows, {{tasks}} tasks',
    asOf: 'as of {{day}}',
    jump: 'Jump to',
    xlsx: 'Download Excel',
    csv: 'Download CSV',
    rows: '{{count}} rows',
    rows_one: '{{count}} row',
    status: 'Status',
    light: 'Light and reason',
    percent: 'Done',
    extended: 'Extended to',
    tableLabel: '{{section}}, {{count}} rows',
    sharedWith: 'same as {{numbers}}',
    empty: 'No task is printed in this section',
    printHint: 'Prints on A3, landscape',
  },
)
