import { useSyncExternalStore } from 'react'

/** Whether the server answered last, and since when it has. */
export interface Connection {
  reachable: boolean
  answeredAt: Date | null
}

let now: Connection = { reachable: true, answeredAt: null }
const watchers = new Set<() => void>()

function become(next: Connection) {
  const turned = next.reachable !== now.reachable
  now = next
  if (turned) for (const watcher of watchers) watcher()
}

/** Notes that the server answered. */
export const answered = () => become({ reachable: true, answeredAt: new Date() })

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
