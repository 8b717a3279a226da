import { useRef, useState } from 'react'
import { useHotkeys } from '../app/useHotkeys'

/**
 * j and k walk the rows, Enter opens the one they stand on. Rows carry their
 * id as data-key, inside the element that gets the ref.
 */
export function useRowKeys<E extends HTMLElement>(ids: readonly string[], open: (id: string) => void) {
  const ref = useRef<E>(null)
  const [at, setAt] = useState<string | null>(null)
  const move = (by: number) => {
    const next = ids[Math.max(0, Math.min(ids.length - 1, (at == null ? -1 : ids.indexOf(at)) + by))]
    if (next == null) return
    setAt(next)
    ref.current?.querySelector(`[data-key="${CSS.escape(next)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => {
      if (at != null && ids.includes(at)) open(at)
    },
  })
  return { ref, at }
}
