import { Link, useSearch } from '@tanstack/react-router'
import { Empty } from '../../components/Empty'
import { TaskLines, type TaskLine } from '../../components/TaskLines'
import { useUnitsWords } from '../../i18n/words/units'
import type { TasksSearch } from '../Tasks/search'
import styles from './UnitTasks.module.css'
import type { Share, TheUnit, Way } from './share'
import { useGroupWord } from './useGroupWord'

const tabs = {
  lead: ['lead', 'coLead'],
  support: ['support'],
  group: ['group'],
  all: ['lead', 'coLead', 'support', 'group'],
} as const satisfies Record<string, readonly Way[]>

type Tab = keyof typeof tabs

/** What lists a tab's tasks on their own page. */
const conditions: Record<Tab, TasksSearch> = {
  lead: { role: ['LEAD', 'CO_LEAD'] },
  support: { role: ['SUPPORT'] },
  group: { onlyThrough: true },
  all: { through: true },
}

/** The unit's tasks by role, the most urgent first. */
export function UnitTasks({ unit, shares, tab }: { unit: TheUnit; shares: readonly Share[]; tab?: Tab }) {
  const t = useUnitsWords()
  const through = useGroupWord(unit)
  const { year } = useSearch({ from: '__root__' })
  const of = (some: Tab) => shares.filter((share) => (tabs[some] as readonly Way[]).includes(share.way))
  const offered = (Object.keys(tabs) as Tab[]).filter((one) => one !== 'group' || unit.groups.length > 0)
  const here = tab && offered.includes(tab) ? tab : (offered.find((one) => of(one).length > 0) ?? 'all')
  const names: Record<Tab, string> = { lead: t('tabLead'), support: t('support'), group: through, all: t('tabAll') }
  const shown = of(here)
  return (
    <section>
      <div className={styles.tabs}>
        <nav aria-label={t('role')} className={styles.links}>
          {offered.map((one) => (
            <Link
              key={one}
              to="/units/$id"
              params={{ id: unit.id }}
              search={(before) => ({ ...before, tab: one })}
              replace
              resetScroll={false}
              className={one === here ? `${styles.tab} ${styles.here}` : styles.tab}
              aria-current={one === here ? 'true' : undefined}
            >
              {names[one]} <span className={styles.count}>{of(one).length}</span>
            </Link>
          ))}
        </nav>
        <span className={`${styles.side} no-print`}>
          <span className="note">{t('urgentFirst')}</span>
          <Link to="/tasks" search={{ year, unit: [unit.id], ...conditions[here] }}>
            {t('toTasks')}
          </Link>
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty title={t('noTasks')} why={t('noTasksWhy', { unit: unit.name })} />
      ) : (
        <TaskLines label={names[here]} part={t('roleAndWords')} who="leaders" lines={shown.map((share) => line(share, unit, t))} />
      )}
      {unit.subtasks.totalCount > 0 && <p className={`note ${styles.besides}`}>{t('subtasks', { count: unit.subtasks.totalCount })}</p>}
    </section>
  )
}

function line({ task, way, assignment }: Share, unit: TheUnit, t: ReturnType<typeof useUnitsWords>): TaskLine {
  const written = assignment.asWritten !== assignment.unit.name && <span className="note">{t('writtenAs', { form: assignment.asWritten })}</span>
  const part =
    way === 'group' ? (
      <>
        <span className={styles.group}>
          <i className="hatched" />
          {t('viaGroup', { group: assignment.unit.name })}
        </span>
        {assignment.role !== 'SUPPORT' && <span className="note">{t('lead')}</span>}
      </>
    ) : (
      <>
        <span className={way === 'support' ? styles.role : `${styles.role} ${styles.leading}`}>{t(way)}</span>
        {written}
      </>
    )
  const leads = task.assignments.filter((one) => one.role !== 'SUPPORT' && one.unit.id !== unit.id).map((one) => one.unit.name)
  const supporters = task.assignments.filter((one) => one.role === 'SUPPORT').length
  const note =
    way === 'coLead'
      ? t('withUnits', { units: leads.join('、') })
      : way === 'lead'
        ? supporters > 0
          ? t('supportedBy', { count: supporters })
          : t('alone')
        : t('ledBy', { units: leads.join('、') })
  return { id: task.id, task, part, note }
}
