import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ImportPapersQuery } from '../../__generated__/ImportPapersQuery.graphql'
import type { ImportQuery } from '../../__generated__/ImportQuery.graphql'
import type { Import_query$key } from '../../__generated__/Import_query.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { useShell } from '../../app/useShell'
import { Empty } from '../../components/Empty'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { PageHead } from '../../components/PageHead'
import { SectionHead } from '../../components/SectionHead'
import { useCommon } from '../../i18n/words/common'
import { useImportWords } from '../../i18n/words/imports'
import styles from './Import.module.css'
import { PaperRow } from './PaperRow'
import { Poll } from './Poll'
import { Uploader } from './Uploader'

/** Papers read so far, and the way to bring another in (导入). */
export function Import() {
  const c = useCommon()
  const t = useImportWords()
  const { viewer } = useShell()
  if (viewer?.user.role !== 'OFFICE')
    return (
      <>
        <PageHead title={t('title')} />
        <Empty title={t('onlyOffice')} why={t('onlyOfficeWhy')}>
          {!viewer && (
            <Link to="/sign-in" search={{ next: '/import' }}>
              {c('signIn')}
            </Link>
          )}
        </Empty>
      </>
    )
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} note={t('titleNote')} />
      <Uploader />
      <section>
        <SectionHead title={t('papers')} />
        <ErrorBoundary>
          <Papers />
        </ErrorBoundary>
      </section>
    </div>
  )
}

function Papers() {
  const t = useImportWords()
  const { data: page } = usePageQuery<ImportQuery>(
    graphql`
      query ImportQuery @raw_response_type {
        ...Import_query
      }
    `,
    {},
  )
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ImportPapersQuery, Import_query$key>(
    graphql`
      fragment Import_query on Query @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" }) @refetchable(queryName: "ImportPapersQuery") {
        imports(first: $first, after: $after) @connection(key: "Import_imports") {
          totalCount
          edges {
            node {
              id
              state
              ...PaperRow_import
            }
          }
        }
      }
    `,
    page,
  )
  const papers = data.imports.edges
  if (papers.length === 0) return <Empty title={t('papersNone')} why={t('papersNoneWhy')} />
  const busy = papers.find(({ node }) => node.state === 'READING' || node.state === 'APPLYING')
  return (
    <>
      <ol className={styles.papers}>
        {papers.map(({ node }) => (
          <PaperRow key={node.id} paper={node} />
        ))}
      </ol>
      {busy && <Poll id={busy.node.id} />}
      {hasNext && (
        <Button loading={isLoadingNext} onClick={() => loadNext(30)}>
          {t('more', { count: Math.min(30, data.imports.totalCount - papers.length) })}
        </Button>
      )}
    </>
  )
}
