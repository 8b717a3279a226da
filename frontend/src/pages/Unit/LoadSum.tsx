import { Link, useSearch, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useUnitsWords } from '../../i18n/words/units'
import { listBehind } from '../Units/load'
import styles from './LoadSum.module.css'
import type { Share, TheUnit } from './share'
import { useGroupWord } from './useGroupWord'

/** The load as a sum: leads + co-leads + supports + through groups = carried in all. Rows and tasks are named apart. */
export function LoadSum({ unit, shares }: { unit: TheUnit; shares: readonly Share[] }) {
  const t = useUnitsWords()
  const through = useGroupWord(unit)
  const { year } = useSearch({ from: '__root__' })
  const { workload } = unit
  const named = workload.lead + workload.coLead + workload.support
  const others = new Set(
    shares
      .filter((share) => share.way === 'coLead')
      .flatMap(({ task }) => task.assignments.filter((one) => one.role === 'CO_LEAD' && one.unit.id !== unit.id).map((one) => one.unit.name)),
  )
  const [first] = others
  const grouped = unit.groups.length > 0
  return (
    <dl className={styles.sum}>
      <Term label={t('lead')} count={workload.lead} to={listBehind(unit.id, 'lead', year)} note={t('leadNote')} />
      <Term
        sign="+"
        label={t('coLead')}
        count={workload.coLead}
        to={listBehind(unit.id, 'coLead', year)}
        note={
          first == null ? t('coLeadNone') : others.size > 2 ? t('coLeadMany', { unit: first, count: others.size }) : t('coLeadNote', { units: [...others].join('、') })
        }
      />
      <Term sign="+" label={t('support')} count={workload.support} to={listBehind(unit.id, 'support', year)} note={t('supportNote')} />
      {grouped && (
        <Term
          sign="+"
          label={
            <>
              <i className={`hatched ${styles.key}`} />
              {through}
            </>
          }
          count={workload.throughGroups}
          to={listBehind(unit.id, 'throughGroups', year)}
          note={t('throughNote')}
        />
      )}
      <Term
        sign="="
        label={t('carried')}
        count={workload.total}
        to={listBehind(unit.id, 'total', year)}
        note={
          grouped
            ? t('carriedNote', { rows: workload.namedRows, tasks: named, all: workload.responsibleRows })
            : t('carriedNamed', { rows: workload.namedRows, tasks: named })
        }
      />
    </dl>
  )
}

interface TermProps {
  sign?: '+' | '='
  label: ReactNode
  count: number
  to: LinkProps
  note: string
}

function Term({ sign, label, count, to, note }: TermProps) {
  const t = useUnitsWords()
  return (
    <div className={sign === '=' ? `${styles.term} ${styles.all}` : styles.term}>
      <dt className={styles.label}>
        {sign && (
          <span className={styles.sign}>
            <span aria-hidden>{sign}</span>
            <span className="seen-by-readers-only">{t(sign === '+' ? 'plus' : 'equals')}</span>
          </span>
        )}
        {label}
      </dt>
      <dd className={styles.count}>{count === 0 ? <span className="zero">0</span> : <Link {...to} className="figure-link">{count}</Link>}</dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  )
}
