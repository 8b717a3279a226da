import { Link, useNavigate } from '@tanstack/react-router'
import dayjs from 'dayjs'
import { useRef, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { InboxList_item$data, InboxList_item$key } from '../../__generated__/InboxList_item.graphql'
import { useHotkeys } from '../../app/useHotkeys'
import { Deadline } from '../../components/Deadline'
import { useDays } from '../../components/days'
import { LightMark } from '../../components/LightMark'
import { SectionHead } from '../../components/SectionHead'
import { useInboxWords } from '../../i18n/words/inbox'
import { formOf, inboxKinds, type Kind } from './form'
import styles from './Inbox.module.css'

interface Props {
  items: InboxList_item$key
  counts: readonly { readonly kind: string; readonly count: number }[]
}

/** Rows by kind; j and k move through all of them, Enter opens. */
export function InboxList({ items, counts }: Props) {
  const t = useInboxWords()
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const [here, setHere] = useState(-1)
  const all = useFragment(
    graphql`
      fragment InboxList_item on InboxItem @relay(plural: true) {
        kind
        since
        task {
          id
          number
          content
          deadline {
            ...Deadline_deadline
          }
          light {
            ...LightMark_light
          }
        }
        report {
          id
          percent
          progress
          returnedBecause
          unit {
            name
          }
        }
        extension {
          id
          to
          requestedBy {
            name
          }
        }
        reminder {
          id
          text
        }
      }
    `,
    items,
  )
  const groups = inboxKinds.map((kind) => ({ kind, items: all.filter((item) => item.kind === kind) })).filter((group) => group.items.length > 0)
  const ordered = groups.flatMap((group) => group.items)
  const move = (by: number) => {
    const next = Math.max(0, Math.min(ordered.length - 1, here + by))
    setHere(next)
    list.current?.querySelectorAll('[data-row]')[next]?.scrollIntoView({ block: 'nearest' })
  }
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => {
      const item = ordered[here]
      if (item) void navigate({ to: '/tasks/$id', params: { id: item.task.id }, search: formOf(item) })
    },
  })
  return (
    <div ref={list} className={styles.groups}>
      {groups.map(({ kind, items: rows }) => (
        <section key={kind}>
          <SectionHead title={`${t(kind)} ${counts.find((one) => one.kind === kind)?.count ?? rows.length}`} note={t(`why_${kind}`)} />
          <ol>
            {rows.map((item) => (
              <Row key={`${item.task.id} ${item.report?.id ?? item.extension?.id ?? item.reminder?.id ?? ''}`} item={item} here={ordered[here] === item} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Row({ item, here }: { item: InboxList_item$data[number]; here: boolean }) {
  const days = useDays()
  const t = useInboxWords()
  const said = useWhat(item)
  const waited = item.since ? Math.max(0, dayjs(days.today).diff(dayjs(item.since).startOf('day'), 'day')) : null
  return (
    <li data-row className={here ? `${styles.row} ${styles.here}` : styles.row} aria-current={here || undefined}>
      <Link to="/tasks/$id" params={{ id: item.task.id }} search={formOf(item)} className={styles.link}>
        <span className={styles.light}>
          <LightMark light={item.task.light} show="shape" />
        </span>
        <span className={styles.number}>{item.task.number}</span>
        <span className={styles.what}>
          <span className="two-lines">{item.task.content}</span>
          {said && <span className={styles.said}>{said}</span>}
        </span>
        <span className={styles.due}>
          <Deadline deadline={item.task.deadline} />
        </span>
        {waited != null && (
          <span className={styles.since} title={days.whole(item.since!)}>
            {waited > 0 ? t('since', { count: waited }) : t('sinceToday')}
          </span>
        )}
      </Link>
    </li>
  )
}

/** What a thing is about, beside its task. */
function useWhat({ kind, report, extension, reminder }: InboxList_item$data[number]) {
  const t = useInboxWords()
  const days = useDays()
  if (extension) return t('extension', { unit: extension.requestedBy.name, day: days.short(extension.to) })
  if (report && (kind as Kind) === 'MEND_REPORT' && report.returnedBecause) return t('returned', { because: report.returnedBecause })
  if (report) return `${report.percent == null ? t('report', { unit: report.unit.name }) : t('reportPercent', { unit: report.unit.name, percent: report.percent })} ${report.progress}`
  if (reminder) return reminder.text
  return null
}
