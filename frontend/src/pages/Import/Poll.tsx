import { useEffect } from 'react'
import { commitLocalUpdate, graphql, useRelayEnvironment } from 'react-relay'
import { getRequest } from 'relay-runtime'
import type { PollQuery$data } from '../../__generated__/PollQuery.graphql'
import { useRevision } from '../../app/revision'

const query = graphql`
  query PollQuery($id: ID!) @raw_response_type {
    import(id: $id) {
      id
      state
      progress
    }
  }
`

/**
 * Asks twice a second how far an import has come. When its work is done, everything
 * about it is read again at once: a new state beside what stood there before would
 * say that a paper has no rows and no doubts.
 */
export function Poll({ id }: { id: string }) {
  const environment = useRelayEnvironment()
  const { readAgain } = useRevision()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const ask = async () => {
      const answer = await environment
        .getNetwork()
        .execute(getRequest(query).params, { id }, { force: true })
        .toPromise()
        // The next half second is another chance; the shell tells when the server is gone.
        .catch(() => null)
      if (over) return
      const { state, progress } = (answer as { data?: PollQuery$data } | null)?.data?.import ?? {}
      const done = state && state !== 'READING' && state !== 'APPLYING'
      if (done) readAgain()
      else if (state)
        commitLocalUpdate(environment, (store) => {
          store.get(id)?.setValue(state, 'state').setValue(progress, 'progress')
        })
      timer = setTimeout(() => void ask(), done ? 5000 : 500)
    }
    timer = setTimeout(() => void ask(), 500)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [environment, id, readAgain])
  return null
}
