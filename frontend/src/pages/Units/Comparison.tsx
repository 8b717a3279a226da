import { CloseOutlined } from '@ant-design/icons'
import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { UnitLink } from '../../components/links'
import { SectionHead } from '../../components/SectionHead'
import { useUnitsWords } from '../../i18n/words/units'
import styles from './Comparison.module.css'
import type { Listed } from './listed'
import { listBehind } from './load'
import { most } from './search'

const figures = [
  { key: 'lead', look: styles.lead },
  { key: 'coLead', look: styles.coLead },
  { key: 'support', look: styles.support },
  { key: 'throughGroups', look: 'hatched' },
  { key: 'total', look: styles.total },
  { key: 'overdue', look: styles.overdue },
  { key: 'dueSoon', look: styles.dueSoon },
  { key: 'closed', look: styles.closed },
] as const

const rows = ['namedRows', 'responsibleRows'] as const

interface Props {
  units: readonly Listed[]
  onDrop: (id: string) => void
  onClear: () => void
}

/** Units side by side: a figure a row, a unit a column, one scale for all bars of tasks. */
export function Comparison({ units, onDrop, onClear }: Props) {
  const t = useUnitsWords()
  const { year } = useSearch({ from: '__root__' })
  const largest = Math.max(1, ...units.map((unit) => unit.workload.total))
  return (
    <section className={styles.comparison}>
      <SectionHead
        title={t('compare')}
        note={units.length === 1 ? t('compareOne') : t('compareNote', { most })}
        more={
          <Button type="link" size="small" onClick={onClear}>
            {t('compareClear')}
          </Button>
        }
      />
      <div className="lines-region" role="region" aria-label={t('compare')} tabIndex={0}>
        <table className={`lines ${styles.table}`} style={{ minWidth: 90 + 170 * units.length }}>
          <thead>
            <tr>
              <th scope="col" className={styles.figure}>
                {t('figure')}
              </th>
              {units.map((unit) => (
                <th key={unit.id} scope="col" className={styles.unit}>
                  <UnitLink unit={unit} />
                  <Button
                    className="no-print"
                    type="text"
                    size="small"
                    icon={<CloseOutlined />}
                    aria-label={t('compareDrop', { unit: unit.name })}
                    onClick={() => onDrop(unit.id)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ key, look }) => (
              <tr key={key} className={key === 'total' ? styles.sum : undefined}>
                <th scope="row" className={styles.figure}>
                  {t(key)}
                </th>
                {units.map((unit) => {
                  const count = unit.workload[key]
                  return (
                    <td key={unit.id}>
                      <span className={styles.cell}>
                        {count === 0 ? <span className={`${styles.count} zero`}>0</span> : <Link {...listBehind(unit.id, key, year)} className={styles.count}>{count}</Link>}
                        <span className={styles.track} aria-hidden>
                          {count > 0 && <i className={look} style={{ width: `${(100 * count) / largest}%` }} />}
                        </span>
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
            {rows.map((key) => (
              <tr key={key}>
                <th scope="row" className={styles.figure}>
                  {t(key)}
                </th>
                {units.map((unit) => (
                  <td key={unit.id} className="second">
                    <span className={styles.count}>{unit.workload[key]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
