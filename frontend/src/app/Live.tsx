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

/** Reads what is shown again when a plan changes, and after the line was cut. */
export function Live() {
  const environment = useRelayEnvironment()
  const { readAgain } = useRevision()
  const { viewer, service } = useShell()
  const listens = !!viewer || service.publicRead
  useEffect(() => {
    if (!listens) return
    let wait = 1000
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = () => {}
    let over = false
    const changed = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        readAgain()
      }, gather)
    }
    const listen = (missed: boolean) => {
      if (missed) changed()
      const again = () => {
        if (over) return
        wait = Math.min(wait * 2, 30_000)
        const retry = setTimeout(() => listen(true), wait)
        stop = () => clearTimeout(retry)
      }
      stop = requestSubscription<LiveSubscription>(environment, {
        subscription,
        variables: {},
        onNext: () => {
          wait = 1000
          changed()
        },
        onCompleted: again,
        onError: again,
      }).dispose
    }
    listen(false)
    return () => {
      over = true
      clearTimeout(timer)
      stop()
    }
  }, [environment, listens, readAgain])
  return null
}
