import { useEffect } from 'react'
import { mergeEdits } from '../merge'

interface Edited<T> {
  base: T
  mine: T
}

/**
 * Keeps an edit abreast of what others change meanwhile. What one has not
 * touched follows; conflicts wait for a person: take theirs, or keep mine.
 */
export function useMerged<T extends Record<string, unknown>>(draft: Edited<T>, theirs: T, change: (part: Edited<T>) => void) {
  const { merged, base, conflicts } = mergeEdits(draft.base, draft.mine, theirs)
  const behind = JSON.stringify({ base, mine: merged }) !== JSON.stringify({ base: draft.base, mine: draft.mine })
  useEffect(() => {
    if (behind) change({ base, mine: merged })
  })
  const settle = (field: keyof T, take: boolean) => change({ base: { ...base, [field]: theirs[field] }, mine: take ? { ...merged, [field]: theirs[field] } : merged })
  return { mine: merged, base, conflicts, settle, set: (part: Partial<T>) => change({ base, mine: { ...merged, ...part } }) }
}
