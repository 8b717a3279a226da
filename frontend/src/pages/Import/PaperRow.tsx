import { Link } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { PaperRow_import$key } from '../../__generated__/PaperRow_import.graphql'
import { useDays } from '../../components/days'
import { useImportWords } from '../../i18n/words/imports'
import styles from './Import.module.css'
import { ImportState } from './ImportState'

/** A paper that was read, leading to its review. */
export function PaperRow({ paper }: { paper: PaperRow_import$key }) {
  const t = useImportWords()
  const days = useDays()
  const { id, document, title, year, state, progress, refusal, author, createdAt, askCount, decidedCount } = useFragment(
    graphql`
      fragment PaperRow_import on Import {
        id
        document
        title
        year
        state
        progress
        refusal
        author
        createdAt
        askCount
        decidedCount
      }
    `,
    paper,
  )
  const works = state === 'READING' || state === 'APPLYING'
  return (
    <li className={styles.paper}>
      <div className={styles.name}>
        <Link to="/import/$id" params={{ id }}>
          {title || document}
        </Link>
        <span className="note">
          {document}
          {year > 0 && ` · ${t('yearOf', { year })}`}
        </span>
        {refusal && <span className={styles.why}>{refusal}</span>}
      </div>
      <div>
        <ImportState state={state} />
        {works && <span className="note"> {progress}%</span>}
      </div>
      <div className={askCount === decidedCount ? 'third' : undefined}>{askCount > 0 && t('decidedOf', { done: decidedCount, all: askCount })}</div>
      <div className="third">{author}</div>
      <time className="third" dateTime={createdAt} title={days.whole(createdAt)}>
        {days.moment(createdAt)}
      </time>
    </li>
  )
}
