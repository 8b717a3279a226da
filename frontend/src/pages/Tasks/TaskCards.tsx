import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useMemo, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { TaskCards_task$key } from '../../__generated__/TaskCards_task.graphql'
import { Deadline } from '../../components/Deadline'
import { LightMark } from '../../components/LightMark'
import { LightCounts, lookOf, type Look } from '../../components/LightShape'
import { TaskLink } from '../../components/links'
import { useCommon } from '../../i18n/words/common'
import styles from './TaskCards.module.css'
import type { Listed } from './TaskList'
import { arrange, keyOf, unfold, type Line } from './tree'

/** Cards for phones: light and reason first. */
export function TaskCards({ tasks, tree }: { tasks: readonly Listed[]; tree: boolean }) {
  const c = useCommon()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo<Line<Listed>[]>(
    () => (tree ? unfold(arrange(tasks), folded) : tasks.map((task) => ({ task, depth: 0 }))),
    [tree, tasks, folded],
  )
  return (
    <ol className={styles.cards}>
      {lines.map((line) => {
        const key = keyOf(line)
        if (!line.branch) return <Card key={key} task={line.task} />
        const { branch } = line
        const shut = folded.has(key)
        const counts: Partial<Record<Look, number>> = {}
        for (const { light } of branch.tasks) {
          const look = lookOf(light.color, light.cause)
          counts[look] = (counts[look] ?? 0) + 1
        }
        return (
          <li key={key}>
            <button
              type="button"
              className={branch.depth === 0 ? `${styles.branch} ${styles.outer}` : styles.branch}
              aria-expanded={!shut}
              onClick={() =>
                setFolded((before) => {
                  const next = new Set(before)
                  if (!next.delete(key)) next.add(key)
                  return next
                })
              }
            >
              {shut ? <RightOutlined aria-hidden /> : <DownOutlined aria-hidden />}
              <span className={styles.title}>
                {branch.title}
                <span className={styles.count}>{c('items', { count: branch.tasks.length })}</span>
              </span>
              <LightCounts counts={counts} />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Card({ task }: { task: TaskCards_task$key }) {
  const data = useFragment(
    graphql`
      fragment TaskCards_task on Task {
        number
        content
        leadUnits {
          id
          name
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
  return (
    <li className={styles.card}>
      <TaskLink task={data} className={styles.link}>
        <LightMark light={data.light} show="reason" inline />
        <span className={`two-lines ${styles.content}`}>{data.content}</span>
        <span className={styles.facts}>
          <span>{data.number}</span>
          <span className={styles.units}>{data.leadUnits.map((unit) => unit.name).join('、')}</span>
          <Deadline deadline={data.deadline} />
        </span>
      </TaskLink>
    </li>
  )
}
