import { useEffect } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { PollQuery } from '../../__generated__/PollQuery.graphql'
import { useRevision } from '../../app/revision'

const query = graphql`
  query PollQuery($id: ID!) @raw_response_type {
    import(id: $id) {
      id
      state
      progress
      refusal
    }
  }
`

/** Asks twice a second how far an import has come; reads the page again when its work is done. */
export function Poll({ id }: { id: string }) {
  const environment = useRelayEnvironment()
  const { readAgain } = useRevision()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const ask = async () => {
      const answer = await fetchQuery<PollQuery>(environment, query, { id }, { fetchPolicy: 'network-only' })
        .toPromise()
        // The next half second is another chance; the shell tells when the server is gone.
        .catch(() => null)
      const state = answer?.import?.state
      // Its answer may have taken this component away already.
      if (state && state !== 'READING' && state !== 'APPLYING') readAgain()
      else if (!over) timer = setTimeout(() => void ask(), 500)
    }
    timer = setTimeout(() => void ask(), 500)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [environment, id, readAgain])
  return null
}
