import { Link, type LinkProps } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useCommon } from '../i18n/words/common'
import styles from './ChartTable.module.css'
import type { Part } from './StackBar'

/** A part with its short word, which heads its column of the table: 临期. */
export type NamedPart = Part & { name: string }

/** A bar or column of a chart, as a row of its table. */
export interface ChartRow {
  key: string
  label: ReactNode
  total: number
  /** The total in words: 10月到期 100 项. */
  totalLabel: string
  to?: LinkProps
  parts: NamedPart[]
}

interface Props {
  /** What the rows are: 月份. */
  head: string
  rows: readonly ChartRow[]
  /** What to know of the numbers, below them. */
  note?: ReactNode
  /** The chart itself. */
  children: ReactNode
}

/** A chart, and at a press the same numbers as a table; each leads to its list. */
export function WithTable({ head, rows, note, children }: Props) {
  const t = useCommon()
  const [asTable, setAsTable] = useState(false)
  return (
    <>
      {asTable ? <ChartTable head={head} rows={rows} /> : children}
      <p className={styles.below}>
        <span className="note">{note}</span>
        <button type="button" className={`${styles.turn} no-print`} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'asChart' : 'asTable')}
        </button>
      </p>
    </>
  )
}

function ChartTable({ head, rows }: Pick<Props, 'head' | 'rows'>) {
  const t = useCommon()
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {rows[0]?.parts.map((part) => (
            <th key={part.look} scope="col" className="number">
              {part.name}
            </th>
          ))}
          <th scope="col" className="number">
            {t('sum')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, total, totalLabel, to, parts }) => (
          <tr key={key}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            {parts.map((part) => (
              <Figure key={part.look} count={part.count} label={part.label} to={part.to} />
            ))}
            <Figure count={total} label={totalLabel} to={to} strong />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figure({ count, label, to, strong }: { count: number; label: string; to?: LinkProps; strong?: boolean }) {
  return (
    <td className={strong ? `number ${styles.strong}` : 'number'}>
      {count === 0 ? (
        <span className="zero">0</span>
      ) : to ? (
        <Link {...to} aria-label={label}>
          {count}
        </Link>
      ) : (
        count
      )}
    </td>
  )
}
