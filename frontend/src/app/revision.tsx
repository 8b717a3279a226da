import { createContext, startTransition, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'

const Revision = createContext({ revision: 0, readAgain: () => {} })

/** Counts how often what is shown had to be read again. */
export function RevisionProvider({ children }: { children: ReactNode }) {
  const [revision, setRevision] = useState(0)
  const readAgain = useCallback(() => startTransition(() => setRevision((n) => n + 1)), [])
  const value = useMemo(() => ({ revision, readAgain }), [revision, readAgain])
  return <Revision value={value}>{children}</Revision>
}

/** The count, and the way to make every page query read again. */
export const useRevision = () => useContext(Revision)
