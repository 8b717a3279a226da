import { useNavigate } from '@tanstack/react-router'
import { memo, type MouseEvent } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { TaskRow_task$data, TaskRow_task$key } from '../../__generated__/TaskRow_task.graphql'
import { Deadline } from '../../components/Deadline'
import { useDays } from '../../components/days'
import { LightMark } from '../../components/LightMark'
import { LeaderLink, TaskLink, UnitLink } from '../../components/links'
import { Percent } from '../../components/Percent'
import { useGlossary } from '../../i18n/words/glossary'
import type { Column } from './columns'
import styles from './TaskTable.module.css'

interface Props {
  task: TaskRow_task$key
  columns: readonly Column[]
  here: boolean
}

/** A task's row; the whole of it opens the task, names inside are links of their own. */
export const TaskRow = memo(function TaskRow({ task, columns, here }: Props) {
  const navigate = useNavigate()
  const data = useFragment(
    graphql`
      fragment TaskRow_task on Task {
        id
        number
        category
        status
        percent
        updatedAt
        path {
          content
        }
        rows {
          number
        }
        leaders {
          id
          ...links_leader
        }
        leadUnits {
          id
          ...links_unit
        }
        supportingUnits {
          id
        }
        deadline {
          ...Deadline_deadline
        }
        light {
          ...LightMark_light
        }
        ...links_task
      }
    `,
    task,
  )
  const open = (event: MouseEvent) => {
    if (event.defaultPrevented || (event.target as Element).closest('a, button') || getSelection()?.toString()) return
    void navigate({ to: '/tasks/$id', params: { id: data.id } })
  }
  return (
    <tr className={here ? `${styles.row} ${styles.here}` : styles.row} data-key={data.id} onClick={open} aria-current={here || undefined}>
      <td className="second">
        {data.number}
        {data.rows
          .filter((row) => row.number !== data.number)
          .map((row) => (
            <span key={row.number} className={styles.other}>
              {row.number}
            </span>
          ))}
      </td>
      <td>
        <TaskLink task={data} />
      </td>
      {columns.map((column) => (
        <Cell key={column} column={column} data={data} />
      ))}
    </tr>
  )
})

function Cell({ column, data }: { column: Column; data: TaskRow_task$data }) {
  const g = useGlossary()
  const days = useDays()
  switch (column) {
    case 'category':
      return <td className="second">{g(data.category)}</td>
    case 'theme':
      return (
        <td className="second">
          <span className="two-lines" title={data.path.map((theme) => theme.content).join(' › ')}>
            {data.path.at(-1)?.content}
          </span>
        </td>
      )
    case 'leaders':
      return (
        <td>
          {data.leaders.map((leader) => (
            <span key={leader.id} className={styles.one}>
              <LeaderLink leader={leader} />
            </span>
          ))}
        </td>
      )
    case 'leadUnits':
      return (
        <td>
          {data.leadUnits.map((unit) => (
            <span key={unit.id} className={styles.one}>
              <UnitLink unit={unit} />
            </span>
          ))}
        </td>
      )
    case 'supporters':
      return <td className={data.supportingUnits.length ? 'number' : 'number zero'}>{data.supportingUnits.length}</td>
    case 'due':
      return (
        <td className="number">
          <Deadline deadline={data.deadline} />
        </td>
      )
    case 'status':
      return <td>{g(data.status)}</td>
    case 'light':
      return (
        <td>
          <LightMark light={data.light} show="reason" />
        </td>
      )
    case 'progress':
      return (
        <td className="number">
          <Percent percent={data.percent} />
        </td>
      )
    case 'updated':
      return <td className="number second">{days.short(data.updatedAt)}</td>
  }
}
