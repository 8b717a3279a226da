import type { TaskQuery$rawResponse } from '../../__generated__/TaskQuery.graphql'
import { shell } from '../../test/render'

type Raw = NonNullable<TaskQuery$rawResponse['task']>

const town = { id: 'unt_town', name: '棠下镇', kind: 'TOWN' as const, membersComplete: false }
const bureau = { id: 'unt_bureau', name: '区财政局', kind: 'DEPARTMENT' as const, membersComplete: false }
const part = { signboard: null, viaGroup: null, acknowledgedAt: '2021-03-16T02:00:00Z' }
const parts = [
  { ...part, id: 'asg_1', role: 'LEAD' as const, position: 1, asWritten: '棠下镇', source: 'TAG' as const, unit: town },
  { ...part, id: 'asg_2', role: 'SUPPORT' as const, position: 2, asWritten: '区财政局', source: 'LISTED' as const, unit: bureau, acknowledgedAt: null },
]

/** An item as a reader sees it who has not signed in: nothing of what happened. */
export const open: Raw = {
  id: 'tsk_1',
  kind: 'ITEM',
  number: '2.3-24',
  content: '加快银洲湖高速蓬江段项目建设。',
  category: 'KEY_TASK',
  marks: [],
  status: 'IN_PROGRESS',
  version: 4,
  actions: [],
  plan: { id: 'pln_2021', year: 2021, title: '蓬江区政府 2021 年重点工作任务分解表' },
  path: [],
  parent: null,
  leaders: [{ id: 'ldr_1', name: '张文新' }],
  parts,
  opened: parts,
  leading: [{ id: 'asg_1', acknowledgedAt: '2021-03-16T02:00:00Z' }],
  leadingWithin: [{ id: 'asg_1', unit: { id: town.id } }],
  deadline: { kind: 'MONTH_END', dueOn: '2021-11-30', originalDueOn: '2021-11-30', asWritten: '11月底' },
  light: { color: 'YELLOW', cause: 'BEHIND', word: '滞后', reason: '落后进度 22 点：应 84%，实 62%', ruleVersion: '2021.1' },
  percent: 62,
  percentOf: null,
  scheduledPercent: 84,
  dueInDays: 41,
  issuedOn: '2021-03-15',
  closedOn: null,
  targets: [],
  milestones: [],
  findings: [],
  subtasks: [],
  rows: [
    {
      id: 'row_1',
      number: '2.3-24',
      contentAsWritten: '加快银洲湖高速蓬江段项目建设。【牵头单位：棠下镇】',
      leadAsWritten: null,
      unitsAsWritten: '棠下镇 区财政局',
      deadlineAsWritten: '11月底',
      leaderAsWritten: null,
      remark: null,
      section: { id: 'sec_1', code: '2.3', title: '张文新同志分管工作', rows: [] },
      source: { document: 'paper.txt', line: 77, table: null, row: null },
    },
  ],
  reports: { totalCount: 0, nodes: [] },
  extensions: [],
  reminders: [],
  instructions: [],
  history: { totalCount: 0, nodes: [] },
}

const report = {
  id: 'rpt_1',
  unit: { id: town.id, name: town.name },
  author: { id: 'usr_2', name: '棠下镇' },
  onBehalf: false,
  percent: 70,
  progress: '完成桩基 98 根。',
  problems: '',
  nextSteps: '',
  state: 'SUBMITTED' as const,
  returnedBecause: null,
  createdAt: '2021-10-18T02:00:00Z',
  reviewedAt: null,
}

/** The same item as the office sees it: a report waits. */
export const waiting: Raw = { ...open, actions: ['EDIT', 'REVIEW_REPORT', 'URGE', 'SUSPEND'], reports: { totalCount: 1, nodes: [report] } }

/** Who sits in the office. */
export const office = { ...shell, viewer: { user: { id: 'usr_1', name: '督查室小张', role: 'OFFICE' as const }, unit: null, leader: null, inboxCounts: [] } }
