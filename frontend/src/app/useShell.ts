import { graphql, useLazyLoadQuery } from 'react-relay'
import type { useShellQuery } from '../__generated__/useShellQuery.graphql'
import { useRevision } from './revision'

/** Who is asking, which day it is, and what the server is: the same answer for every component. */
export function useShell() {
  const { revision } = useRevision()
  return useLazyLoadQuery<useShellQuery>(
    graphql`
      query useShellQuery @raw_response_type {
        today
        service {
          version
          demo
          publicRead
        }
        viewer {
          user {
            id
            name
            role
          }
          unit {
            id
            name
          }
          leader {
            id
            name
          }
          inboxCounts {
            kind
            count
          }
        }
        plans(first: 20) {
          nodes {
            id
            year
            title
          }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: revision },
  )
}
