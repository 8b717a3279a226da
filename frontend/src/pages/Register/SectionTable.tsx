import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { SectionTable_section$data, SectionTable_section$key } from '../../__generated__/SectionTable_section.graphql'
import { useDays } from '../../components/days'
import { LightMark } from '../../components/LightMark'
import { TaskLink } from '../../components/links'
import { Percent } from '../../components/Percent'
import { useGlossary } from '../../i18n/words/glossary'
import { useRegisterWords } from '../../i18n/words/register'
import { columnsOf, heads, mergedCells, type Cells, type PaperColumn } from './paper'
import styles from './SectionTable.module.css'

type Row = SectionTable_section$data['rows'][number]

/** A section as printed: numbers, merged themes, wording; and what has come of each row. */
export function SectionTable({ section, at }: { section: SectionTable_section$key; at: string | null }) {
  const t = useRegisterWords()
  const { title, category, rows } = useFragment(
    graphql`
      fragment SectionTable_section on Section {
        title
        category
        rows {
          id
          number
          serialNo
          contentAsWritten
          leadAsWritten
          unitsAsWritten
          deadlineAsWritten
          leaderAsWritten
          remark
          task {
            id
            status
            percent
            path {
              id
              content
            }
            rows {
              id
              number
            }
            deadline {
              dueOn
              originalDueOn
            }
            light {
              ...LightMark_light
            }
            ...links_task
          }
        }
      }
    `,
    section,
  )
  const columns = columnsOf(category, rows)
  const { depth, cells } = mergedCells(rows.map((row) => row.task))
  return (
    <div className={styles.region} role="region" aria-label={t('tableLabel', { section: title, count: rows.length })} tabIndex={0}>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.serial} />
          {Array.from({ length: depth }, (_, level) => (
            <col key={level} className={styles.theme} />
          ))}
          {columns.map((column) => (
            <col key={column} className={styles[column]} />
          ))}
          <col className={styles.status} />
          <col className={styles.light} />
          <col className={styles.percent} />
          <col className={styles.extended} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">序号</th>
            {columns.map((column) => (
              <th key={column} scope="col" colSpan={column === 'content' ? 1 + depth : 1}>
                {heads[column]}
              </th>
            ))}
            <th scope="col" className={styles.today}>
              {t('status')}
            </th>
            <th scope="col">{t('light')}</th>
            <th scope="col">{t('percent')}</th>
            <th scope="col">{t('extended')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <Line key={row.id} row={row} cells={cells[i]!} columns={columns} here={row.id === at} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ row, cells, columns, here }: { row: Row; cells: Cells; columns: readonly PaperColumn[]; here: boolean }) {
  const t = useRegisterWords()
  const g = useGlossary()
  const days = useDays()
  const navigate = useNavigate()
  const { task } = row
  const { dueOn, originalDueOn } = task.deadline
  const others = task.rows.filter((other) => other.id !== row.id).map((other) => other.number)
  const open = (event: MouseEvent) => {
    if (event.defaultPrevented || (event.target as Element).closest('a') || getSelection()?.toString()) return
    void navigate({ to: '/tasks/$id', params: { id: task.id } })
  }
  const written: Record<Exclude<PaperColumn, 'content'>, string | null | undefined> = {
    leader: row.leaderAsWritten,
    lead: row.leadAsWritten,
    units: row.unitsAsWritten,
    deadline: row.deadlineAsWritten,
    remark: row.remark,
  }
  return (
    <tr data-key={row.id} className={here ? `${styles.row} ${styles.here}` : styles.row} aria-current={here || undefined} onClick={open}>
      <th scope="row" className={`paper ${styles.number}`} title={row.number}>
        {row.serialNo}
      </th>
      {cells.themes.map((theme) => (
        <td key={theme.id} rowSpan={theme.rowSpan} className={`paper ${styles.merged}`}>
          {theme.content}
        </td>
      ))}
      {columns.map((column) =>
        column === 'content' ? (
          <td key={column} colSpan={cells.contentSpan} className="paper">
            <TaskLink task={task} className={styles.wording}>
              {row.contentAsWritten}
            </TaskLink>
            {others.length > 0 && <span className={styles.same}>{t('sharedWith', { numbers: others.join('、') })}</span>}
          </td>
        ) : (
          <td key={column} className={`paper ${column === 'deadline' || column === 'leader' ? styles.middle : ''}`}>
            {written[column]}
          </td>
        ),
      )}
      <td className={`${styles.progress} ${styles.today}`}>{g(task.status)}</td>
      <td className={styles.progress}>
        <LightMark light={task.light} show="reason" />
      </td>
      <td className={`number ${styles.progress}`}>
        <Percent percent={task.percent} bar={0} />
      </td>
      <td className={`number ${styles.progress}`}>
        {dueOn && originalDueOn && dueOn !== originalDueOn && (
          <time dateTime={dueOn} title={days.whole(dueOn)}>
            {days.short(dueOn)}
          </time>
        )}
      </td>
    </tr>
  )
}
