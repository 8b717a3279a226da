import { useDeferredValue, useMemo } from 'react'
import { useLazyLoadQuery } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import { useRevision } from './revision'

/**
 * A page's one query. It is read again when the plan changes or somebody
 * retries; while new variables are under way the old answer stays (stale).
 */
export function usePageQuery<Q extends OperationType>(query: GraphQLTaggedNode, variables: Q['variables']) {
  const { revision } = useRevision()
  const asked = JSON.stringify(variables)
  const shown = useDeferredValue(asked)
  const settled = useMemo(() => JSON.parse(shown) as Q['variables'], [shown])
  const data = useLazyLoadQuery<Q>(query, settled, { fetchPolicy: 'store-and-network', fetchKey: revision })
  return { data, stale: asked !== shown }
}
