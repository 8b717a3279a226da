import { Button } from 'antd'
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay'
import type { DifferencesMoreQuery } from '../../__generated__/DifferencesMoreQuery.graphql'
import type { DifferencesQuery } from '../../__generated__/DifferencesQuery.graphql'
import type { Differences_import$key } from '../../__generated__/Differences_import.graphql'
import { Empty } from '../../components/Empty'
import { useChangeWords } from '../../i18n/words/fields'
import { useImportWords } from '../../i18n/words/imports'
import styles from './More.module.css'

/** Each row that applying would add, change or drop; for a changed one, old and new. */
export function Differences({ id }: { id: string }) {
  const data = useLazyLoadQuery<DifferencesQuery>(
    graphql`
      query DifferencesQuery($id: ID!) @raw_response_type {
        import(id: $id) {
          ...Differences_import
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  )
  return data.import && <List paper={data.import} />
}

function List({ paper }: { paper: Differences_import$key }) {
  const t = useImportWords()
  const written = useChangeWords()
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<DifferencesMoreQuery, Differences_import$key>(
    graphql`
      fragment Differences_import on Import @argumentDefinitions(first: { type: "Int", defaultValue: 100 }, after: { type: "String" }) @refetchable(queryName: "DifferencesMoreQuery") {
        difference {
          unchanged
          entries(first: $first, after: $after) @connection(key: "Differences_entries") {
            totalCount
            edges {
              node {
                kind
                number
                content
                changes {
                  field
                  from
                  to
                }
              }
            }
          }
        }
      }
    `,
    paper,
  )
  const { edges, totalCount } = data.difference.entries
  if (edges.length === 0) return <Empty title={t('noDifference')} />
  return (
    <>
      <ol>
        {edges.map(({ node: { kind, number, content, changes } }) => (
          <li key={`${kind} ${number}`} className={styles.entry}>
            <span className={`${styles.kind} ${styles[kind]}`}>{t(kind)}</span>
            <span className="second">{number}</span>
            <p>{content}</p>
            {kind === 'CHANGED' &&
              changes.map(({ field, from, to }) => (
                <dl key={field} className={styles.change}>
                  <dt>{written.field(field)}</dt>
                  <dd>
                    <span className="seen-by-readers-only">{t('before')} </span>
                    <del>{from ? written.value(field, from) : t('none')}</del>
                  </dd>
                  <dd>
                    <span className="seen-by-readers-only">{t('after')} </span>
                    <ins>{to ? written.value(field, to) : t('none')}</ins>
                  </dd>
                </dl>
              ))}
          </li>
        ))}
      </ol>
      {hasNext && (
        <Button loading={isLoadingNext} onClick={() => loadNext(100)}>
          {t('moreDifferences', { count: Math.min(100, totalCount - edges.length) })}
        </Button>
      )}
    </>
  )
}
