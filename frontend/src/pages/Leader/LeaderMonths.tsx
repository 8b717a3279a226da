import { Link, useSearch } from '@tanstack/react-router'
import dayjs from 'dayjs'
import { Columns } from '../../components/Columns'
import { useDays } from '../../components/days'
import { Empty } from '../../components/Empty'
import { useLookWords } from '../../components/LightShape'
import { searchOf, stacked } from '../../components/lights'
import { monthLabel, monthsBetween } from '../../components/months'
import { SectionHead } from '../../components/SectionHead'
import { tally } from '../../components/tally'
import { useCommon } from '../../i18n/words/common'
import { useLeadersWords } from '../../i18n/words/leaders'
import type { TheLeader } from './Leader'

/** When the leader's tasks fall due, by light. */
export function LeaderMonths({ leader }: { leader: TheLeader }) {
  const c = useCommon()
  const t = useLeadersWords()
  const words = useLookWords()
  const { today } = useDays()
  const { year } = useSearch({ from: '__root__' })
  const tasks = leader.tasks.nodes
  const due = tasks.filter((task) => task.deadline.dueOn)
  const named = due.map((task) => task.deadline.dueOn!.slice(0, 7)).sort()
  const months = monthsBetween(named[0], named.at(-1))
  return (
    <>
      <SectionHead
        title={t('byMonth')}
        note={tasks.length > due.length && t('monthsWithout', { count: tasks.length - due.length })}
        more={
          <Link to="/timeline" search={{ year, leader: leader.id }}>
            {c('timeline')}
          </Link>
        }
      />
      {months.length === 0 ? (
        <Empty title={t('noMonths')} />
      ) : (
        <Columns
          height={220}
          columns={months.map((month) => {
            const of = due.filter((task) => task.deadline.dueOn?.startsWith(month))
            const counts = tally(of)
            const label = monthLabel(month)
            const here = today.startsWith(month)
            const own = { year, leader: [leader.id], month }
            return {
              key: month,
              label,
              here,
              note: here ? t('todayOn', { day: dayjs(today).date() }) : undefined,
              total: of.length,
              totalLabel: t('monthAll', { month: label, count: of.length }),
              to: { to: '/tasks', search: own },
              parts: stacked.map((look) => ({
                look,
                name: words[look],
                count: counts[look],
                label: t('monthPart', { month: label, light: words[look], count: counts[look] }),
                to: { to: '/tasks', search: { ...own, ...searchOf(look) } },
              })),
            }
          })}
        />
      )}
    </>
  )
}
