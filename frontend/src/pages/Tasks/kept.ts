import { useCallback, useState } from 'react'

/** A value kept in this browser; a browser that keeps nothing starts anew each time. */
export function useKept<T>(key: string, initial: T, valid: (value: unknown) => value is T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
      return valid(kept) ? kept : initial
    } catch {
      return initial
    }
  })
  const keep = useCallback(
    (next: T) => {
      setValue(next)
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Full or forbidden: the choice holds until the page is left.
      }
    },
    [key],
  )
  return [value, keep]
}
