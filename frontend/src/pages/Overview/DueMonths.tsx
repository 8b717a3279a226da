import { Link, useSearch } from '@tanstack/react-router'
import dayjs from 'dayjs'
import { graphql, useFragment } from 'react-relay'
import type { DueMonths_plan$key } from '../../__generated__/DueMonths_plan.graphql'
import { Columns } from '../../components/Columns'
import { useDays } from '../../components/days'
import { Empty } from '../../components/Empty'
import { useLookWords } from '../../components/LightShape'
import { countsOf, searchOf, stacked, type Counted } from '../../components/lights'
import { monthLabel, monthsBetween } from '../../components/months'
import { SectionHead } from '../../components/SectionHead'
import { speaksEnglish } from '../../i18n'
import { useCommon } from '../../i18n/words/common'
import { useOverviewWords } from '../../i18n/words/overview'

const none: Counted = { count: 0, closed: 0, red: 0, yellow: 0, green: 0, grey: 0 }

/** The year by due month: the pile-up at its end. */
export function DueMonths({ plan }: { plan: DueMonths_plan$key }) {
  const c = useCommon()
  const t = useOverviewWords()
  const words = useLookWords()
  const days = useDays()
  const { year } = useSearch({ from: '__root__' })
  const { year: planYear, months } = useFragment(
    graphql`
      fragment DueMonths_plan on Plan {
        year
        months: stats(groupBy: [DUE_MONTH]) {
          total
          groups {
            keys {
              value
            }
            count
            closed
            red
            yellow
            green
            grey
          }
        }
      }
    `,
    plan,
  )
  const groups = new Map(months.groups.map((group) => [group.keys[0]?.value ?? '', group]))
  const without = groups.get('')?.count ?? 0
  const named = [...groups.keys()].filter(Boolean).sort()
  const all = monthsBetween(named[0], named.at(-1))
  const late = all.filter((month) => month >= `${planYear}-10` && month <= `${planYear}-12`).reduce((sum, month) => sum + (groups.get(month)?.count ?? 0), 0)
  const due = months.total - without
  return (
    <>
      <SectionHead
        title={t('months')}
        note={
          <>
            {late > 0 && (
              <Link to="/tasks" search={{ year, from: `${planYear}-10-01`, to: `${planYear}-12-31` }} className="quiet-link">
                {t('monthsNote', { count: late, percent: Math.round((100 * late) / due) })}
              </Link>
            )}
            {late > 0 && without > 0 && (speaksEnglish() ? '; ' : '；')}
            {without > 0 && (
              <Link to="/tasks" search={{ year, deadline: ['ONGOING', 'UNSPECIFIED'] }} className="quiet-link">
                {t('monthsWithout', { count: without })}
              </Link>
            )}
          </>
        }
        more={<Link to="/timeline">{c('timeline')}</Link>}
      />
      {all.length === 0 ? (
        <Empty title={t('noMonths')} />
      ) : (
        <Columns
          columns={all.map((month) => {
            const group = groups.get(month) ?? none
            const counts = countsOf(group)
            const label = monthLabel(month)
            const here = days.today.startsWith(month)
            return {
              key: month,
              label,
              here,
              note: here ? t('todayOn', { day: dayjs(days.today).date() }) : undefined,
              total: group.count,
              totalLabel: t('monthAll', { month: label, count: group.count }),
              to: { to: '/tasks', search: { year, month } },
              parts: stacked.map((look) => ({
                look,
                name: words[look],
                count: counts[look],
                label: t('monthPart', { month: label, light: words[look], count: counts[look] }),
                to: { to: '/tasks', search: { year, month, ...searchOf(look) } },
              })),
            }
          })}
        />
      )}
    </>
  )
}
