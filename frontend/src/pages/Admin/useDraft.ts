import { useState } from 'react'

interface Refusal {
  readonly code: string
  readonly message: string
  readonly path?: readonly string[] | null
}

/** What a verb of the directory answers: the object as it is now, and why nothing was done. */
interface Answer<O> {
  object: O | null | undefined
  userErrors: readonly Refusal[]
}

/**
 * A form's values over an object with a version. When somebody was quicker,
 * theirs holds the object as it is now until the person chooses.
 */
export function useDraft<V, O extends { readonly version: number }>(first: V, version: number) {
  const [values, setValues] = useState(first)
  const [known, setKnown] = useState(version)
  const [theirs, setTheirs] = useState<O | null>(null)
  const [errors, setErrors] = useState<readonly Refusal[]>([])
  return {
    values,
    set: (some: Partial<V>) => setValues((before) => ({ ...before, ...some })),
    errors: errors.filter(({ code }) => code !== 'STALE_VERSION'),
    theirs,
    version: known,
    /** Takes the answer in; true when the verb was done. */
    take({ object, userErrors }: Answer<O>) {
      setErrors(userErrors)
      setTheirs(userErrors.some(({ code }) => code === 'STALE_VERSION') ? (object ?? null) : null)
      return userErrors.length === 0
    },
    /** Goes on from the object as it is now, with these values if given. */
    goOn(from: V | null) {
      if (theirs) setKnown(theirs.version)
      if (from) setValues(from)
      setTheirs(null)
      setErrors([])
    },
  }
}
