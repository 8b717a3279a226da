import { useCallback, useRef, useState } from 'react'

/**
 * What is typed into a form, kept in this tab until it is sent: neither a
 * closed form, a reload nor a lost line loses a word.
 */
export function useDraft<D extends object>(task: string, form: string, initial: D) {
  const key = `duban.draft.${task}.${form}`
  const [start] = useState(() => ({ draft: read(key, initial), restored: read(key, null) !== null, initial }))
  const [draft, setDraft] = useState(start.draft)
  const [restored, setRestored] = useState(start.restored)
  const latest = useRef(draft)
  const change = useCallback(
    (part: Partial<D>) => {
      latest.current = { ...latest.current, ...part }
      setDraft(latest.current)
      try {
        sessionStorage.setItem(key, JSON.stringify(latest.current))
      } catch {
        // Full or forbidden: it holds until the form is closed.
      }
    },
    [key],
  )
  /** Takes away what was kept; the form itself stays as it is. */
  const forget = useCallback(() => {
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Nothing was kept.
    }
  }, [key])
  /** Begins anew. */
  const clear = useCallback(() => {
    forget()
    latest.current = start.initial
    setDraft(start.initial)
    setRestored(false)
  }, [forget, start])
  return { draft, change, restored, forget, clear }
}

function read<D extends object | null>(key: string, initial: D): D {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return kept && typeof kept === 'object' ? ({ ...initial, ...kept } as D) : initial
  } catch {
    return initial
  }
}
