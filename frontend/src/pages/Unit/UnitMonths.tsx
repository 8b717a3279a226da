import { Link, useSearch } from '@tanstack/react-router'
import dayjs from 'dayjs'
import { Columns } from '../../components/Columns'
import { useDays } from '../../components/days'
import { Empty } from '../../components/Empty'
import { monthLabel, monthsBetween } from '../../components/months'
import { SectionHead } from '../../components/SectionHead'
import { useCommon } from '../../i18n/words/common'
import { useUnitsWords } from '../../i18n/words/units'
import type { Share, TheUnit } from './share'
import { useGroupWord } from './useGroupWord'
import styles from './UnitMonths.module.css'

/** When the unit's tasks fall due, by how they reach it. */
export function UnitMonths({ unit, shares }: { unit: TheUnit; shares: readonly Share[] }) {
  const c = useCommon()
  const t = useUnitsWords()
  const through = useGroupWord(unit)
  const { today } = useDays()
  const { year } = useSearch({ from: '__root__' })
  const grouped = unit.groups.length > 0
  const due = shares.flatMap(({ task, way }) => (task.deadline.dueOn ? [{ month: task.deadline.dueOn.slice(0, 7), way }] : []))
  const named = due.map((one) => one.month).sort()
  const months = monthsBetween(named[0], named.at(-1))
  const without = shares.length - due.length
  const legend = (
    <span className={styles.legend}>
      <span>
        <i className={styles.lead} />
        {t('leads')}
      </span>
      <span>
        <i className={styles.support} />
        {t('support')}
      </span>
      {grouped && (
        <span>
          <i className="hatched" />
          {through}
        </span>
      )}
    </span>
  )
  return (
    <>
      <SectionHead
        title={t('byMonth')}
        note={legend}
        more={
          <Link to="/timeline" search={{ year, unit: unit.id }}>
            {c('timeline')}
          </Link>
        }
      />
      {without > 0 && <p className={`note ${styles.note}`}>{t('monthsWithout', { count: without })}</p>}
      {months.length === 0 ? (
        <Empty title={t('noMonths')} />
      ) : (
        <Columns
          height={240}
          columns={months.map((month) => {
            const of = due.filter((one) => one.month === month)
            const count = (...some: string[]) => of.filter((one) => some.includes(one.way)).length
            const label = monthLabel(month)
            const part = (role: string, figure: number) => t('monthPart', { month: label, role, count: figure })
            const own = { year, unit: [unit.id], month }
            const leads = count('lead', 'coLead')
            return {
              key: month,
              label,
              here: today.startsWith(month),
              note: today.startsWith(month) ? t('todayOn', { day: dayjs(today).date() }) : undefined,
              total: of.length,
              totalLabel: t('monthAll', { month: label, count: of.length }),
              to: { to: '/tasks', search: { ...own, through: true } },
              parts: [
                { look: 'lead', name: t('leads'), count: leads, label: part(t('leads'), leads), to: { to: '/tasks', search: { ...own, role: ['LEAD', 'CO_LEAD'] } } },
                { look: 'support', name: t('support'), count: count('support'), label: part(t('support'), count('support')), to: { to: '/tasks', search: { ...own, role: ['SUPPORT'] } } },
                { look: 'group', name: through, count: count('group'), label: part(through, count('group')), to: { to: '/tasks', search: { ...own, onlyThrough: true } } },
              ],
            }
          })}
        />
      )}
    </>
  )
}
