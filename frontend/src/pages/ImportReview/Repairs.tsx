import { Button } from 'antd'
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay'
import type { RepairsMoreQuery } from '../../__generated__/RepairsMoreQuery.graphql'
import type { RepairsQuery } from '../../__generated__/RepairsQuery.graphql'
import type { Repairs_import$key } from '../../__generated__/Repairs_import.graphql'
import { Empty } from '../../components/Empty'
import { useImportWords } from '../../i18n/words/imports'
import styles from './More.module.css'

/** What was mended with certainty, and what is worth knowing: to be looked over, not decided. */
export function Repairs({ id }: { id: string }) {
  const data = useLazyLoadQuery<RepairsQuery>(
    graphql`
      query RepairsQuery($id: ID!) @raw_response_type {
        import(id: $id) {
          ...Repairs_import
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  )
  return data.import && <List paper={data.import} />
}

function List({ paper }: { paper: Repairs_import$key }) {
  const t = useImportWords()
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<RepairsMoreQuery, Repairs_import$key>(
    graphql`
      fragment Repairs_import on Import @argumentDefinitions(first: { type: "Int", defaultValue: 100 }, after: { type: "String" }) @refetchable(queryName: "RepairsMoreQuery") {
        findings(severity: [REPAIRED, NOTE], first: $first, after: $after) @connection(key: "Repairs_findings") {
          totalCount
          edges {
            node {
              id
              severity
              rowNumber
              message
            }
          }
        }
      }
    `,
    paper,
  )
  const { edges, totalCount } = data.findings
  if (edges.length === 0) return <Empty title={t('noRepairs')} />
  return (
    <>
      <ol>
        {edges.map(({ node: { id, severity, rowNumber, message } }) => (
          <li key={id} className={styles.entry}>
            <span className={`${styles.kind} ${styles[severity]}`}>{severity !== 'ASK' && t(severity)}</span>
            <span className="second">{rowNumber}</span>
            <p>{message}</p>
          </li>
        ))}
      </ol>
      {hasNext && (
        <Button loading={isLoadingNext} onClick={() => loadNext(100)}>
          {t('moreRepairs', { count: Math.min(100, totalCount - edges.length) })}
        </Button>
      )}
    </>
  )
}
