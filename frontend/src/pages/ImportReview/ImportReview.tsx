import { Link, useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import { graphql } from 'react-relay'
import type { ImportReviewQuery } from '../../__generated__/ImportReviewQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { Empty } from '../../components/Empty'
import { PageHead } from '../../components/PageHead'
import { Waiting } from '../../components/Waiting'
import { useImportWords } from '../../i18n/words/imports'
import { Poll } from '../Import/Poll'
import { Desk } from './Desk'
import styles from './ImportReview.module.css'
import { ReviewHead } from './ReviewHead'

/** A paper looked over before it is applied: its source beside what was read, one doubt at a time. */
export function ImportReview() {
  const t = useImportWords()
  const { id } = useParams({ from: '/import/$id' })
  const { data } = usePageQuery<ImportReviewQuery>(
    graphql`
      query ImportReviewQuery($id: ID!) @raw_response_type {
        import(id: $id) {
          id
          document
          state
          progress
          refusal
          ...ReviewHead_import
          ...Desk_import
        }
      }
    `,
    { id },
  )
  const paper = data.import
  if (!paper)
    return (
      <>
        <PageHead title={t('title')} />
        <Empty title={t('notFound')} why={t('notFoundWhy')}>
          <Link to="/import">{t('toList')}</Link>
        </Empty>
      </>
    )
  const works = paper.state === 'READING' || paper.state === 'APPLYING'
  return (
    <div className={styles.page}>
      <ReviewHead paper={paper} />
      {works && (
        <>
          <Poll id={paper.id} />
          <div role="status" className={styles.working}>
            <p>{t('working', { state: t(paper.state), percent: paper.progress })}</p>
            <progress max={100} value={paper.progress} aria-label={t(paper.state)} />
          </div>
        </>
      )}
      {paper.refusal && <Alert type="error" showIcon title={paper.state === 'FAILED' ? t('failedWhy') : undefined} description={paper.refusal} />}
      {paper.state === 'FAILED' && (
        <p>
          <Link to="/import">{t('failedNext')}</Link>
        </p>
      )}
      {paper.state === 'READING' ? <Waiting rows={10} height={48} /> : paper.state !== 'FAILED' && <Desk paper={paper} />}
    </div>
  )
}
