import { useEffect } from 'react'
import { graphql, requestSubscription, useRelayEnvironment } from 'react-relay'
import type { LiveSubscription } from '../__generated__/LiveSubscription.graphql'
import { useRevision } from './revision'
import { useShell } from './useShell'

const subscription = graphql`
  subscription LiveSubscription {
    planChanged {
      kind
      planId
      version
    }
  }
`

/** A burst of changes is read once, this long after its first. */
const gather = 800

/** A line that stands this long is one. */
const settles = 2000

/** Reads what is shown again when a plan changes, and after the line was cut. */
export function Live() {
  const environment = useRelayEnvironment()
  const { readAgain } = useRevision()
  const { viewer, service } = useShell()
  const listens = !!viewer || service.publicRead
  useEffect(() => {
    if (!listens) return
    let wait = 1000
    let missed = false
    let over = false
    let gathering: ReturnType<typeof setTimeout> | undefined
    let stop = () => {}
    const changed = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined
        readAgain()
      }, gather)
    }
    const listen = () => {
      let lasted = false
      const settled = setTimeout(() => {
        lasted = true
        wait = 1000
        if (missed) changed()
        missed = false
      }, settles)
      const again = () => {
        clearTimeout(settled)
        if (over) return
        // What changed from here until the next line stands goes untold.
        missed ||= lasted
        wait = Math.min(wait * 2, 60_000)
        const retry = setTimeout(listen, wait)
        stop = () => clearTimeout(retry)
      }
      const line = requestSubscription<LiveSubscription>(environment, { subscription, variables: {}, onNext: changed, onCompleted: again, onError: again })
      stop = () => {
        clearTimeout(settled)
        line.dispose()
      }
    }
    listen()
    return () => {
      over = true
      clearTimeout(gathering)
      stop()
    }
  }, [environment, listens, readAgain])
  return null
}
