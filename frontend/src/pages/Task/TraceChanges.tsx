import { useDays } from '../../components/days'
import { useGlossary } from '../../i18n/words/glossary'
import { useTaskWords } from '../../i18n/words/task'
import styles from './Trace.module.css'

interface Change {
  readonly field: string
  readonly from: string | null | undefined
  readonly to: string | null | undefined
}

// Told by the line's head already, or nobody's reading.
const untold = ['unit', 'onBehalf', 'state', 'issuedOn', 'closedOn']
const words = ['because', 'summary', 'reason', 'text', 'note', 'choice']
const fields = ['status', 'dueOn', 'content', 'leaders', 'units', 'parent', 'subtasks', 'percent', 'deadlineKind', 'number', 'withLeader', 'verb'] as const

/** What an event changed, as from and to; reasons stand as they were written. */
export function TraceChanges({ changes }: { changes: readonly Change[] }) {
  const t = useTaskWords()
  const g = useGlossary()
  const days = useDays()
  const value = (field: string, given: string | null | undefined) => {
    if (!given) return t('none')
    if (field === 'status' || field === 'deadlineKind') return g(given as 'DRAFT')
    if (field === 'dueOn' || field === 'to') return days.short(given)
    return given
  }
  const gathered = gather(changes.filter((change) => !untold.includes(change.field)))
  const said = gathered.filter((change) => words.includes(change.field))
  const changed = gathered.filter((change) => fields.some((field) => field === change.field) && change.field !== 'withLeader' && change.field !== 'verb')
  return (
    <>
      {said.map((change) => (
        <p key={change.field}>{change.to}</p>
      ))}
      {changed.length > 0 && (
        <p className={styles.changes}>
          {changed.map((change) => (
            <span key={change.field}>
              <span className="third">{t(`field_${change.field as 'status'}`)}</span> {change.from != null && `${value(change.field, change.from)} → `}
              {value(change.field, change.to)}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** Values that a field was given one by one, as one change. */
function gather(changes: readonly Change[]): Change[] {
  const by = new Map<string, Change>()
  for (const change of changes) {
    const before = by.get(change.field)
    by.set(change.field, before && change.from == null ? { ...change, to: `${before.to}、${change.to}` } : change)
  }
  return [...by.values()]
}
