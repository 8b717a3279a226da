import { useState } from 'react'

/** The version that the reader decides upon: that of the form's opening, or the newer one once told that others were faster. */
export function useSeen(version: number, stale: boolean) {
  const [opened] = useState(version)
  return stale ? version : opened
}
