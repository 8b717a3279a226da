import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { TaskHead_task$key } from '../../__generated__/TaskHead_task.graphql'
import { useHotkeys } from '../../app/useHotkeys'
import { useCommon } from '../../i18n/words/common'
import { useGlossary } from '../../i18n/words/glossary'
import { useTaskWords } from '../../i18n/words/task'
import { neighboursOf } from './neighbours'
import styles from './TaskHead.module.css'

/** A heading needs no full stop. */
const bare = (content: string) => content.replace(/。$/, '')

/** Where the task stands among the others, its wording and its numbers. */
export function TaskHead({ task }: { task: TaskHead_task$key }) {
  const c = useCommon()
  const g = useGlossary()
  const t = useTaskWords()
  const navigate = useNavigate()
  const data = useFragment(
    graphql`
      fragment TaskHead_task on Task {
        id
        kind
        number
        content
        category
        marks
        path {
          id
          kind
          number
          content
        }
        leaders {
          name
        }
        parent {
          subtasks {
            id
          }
        }
        rows {
          number
          section {
            rows {
              task {
                id
              }
            }
          }
        }
      }
    `,
    task,
  )
  useEffect(() => {
    document.title = `${data.number} ${data.content} · ${c('product')}`
  }, [data.number, data.content, c])
  const { all, at, before, after } = neighboursOf(data)
  const go = (to: { id: string } | undefined) => to && void navigate({ to: '/tasks/$id', params: { id: to.id } })
  useHotkeys({ k: () => go(before), j: () => go(after) })
  const others = data.rows.map((row) => row.number).filter((number) => number !== data.number)
  const names = data.leaders.map((leader) => leader.name).join('、')
  const theme = data.kind === 'THEME'
  return (
    <header className={styles.head}>
      <nav aria-label={t('path')}>
        <ol className={styles.path}>
          <li>
            <Link to="/tasks">{c('tasks')}</Link>
          </li>
          {data.path.map((above) => (
            <li key={above.id}>
              <Link to="/tasks/$id" params={{ id: above.id }}>
                {above.kind === 'THEME' ? bare(above.content) : above.number}
              </Link>
            </li>
          ))}
          <li aria-current="page">{theme ? g('THEME') : data.number}</li>
        </ol>
      </nav>
      <h1 className={styles.title}>{bare(data.content)}</h1>
      <p className={styles.about}>
        <span>{theme ? t('themeAbout') : others.length ? t('numbers', { number: data.number, others: others.join('、') }) : t('number', { number: data.number })}</span>
        <span>{g(data.kind === 'SUBTASK' ? 'SUBTASK' : data.category)}</span>
        {!theme && names && <span>{data.leaders.length > 1 ? t('shared', { names }) : t('answers', { names })}</span>}
        {data.marks.map((mark) => (
          <span key={mark}>{g(mark)}</span>
        ))}
      </p>
      {at >= 0 && all.length > 1 && (
        <p className={`${styles.neighbours} no-print`}>
          <Step to={before} label={t('before')} keyed="k" />
          <Step to={after} label={t('after')} keyed="j" />
          <span>{t('place', { at: at + 1, count: all.length })}</span>
        </p>
      )}
    </header>
  )
}

function Step({ to, label, keyed }: { to: { id: string } | undefined; label: string; keyed: string }) {
  const inner = (
    <>
      <kbd>{keyed}</kbd> {label}
    </>
  )
  return to ? (
    <Link to="/tasks/$id" params={{ id: to.id }} className={styles.step}>
      {inner}
    </Link>
  ) : (
    <span className={`${styles.step} ${styles.off}`}>{inner}</span>
  )
}
