import type { ReactNode } from 'react'
import { useNarrow } from '../../components/useNarrow'
import styles from './Admin.module.css'

/** A record: what stands under each head, the first naming it, and what can be done with it. */
export interface Record {
  key: string
  cells: ReactNode[]
  actions?: ReactNode
}

interface Props {
  label: string
  heads: string[]
  /** Heads of days and numbers, which are aligned right. */
  numbers?: string[]
  records: Record[]
}

/** Records as a table of hairlines; on a phone as cards. */
export function Records({ label, heads, numbers = [], records }: Props) {
  const narrow = useNarrow()
  const look = (head: string | undefined) => (head && numbers.includes(head) ? 'number' : undefined)
  if (narrow)
    return (
      <ul aria-label={label}>
        {records.map(({ key, cells: [name, ...facts], actions }) => (
          <li key={key} className={styles.card}>
            <div className={styles.cardName}>{name}</div>
            <dl className={styles.facts}>
              {facts.map((fact, i) =>
                fact == null || fact === '' || fact === false ? null : (
                  <div key={heads[i + 1]}>
                    <dt>{heads[i + 1]}</dt>
                    <dd>{fact}</dd>
                  </div>
                ),
              )}
            </dl>
            {actions && <div className={styles.does}>{actions}</div>}
          </li>
        ))}
      </ul>
    )
  const acts = records.some(({ actions }) => actions)
  return (
    <div className="lines-region" role="region" aria-label={label} tabIndex={0}>
      <table className={`lines ${styles.table}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={look(head)}>
                {head}
              </th>
            ))}
            {acts && (
              <th scope="col">
                <span className="seen-by-readers-only">{label}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {records.map(({ key, cells, actions }) => (
            <tr key={key}>
              {cells.map((cell, i) => (
                <td key={heads[i]} className={look(heads[i])}>
                  {cell}
                </td>
              ))}
              {acts && <td className={styles.does}>{actions}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
