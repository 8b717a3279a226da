import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Copies_task$data, Copies_task$key } from '../../__generated__/Copies_task.graphql'
import { SectionHead } from '../../components/SectionHead'
import { useTaskWords } from '../../i18n/words/task'
import styles from './Copies.module.css'
import { differences, lacking, type Piece } from './differences'

type Row = Copies_task$data['rows'][number]

/** The printed copies side by side as written; where they differ is marked in each. */
export function Copies({ task }: { task: Copies_task$key }) {
  const t = useTaskWords()
  const { rows } = useFragment(
    graphql`
      fragment Copies_task on Task {
        rows {
          id
          number
          contentAsWritten
          leadAsWritten
          unitsAsWritten
          deadlineAsWritten
          leaderAsWritten
          remark
          section {
            id
            code
            title
          }
          source {
            document
            line
            table
            row
          }
        }
      }
    `,
    task,
  )
  if (rows.length === 0) return null
  const cell = (of: (row: Row) => string | null | undefined, by: 'words' | 'signs') => differences(rows.map((row) => of(row) ?? ''), by)
  const contents = cell((row) => row.contentAsWritten, 'signs')
  const units = cell((row) => row.unitsAsWritten, 'words')
  const missing = lacking(rows.map((row) => row.unitsAsWritten ?? ''))
  const small = [
    ['leadCell', cell((row) => row.leadAsWritten, 'words')],
    ['deadlineCell', cell((row) => row.deadlineAsWritten, 'words')],
    ['leaderCell', cell((row) => row.leaderAsWritten, 'words')],
    ['remarkCell', cell((row) => row.remark, 'signs')],
  ] as const
  return (
    <>
      <SectionHead
        title={t('copies')}
        note={rows.length > 1 ? t('copiesNote', { count: rows.length }) : t('copyNote')}
        more={
          <Link to="/register" search={{ section: rows[0]!.section.id }}>
            {t('toRegister')}
          </Link>
        }
      />
      <div className={styles.copies}>
        {rows.map((row, i) => (
          <div key={row.id} className={styles.copy}>
            <p className={styles.where} title={row.source.document}>
              {t('copyOf', { number: row.number, section: `${row.section.code} ${row.section.title}` })}
              <span>{row.source.line != null ? t('line', { line: row.source.line }) : row.source.row != null ? t('tableRow', { table: row.source.table ?? 1, row: row.source.row }) : null}</span>
            </p>
            <p className="paper">
              <Marked pieces={contents[i]!} />
            </p>
            {(row.unitsAsWritten || missing[i]!.length > 0) && (
              <>
                <p className={styles.cell}>{t('unitsCell')}</p>
                <p className="paper">
                  <Marked pieces={units[i]!} />
                  {missing[i]!.length > 0 && (
                    <span className={styles.lacking} title={t('lackingOf', { names: missing[i]!.join('、') })}>
                      {t('lacking')}
                      <span className="seen-by-readers-only">{missing[i]!.join('、')}</span>
                    </span>
                  )}
                </p>
              </>
            )}
            <p className={styles.rest}>
              {small.map(
                ([name, cells]) =>
                  cells[i]!.length > 0 && (
                    <span key={name}>
                      {t(name)}{' '}
                      <span className="paper">
                        <Marked pieces={cells[i]!} />
                      </span>
                    </span>
                  ),
              )}
            </p>
          </div>
        ))}
      </div>
    </>
  )
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, i) => <Fragment key={i}>{piece.marked ? <mark className={styles.differs}>{piece.text}</mark> : piece.text}</Fragment>)
}
