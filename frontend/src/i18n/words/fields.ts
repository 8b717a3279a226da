import { words } from '..'
import { useDays } from '../../components/days'
import { useActionWords } from './actions'
import { useGlossary } from './glossary'
import { useSignInWords } from './signIn'

const chinese = {
  active: '可登录',
  aliases: '别名',
  because: '缘由',
  bytes: '字节数',
  category: '类别',
  choice: '认定',
  closedOn: '办结日',
  content: '工作内容',
  contentAsWritten: '工作内容（原文）',
  deadlineAsWritten: '完成时间（原文）',
  deadline: '完成时间',
  deadlineKind: '时限种类',
  document: '文件',
  dueOn: '期限',
  expiresAt: '到期',
  finding: '疑点',
  fromOn: '起算日',
  issuedOn: '交办日',
  issuer: '交办人',
  kind: '类别',
  lead: '牵头单位',
  leads: '牵头单位',
  leadAsWritten: '牵头（原文）',
  leader: '领导',
  leaderAsWritten: '领导（原文）',
  leaders: '责任领导',
  level: '级别',
  login: '账号',
  marks: '标记',
  mayWrite: '可写入',
  members: '成员',
  membersComplete: '成员完整',
  mergedInto: '并入',
  milestones: '节点',
  name: '名称',
  note: '备注',
  number: '序号',
  onBehalf: '代办',
  parent: '主题',
  parents: '主题',
  percent: '完成百分比',
  reason: '理由',
  remark: '备注',
  role: '角色',
  rows: '行数',
  sameAs: '同一任务',
  section: '部分',
  signboards: '挂牌名称',
  state: '状态',
  status: '状态',
  subtasks: '子任务',
  summary: '进展',
  supporters: '配合单位',
  targets: '目标',
  tasks: '任务数',
  text: '文字',
  title: '标题',
  to: '改到',
  unit: '单位',
  units: '责任单位',
  unitsAsWritten: '责任单位（原文）',
  verb: '动作',
  withLeader: '转领导',
  year: '年份',
}

const english = {
  active: 'may sign in',
  aliases: 'aliases',
  because: 'because',
  bytes: 'bytes',
  category: 'category',
  choice: 'answer',
  closedOn: 'closed on',
  content: 'work',
  contentAsWritten: 'work as printed',
  deadlineAsWritten: 'deadline as printed',
  deadline: 'deadline',
  deadlineKind: 'kind of deadline',
  document: 'file',
  dueOn: 'due on',
  expiresAt: 'expires',
  finding: 'doubt',
  fromOn: 'counts from',
  issuedOn: 'issued on',
  issuer: 'issuer',
  kind: 'kind',
  lead: 'lead',
  leads: 'leading units',
  leadAsWritten: 'lead as printed',
  leader: 'leader',
  leaderAsWritten: 'leader as printed',
  leaders: 'leaders',
  level: 'level',
  login: 'account',
  marks: 'marks',
  mayWrite: 'may write',
  members: 'members',
  membersComplete: 'members complete',
  mergedInto: 'merged into',
  milestones: 'milestones',
  name: 'name',
  note: 'remark',
  number: 'number',
  onBehalf: 'on behalf',
  parent: 'theme',
  parents: 'themes',
  percent: 'percent',
  reason: 'reason',
  remark: 'remark',
  role: 'role',
  rows: 'rows',
  sameAs: 'same task',
  section: 'section',
  signboards: 'signboards',
  state: 'state',
  status: 'status',
  subtasks: 'subtasks',
  summary: 'progress',
  supporters: 'supporting units',
  targets: 'targets',
  tasks: 'tasks',
  text: 'text',
  title: 'title',
  to: 'to',
  unit: 'unit',
  units: 'units',
  unitsAsWritten: 'units as printed',
  verb: 'verb',
  withLeader: 'with the leader',
  year: 'year',
} satisfies Record<keyof typeof chinese, string>

const useFieldWords = words('fields', chinese, english)

/** Values of states, levels and the like that the glossary does not have. */
const useValueWords = words(
  'values',
  {
    SUBMITTED: '待审核',
    ACCEPTED: '已采纳',
    RETURNED: '已退回',
    WITHDRAWN: '已撤回',
    REQUESTED: '待决定',
    APPROVED: '已同意',
    REJECTED: '未同意',
    NOTICE: '提醒',
    YELLOW: '黄牌',
    RED: '红牌',
    true: '是',
    false: '否',
  },
  {
    SUBMITTED: 'to review',
    ACCEPTED: 'accepted',
    RETURNED: 'returned',
    WITHDRAWN: 'taken back',
    REQUESTED: 'to decide',
    APPROVED: 'granted',
    REJECTED: 'refused',
    NOTICE: 'notice',
    YELLOW: 'yellow card',
    RED: 'red card',
    true: 'yes',
    false: 'no',
  },
)

/** Fields whose values are words of the glossary, of states and levels, of verbs. */
const glossed = ['kind', 'category', 'status', 'deadlineKind']
const valued = ['state', 'level', 'onBehalf', 'withLeader', 'active', 'mayWrite', 'membersComplete', 'sameAs']

/** Writes a changed field and its value in words; what has no word stays as it is. */
export function useChangeWords() {
  const t = useFieldWords()
  const g = useGlossary()
  const r = useSignInWords()
  const v = useValueWords()
  const a = useActionWords()
  const days = useDays()
  const value = (name: string, given: string) => {
    if (name === 'role') return r(given as Parameters<typeof r>[0])
    if (name === 'verb') return a(given as Parameters<typeof a>[0])
    if (name === 'percent') return `${given}%`
    if (glossed.includes(name)) return g(given as Parameters<typeof g>[0])
    if (valued.includes(name)) return v(given as Parameters<typeof v>[0])
    return /^\d{4}-\d\d-\d\d$/.test(given) ? days.short(given) : given
  }
  return {
    field: (name: string) => (name in chinese ? t(name as keyof typeof chinese) : name),
    value,
  }
}
