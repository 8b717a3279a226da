import { Empty } from '../../components/Empty'
import { LightMark } from '../../components/LightMark'
import { LeaderLink, TaskLink } from '../../components/links'
import { SectionHead } from '../../components/SectionHead'
import { useLeadersWords } from '../../i18n/words/leaders'
import type { Answered, TheLeader } from './Leader'
import styles from './SharedTasks.module.css'

type Other = Answered['leaders'][number]

/** With whom tasks are shared, and which. */
export function SharedTasks({ leader }: { leader: TheLeader }) {
  const t = useLeadersWords()
  const groups = new Map<string, { other: Other; tasks: Answered[] }>()
  for (const task of leader.tasks.nodes)
    for (const other of task.leaders) {
      if (other.id === leader.id) continue
      const entry = groups.get(other.id) ?? { other, tasks: [] }
      entry.tasks.push(task)
      groups.set(other.id, entry)
    }
  const lines = [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length)
  return (
    <>
      <SectionHead title={t('withWhom')} note={t('withNote')} />
      {lines.length === 0 ? (
        <Empty title={t('withNone')} why={t('withNoneWhy', { leader: leader.name })} />
      ) : (
        <ul>
          {lines.map(({ other, tasks }) => (
            <li key={other.id} className={styles.with}>
              <span className={styles.who}>
                <LeaderLink leader={other} />
                <span className="note">{t('sharedCount', { count: tasks.length })}</span>
              </span>
              <ul className={styles.tasks}>
                {tasks.map((task) => (
                  <li key={task.id} className={styles.task}>
                    <LightMark light={task.light} show="shape" />
                    <span className="third nowrap">{task.number}</span>
                    <TaskLink task={task} className={styles.content} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
