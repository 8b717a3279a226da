import { Link } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { Keep_task$key } from '../../__generated__/Keep_task.graphql'
import { tellDone, tellFailed } from '../../app/notices'
import { SectionHead } from '../../components/SectionHead'
import { useCommon } from '../../i18n/words/common'
import { useTaskWords } from '../../i18n/words/task'
import { copy } from './copy'
import styles from './Keep.module.css'

/** Takes the task along: its citation, its address, paper, a question about it. */
export function Keep({ task }: { task: Keep_task$key }) {
  const c = useCommon()
  const t = useTaskWords()
  const data = useFragment(
    graphql`
      fragment Keep_task on Task {
        id
        kind
        number
        content
        plan {
          year
          title
        }
      }
    `,
    task,
  )
  const short = data.kind === 'THEME' ? data.content : data.number
  const citation = t('citation', { title: data.plan.title.replace(/\s+/g, ''), number: short, content: data.content })
  const take = async (text: string) => ((await copy(text)) ? tellDone(t('copied')) : tellFailed(t('copyFailed')))
  return (
    <section className="no-print">
      <SectionHead title={t('keep')} />
      <ul className={styles.list}>
        <li>
          <button type="button" onClick={() => void take(citation)} title={citation}>
            {t('cite', { year: data.plan.year, number: short })}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void take(new URL(`/tasks/${data.id}`, location.origin).href)}>
            {t('copyAddress')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => print()}>
            {t('print')}
          </button>
        </li>
        <li>
          <Link to="/graphiql" search={{ operation: 'TaskQuery', variables: JSON.stringify({ id: data.id }) }}>
            {c('openInGraphiql')}
          </Link>
        </li>
      </ul>
    </section>
  )
}
