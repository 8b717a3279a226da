import { useEffect } from 'react'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ImportAsksQuery } from '../../__generated__/ImportAsksQuery.graphql'
import type { useAsks_import$data, useAsks_import$key } from '../../__generated__/useAsks_import.graphql'

/** A doubt that asks for a decision (疑点). */
export type Ask = useAsks_import$data['findings']['edges'][number]['node']

/** All doubts of a paper that ask for a decision, page after page. */
export function useAsks(paper: useAsks_import$key) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ImportAsksQuery, useAsks_import$key>(
    graphql`
      fragment useAsks_import on Import @argumentDefinitions(first: { type: "Int", defaultValue: 200 }, after: { type: "String" }) @refetchable(queryName: "ImportAsksQuery") {
        findings(severity: [ASK], first: $first, after: $after) @connection(key: "useAsks_findings") {
          edges {
            node {
              id
              code
              message
              rowNumber
              quote
              assumed
              options
              alikeCount
              decision {
                choice
                by
                note
              }
            }
          }
        }
      }
    `,
    paper,
  )
  useEffect(() => {
    if (hasNext && !isLoadingNext) loadNext(200)
  }, [hasNext, isLoadingNext, loadNext])
  return data.findings.edges.map((edge) => edge.node)
}
