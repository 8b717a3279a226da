import { useSyncExternalStore } from 'react'

export interface Notice {
  key: number
  text: string
  bad: boolean
}

let notices: readonly Notice[] = []
let last = 0
const watchers = new Set<() => void>()

function become(next: readonly Notice[]) {
  notices = next
  for (const watcher of watchers) watcher()
}

function show(text: string, bad: boolean) {
  const notice = { key: ++last, text, bad }
  become([...notices, notice])
  setTimeout(() => dismiss(notice.key), bad ? 8000 : 3500)
}

/** Tells that something was done. */
export const tellDone = (text: string) => show(text, false)

/** Tells that something failed. */
export const tellFailed = (text: string) => show(text, true)

/** Takes a notice away. */
export const dismiss = (key: number) => become(notices.filter((notice) => notice.key !== key))

/** The notices to show now. */
export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => notices,
  )
}
