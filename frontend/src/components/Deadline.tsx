import { graphql, useFragment } from 'react-relay'
import type { Deadline_deadline$data, Deadline_deadline$key } from '../__generated__/Deadline_deadline.graphql'
import { useCommon } from '../i18n/words/common'
import { useDays } from './days'
import styles from './Deadline.module.css'

/** By when, as people write it (10月底); the day on hover, and the first day when it was extended. */
export function Deadline({ deadline }: { deadline: Deadline_deadline$key }) {
  const written = useFragment(
    graphql`
      fragment Deadline_deadline on Deadline {
        kind
        dueOn
        originalDueOn
        asWritten
      }
    `,
    deadline,
  )
  return <DeadlineWords {...written} />
}

type Written = Pick<Deadline_deadline$data, 'kind' | 'dueOn' | 'originalDueOn' | 'asWritten'>

/** A deadline in words. */
export function DeadlineWords({ kind, dueOn, originalDueOn, asWritten }: Written) {
  const t = useCommon()
  const days = useDays()
  if (!dueOn) return <span className="third">{kind === 'ONGOING' ? asWritten.replaceAll(' ', '') || t('ongoing') : t('unspecified')}</span>
  const extended = originalDueOn != null && originalDueOn !== dueOn
  return (
    <time dateTime={dueOn} className="nowrap" title={extended ? `${days.whole(dueOn)}（${t('extendedFrom', { day: days.short(originalDueOn) })}）` : days.whole(dueOn)}>
      {kind === 'MONTH_END' && !extended ? days.monthEnd(dueOn) : days.short(dueOn)}
      {extended && <span className={styles.extended}>{t('extendedFrom', { day: days.short(originalDueOn) })}</span>}
    </time>
  )
}
