import { Button } from 'antd'
import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { useImportWords } from '../../i18n/words/imports'
import styles from './Source.module.css'
import type { DraftRow } from './useRows'

interface Props {
  rows: readonly DraftRow[]
  total: number
  /** Whether more rows are being read. */
  reading: boolean
  /** Number of the row in question. */
  current: string | undefined
  /** Numbers of rows with an open doubt. */
  undecided: ReadonlySet<string | null | undefined>
  /** Grows whenever the current row is to be brought into sight. */
  located: number
  /** Whether only the rows round the current one are wanted, as on a phone. */
  short: boolean
}

/** How many rows before and after the current one are shown. */
const far = 150

/** The paper's rows as written, with their places; the current one tinted, empty cells hatched. */
export function Source({ rows, total, reading, current, undecided, located, short }: Props) {
  const t = useImportWords()
  const [whole, setWhole] = useState(false)
  const here = useRef<HTMLTableRowElement>(null)
  const sight = useRef<HTMLDivElement>(null)
  const place = rows.findIndex(({ number }) => number === current)
  const around = short && !whole && place >= 0
  // A browser that lays out thousands of rows answers no key.
  const reach = around ? 1 : far
  const shown = rows.slice(Math.max(0, place - reach), Math.max(0, place) + reach + 1)

  useEffect(() => {
    const row = here.current
    const box = sight.current
    if (!row || !box) return
    // Only the source scrolls, not the page with the question in it.
    box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top - (box.clientHeight - row.clientHeight) / 2
    if (located > 0) row.focus({ preventScroll: !short })
  }, [current, located, short])

  const columns = useMemo(() => columnsOf(rows, short), [rows, short])
  const title = rows[place]?.sectionTitle ?? rows[0]?.sectionTitle
  const first = shown[0]?.source.line
  const last = shown.at(-1)?.source.line
  return (
    <section className={styles.source} aria-label={t('source')}>
      <div className={styles.head}>
        <h2>{t('source')}</h2>
        <span className={styles.section}>{title}</span>
        {first != null && last != null && <span className="note">{t('linesOf', { from: first, to: last })}</span>}
        {short && place >= 0 && (
          <Button type="link" size="small" onClick={() => setWhole(!whole)}>
            {around ? t('whole') : t('around')}
          </Button>
        )}
      </div>
      <div ref={sight} className={around ? styles.around : styles.sight} role="region" aria-label={`${t('source')} ${title ?? ''}`} tabIndex={0}>
        {rows.length === 0 && <p className="third">{t('noRows')}</p>}
        {rows.length > 0 && (
          <table className={`${styles.paper} paper`}>
            <thead>
              <tr>
                <th scope="col" className={styles.at}>
                  <span className="seen-by-readers-only">{t('line', { line: '' })}</span>
                </th>
                <th scope="col">{t('serial')}</th>
                {columns.map(({ cell, head }) => (
                  <th key={cell} scope="col" className={styles[cell]}>
                    {t(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, i) => {
                const before = shown[i - 1]
                const from = before?.source.line
                const to = row.source.line
                const gap = from != null && to != null && to - from > 1
                return (
                  <Fragment key={row.number}>
                    {before && before.section !== row.section ? (
                      <tr className={styles.gap}>
                        <td colSpan={2 + columns.length} className={styles.title}>
                          {row.sectionTitle}
                        </td>
                      </tr>
                    ) : (
                      gap && (
                        <tr className={styles.gap}>
                          <td className={styles.at}>{to - from === 2 ? from + 1 : `${from + 1}–${to - 1}`}</td>
                          <td colSpan={1 + columns.length}>{t('between')}</td>
                        </tr>
                      )
                    )}
                    <tr ref={row.number === current ? here : undefined} tabIndex={row.number === current ? -1 : undefined} className={row.number === current ? styles.here : undefined} aria-current={row.number === current || undefined}>
                      <td className={styles.at}>
                        {placeOf(row, t)}
                        {undecided.has(row.number) && <i className={styles.mark} title={t('open')} />}
                      </td>
                      <td>{row.number.split('-').at(-1)}</td>
                      {columns.map(({ cell, may }) => (
                        <Cell key={cell} words={row[cell]} may={may} brief={around && row.number !== current} />
                      ))}
                    </tr>
                  </Fragment>
                )
              })}
            </tbody>
          </table>
        )}
        {reading && (
          <p role="status" className="note">
            {t('loadingRows')} {rows.length} / {total}
          </p>
        )}
      </div>
      <p className="note">{t('hatchNote')}</p>
    </section>
  )
}

type Column = { cell: 'contentAsWritten' | 'leaderAsWritten' | 'leadAsWritten' | 'unitsAsWritten' | 'deadlineAsWritten' | 'remark'; head: 'content' | 'leaders' | 'leads' | 'units' | 'supporters' | 'deadline' | 'beside'; may?: boolean }

/** The columns that the paper has; on a phone without what can be spared. */
function columnsOf(rows: readonly DraftRow[], short: boolean): Column[] {
  const has = (cell: Column['cell']) => rows.some((row) => row[cell].trim())
  const leads = has('leadAsWritten')
  return [
    { cell: 'contentAsWritten', head: 'content' },
    { cell: 'deadlineAsWritten', head: 'deadline' },
    ...(!short && has('leaderAsWritten') ? [{ cell: 'leaderAsWritten', head: 'leaders', may: true } as const] : []),
    ...(leads ? [{ cell: 'leadAsWritten', head: 'leads' } as const] : []),
    { cell: 'unitsAsWritten', head: leads ? 'supporters' : 'units', may: leads },
    ...(!short && has('remark') ? [{ cell: 'remark', head: 'beside', may: true } as const] : []),
  ]
}

/** A cell as written; an empty one is hatched unless it may be empty. */
function Cell({ words, may, brief }: { words: string; may?: boolean | undefined; brief: boolean }) {
  const t = useImportWords()
  if (words.trim() || may) return <td>{brief ? <span className="two-lines">{words}</span> : words}</td>
  return (
    <td className={styles.empty}>
      <span className="seen-by-readers-only">{t('empty')}</span>
    </td>
  )
}

function placeOf({ source: { line, table, row } }: DraftRow, t: ReturnType<typeof useImportWords>) {
  if (line != null) return line
  return table != null && row != null ? t('tableRowShort', { table, row }) : (row ?? '')
}
