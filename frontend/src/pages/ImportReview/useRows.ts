import { useEffect } from 'react'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ImportRowsQuery } from '../../__generated__/ImportRowsQuery.graphql'
import type { useRows_import$data, useRows_import$key } from '../../__generated__/useRows_import.graphql'

/** A row as read. */
export type DraftRow = useRows_import$data['rows']['edges'][number]['node']

/** All rows of a paper, page after page. */
export function useRows(paper: useRows_import$key) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ImportRowsQuery, useRows_import$key>(
    graphql`
      fragment useRows_import on Import @argumentDefinitions(first: { type: "Int", defaultValue: 200 }, after: { type: "String" }) @refetchable(queryName: "ImportRowsQuery") {
        rows(first: $first, after: $after) @connection(key: "useRows_rows") {
          totalCount
          edges {
            node {
              number
              section
              sectionTitle
              parents
              content
              leads
              supporters
              leaders
              sameAs
              deadline {
                ...Deadline_deadline
              }
              targets {
                asWritten
              }
              contentAsWritten
              leaderAsWritten
              leadAsWritten
              unitsAsWritten
              deadlineAsWritten
              remark
              source {
                line
                table
                row
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
  return { rows: data.rows.edges.map((edge) => edge.node), total: data.rows.totalCount, reading: hasNext }
}
