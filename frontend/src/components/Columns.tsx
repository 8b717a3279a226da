import { Link } from '@tanstack/react-router'
import { useCommon } from '../i18n/words/common'
import { WithTable, type ChartRow } from './ChartTable'
import styles from './Columns.module.css'
import bars from './StackBar.module.css'

export interface Column extends ChartRow {
  label: string
  /** A word below the label, such as today. */
  note?: string
  /** Whether it is where we stand now. */
  here?: boolean
}

interface Props {
  columns: Column[]
  /** Height of the tallest column's room in px. */
  height?: number
}

/** Stacked columns of months over a scale, parts from the ground up; each part and each total leads to its list. */
export function Columns({ columns, height = 184 }: Props) {
  const t = useCommon()
  const { step, top } = scale(Math.max(1, ...columns.map((column) => column.total)))
  const pixels = (count: number) => (height * count) / top
  return (
    <WithTable head={t('months')} rows={columns}>
      <div className={styles.chart}>
        <div className={styles.axis} style={{ height }} aria-hidden>
          {ticks(step, top).map((tick) => (
            <span key={tick} style={{ bottom: pixels(tick) }}>
              {tick}
            </span>
          ))}
        </div>
        <ol className={styles.columns} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
          {ticks(step, top).map((tick) => (
            <li key={tick} className={styles.line} style={{ top: height - pixels(tick) }} aria-hidden />
          ))}
          {columns.map(({ key, label, note, here, total, totalLabel, to, parts }) => (
            <li key={key} className={styles.column}>
              <div className={styles.stack} style={{ height }}>
                {total > 0 && to ? (
                  <Link {...to} className={styles.total} aria-label={totalLabel}>
                    {total}
                  </Link>
                ) : (
                  <span className={styles.total}>{total}</span>
                )}
                {parts
                  .filter((part) => part.count > 0)
                  .reverse()
                  .map((part) => {
                    const same = { className: `${styles.part} ${bars[part.look]}`, style: { height: pixels(part.count) }, 'data-tip': part.label }
                    const figure = pixels(part.count) >= 15 && <span aria-hidden>{part.count}</span>
                    return part.to ? (
                      <Link key={part.look} {...part.to} {...same} aria-label={part.label}>
                        {figure}
                      </Link>
                    ) : (
                      <span key={part.look} {...same} role="img" aria-label={part.label}>
                        {figure}
                      </span>
                    )
                  })}
              </div>
              <span className={here ? styles.here : styles.label}>
                {label}
                {note && <small>{note}</small>}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </WithTable>
  )
}

/** A step of 1, 2 or 5 times a power of ten that needs two or three lines. */
function scale(most: number) {
  const rough = most / 2
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough)
  // Room above the tallest for its total.
  return { step, top: most * 1.12 }
}

function ticks(step: number, top: number) {
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step)
}
