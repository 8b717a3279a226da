import { useSyncExternalStore } from 'react'

/** Whether the server answered last, when it did, and since when its database gives it nothing newer. */
export interface Connection {
  reachable: boolean
  answeredAt: Date | null
  staleSince: string | null
}

let now: Connection = { reachable: true, answeredAt: null, staleSince: null }
const watchers = new Set<() => void>()

function become(next: Connection) {
  const turned = next.reachable !== now.reachable || next.staleSince !== now.staleSince
  now = next
  if (turned) for (const watcher of watchers) watcher()
}

/** Notes that the server answered. */
export const answered = () => become({ ...now, reachable: true, answeredAt: new Date() })

/** Notes since when answers are of the past; null when they are fresh. */
export const stale = (since: string | null) => become({ ...now, staleSince: since })

/** Notes that the server could not be reached. */
export const unanswered = () => become({ ...now, reachable: false })

/** Whether the server can be reached, told as it changes. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => now,
  )
}
