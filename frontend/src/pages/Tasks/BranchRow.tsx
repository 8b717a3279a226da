import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { memo } from 'react'
import { LightCounts, lookOf, type Look } from '../../components/LightShape'
import { Percent } from '../../components/Percent'
import { useCommon } from '../../i18n/words/common'
import { useTasksWords } from '../../i18n/words/tasks'
import type { Column } from './columns'
import type { Listed } from './TaskList'
import styles from './TaskTable.module.css'
import type { Branch } from './tree'

interface Props {
  branch: Branch<Listed>
  columns: readonly Column[]
  folded: boolean
  here: boolean
  onFold: (key: string, shut: boolean) => void
}

/** A theme's row: how many tasks, whose, their lights and their mean progress. */
export const BranchRow = memo(function BranchRow({ branch, columns, folded, here, onFold }: Props) {
  const c = useCommon()
  const t = useTasksWords()
  const { title } = branch
  const className = [styles.branch, branch.depth === 0 && styles.outer, here && styles.here].filter(Boolean).join(' ')
  return (
    <tr className={className} data-key={branch.key} onClick={() => onFold(branch.key, !folded)}>
      <th scope="rowgroup" colSpan={2} className={styles.heading} style={{ paddingLeft: 12 + branch.depth * 20 }}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          aria-label={t(folded ? 'unfold' : 'fold', { title })}
          onClick={(event) => {
            event.stopPropagation()
            onFold(branch.key, !folded)
          }}
        >
          {folded ? <RightOutlined aria-hidden /> : <DownOutlined aria-hidden />}
          <span className={styles.title} title={title}>
            {title}
          </span>
          <span className={styles.count}>{c('items', { count: branch.tasks.length })}</span>
        </button>
      </th>
      {columns.map((column) => (
        <td key={column} className={column === 'progress' ? 'number' : undefined}>
          {column === 'leaders' && <Leaders tasks={branch.tasks} />}
          {column === 'light' && <LightCounts counts={count(branch.tasks)} />}
          {column === 'progress' && <Mean tasks={branch.tasks} />}
        </td>
      ))}
    </tr>
  )
})

function Leaders({ tasks }: { tasks: readonly Listed[] }) {
  const t = useTasksWords()
  const names = [...new Set(tasks.flatMap((task) => task.leaders.map((leader) => leader.name)))]
  if (names.length === 0) return null
  return (
    <span className={`second ${styles.one}`} title={names.join('、')}>
      {names.length === 1 ? names[0] : t('andOthers', { name: names[0], count: names.length })}
    </span>
  )
}

function count(tasks: readonly Listed[]) {
  const counts: Partial<Record<Look, number>> = {}
  for (const { light } of tasks) {
    const look = lookOf(light.color, light.cause)
    counts[look] = (counts[look] ?? 0) + 1
  }
  return counts
}

/** The mean of the tasks that have a percent, and of how many it is. */
function Mean({ tasks }: { tasks: readonly Listed[] }) {
  const t = useTasksWords()
  const known = tasks.map((task) => task.percent).filter((percent) => percent != null)
  if (known.length === 0) return <Percent percent={null} />
  return (
    <span title={t('percentOf', { of: known.length })}>
      <Percent percent={known.reduce((sum, percent) => sum + percent, 0) / known.length} />
    </span>
  )
}
