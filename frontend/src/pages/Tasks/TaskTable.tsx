import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useHotkeys } from '../../app/useHotkeys'
import { useTasksWords } from '../../i18n/words/tasks'
import { BranchRow } from './BranchRow'
import { ColumnChooser } from './ColumnChooser'
import { sortsBy, useColumns, type Column } from './columns'
import type { TasksSearch } from './search'
import type { Listed } from './TaskList'
import { TaskRow } from './TaskRow'
import styles from './TaskTable.module.css'
import { arrange, keyOf, unfold, type Line } from './tree'
import { useSearchChange } from './useSearchChange'

interface Props {
  tasks: readonly Listed[]
  search: TasksSearch
  tree: boolean
}

/** The table: by theme or flat, sorted by its heads, walked by keys. */
export function TaskTable({ tasks, search, tree }: Props) {
  const t = useTasksWords()
  const navigate = useNavigate()
  const { shown: columns, chosen, choose } = useColumns()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)

  const lines = useMemo<Line<Listed>[]>(
    () => (tree ? unfold(arrange(tasks), folded) : tasks.map((task) => ({ task, depth: 0 }))),
    [tree, tasks, folded],
  )
  const fold = useCallback(
    (key: string, shut: boolean) =>
      setFolded((before) => {
        const next = new Set(before)
        if (shut) next.add(key)
        else next.delete(key)
        return next
      }),
    [],
  )
  const move = (by: number) => {
    const here = lines.findIndex((line) => keyOf(line) === at)
    const line = lines[Math.max(0, Math.min(lines.length - 1, here + by))]
    if (!line) return
    setAt(keyOf(line))
    table.current?.querySelector(`[data-key="${CSS.escape(keyOf(line))}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const current = lines.find((line) => keyOf(line) === at)
  /** ← on a task folds the branch it stands in. */
  const branchHere = () => {
    if (current?.branch) return current.branch
    for (let i = lines.findIndex((line) => keyOf(line) === at); i >= 0; i--) if (lines[i]?.branch) return lines[i]!.branch
  }
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowRight: () => current?.branch && fold(current.branch.key, false),
    ArrowLeft: () => {
      const branch = branchHere()
      if (!branch) return
      fold(branch.key, true)
      setAt(branch.key)
    },
    Enter: () => {
      if (current?.branch) fold(current.branch.key, !folded.has(current.branch.key))
      else if (current) void navigate({ to: '/tasks/$id', params: { id: current.task.id } })
    },
  })

  return (
    <>
      <div className={styles.region} role="region" aria-label={t('tableLabel')} tabIndex={0}>
        <table ref={table} className={`lines ${styles.table}`}>
          <colgroup>
            <col className={styles.number} />
            <col />
            {columns.map((column) => (
              <col key={column} className={styles[column]} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <Head column="number" search={search} />
              <th scope="col">{t('content')}</th>
              {columns.map((column) => (
                <Head key={column} column={column} search={search} />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const key = keyOf(line)
              return line.branch ? (
                <BranchRow key={key} branch={line.branch} columns={columns} folded={folded.has(key)} here={key === at} onFold={fold} />
              ) : (
                <TaskRow key={key} task={line.task} columns={columns} here={key === at} />
              )
            })}
          </tbody>
        </table>
      </div>
      <div className={`${styles.foot} no-print`}>
        <span className={styles.keys}>
          <kbd>j</kbd> <kbd>k</kbd> {t('keysMove')}
        </span>
        <span className={styles.keys}>
          <kbd>Enter</kbd> {t('keysOpen')}
        </span>
        {tree && (
          <span className={styles.keys}>
            <kbd>←</kbd> <kbd>→</kbd> {t('keysFold')}
          </span>
        )}
        <span className={styles.keys}>
          <kbd>/</kbd> {t('keysFind')}
        </span>
        <ColumnChooser columns={chosen} onChoose={choose} />
        <span className={styles.counting}>{t('counting')}</span>
      </div>
    </>
  )
}

const right: readonly string[] = ['supporters', 'due', 'progress', 'updated']

function Head({ column, search }: { column: Column | 'number'; search: TasksSearch }) {
  const t = useTasksWords()
  const change = useSearchChange()
  const field = sortsBy[column]
  const sorted = field && (search.sort ?? 'PRINTED') === field
  const className = right.includes(column) ? 'number' : undefined
  if (!field)
    return (
      <th scope="col" className={className}>
        {t(column)}
      </th>
    )
  const next = () => change({ sort: field === 'PRINTED' ? undefined : field, down: sorted && !search.down ? true : undefined })
  return (
    <th scope="col" className={className} aria-sort={sorted ? (search.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={styles.sort} onClick={next} title={t('sortBy', { column: t(column) })}>
        {t(column)}
        {sorted && (search.down ? <CaretDownOutlined aria-hidden /> : <CaretUpOutlined aria-hidden />)}
      </button>
    </th>
  )
}
