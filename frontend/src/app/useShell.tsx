import { createContext, use, useMemo, type ReactNode } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { useShellQuery, useShellQuery$data } from '../__generated__/useShellQuery.graphql'
import type { IEnvironment } from 'relay-runtime'
import { useRevision } from './revision'

const Shell = createContext<Reading | null>(null)

const query = graphql`
  query useShellQuery @raw_response_type {
    today
    service {
      version
      demo
      publicRead
    }
    viewer {
      user {
        id
        name
        role
      }
      unit {
        id
        name
      }
      leader {
        id
        name
      }
      inboxCounts {
        kind
        count
      }
    }
    plans(first: 20) {
      nodes {
        id
        year
        title
      }
    }
  }
`

/** An answer under way: what React's Suspense waits for, then what it brought. */
interface Reading {
  done: Promise<void>
  data?: useShellQuery$data
  error?: Error
}

/**
 * Answers by revision, the newest two. They are kept outside React: a render
 * that suspends is thrown away with its memos, and would ask again each time.
 */
const readings = new WeakMap<IEnvironment, Map<number, Reading>>()

function readingOf(environment: IEnvironment, revision: number): Reading {
  const kept = readings.get(environment) ?? new Map<number, Reading>()
  readings.set(environment, kept)
  const known = kept.get(revision)
  if (known) return known
  const reading = read(environment)
  kept.set(revision, reading)
  for (const old of kept.keys()) if (old < revision - 1) kept.delete(old)
  return reading
}

function read(environment: IEnvironment): Reading {
  const reading: Reading = {
    done: fetchQuery<useShellQuery>(environment, query, {}, { fetchPolicy: 'network-only' })
      .toPromise()
      .then(
        (data) => {
          reading.data = data
        },
        (error: Error) => {
          reading.error = error
        },
      ),
  }
  return reading
}

/**
 * Asks once what every page must know, beside the page's own query and not
 * before it; asks again when the plan changes.
 */
export function ShellProvider({ children }: { children: ReactNode }) {
  const environment = useRelayEnvironment()
  const { revision } = useRevision()
  // The revision is part of the question: another one, another answer.
  const reading = useMemo(() => readingOf(environment, revision), [environment, revision])
  return <Shell value={reading}>{children}</Shell>
}

/** Who is asking, which day it is, and what the server is. Cheap enough for every row; suspends until it is known. */
export function useShell(): useShellQuery$data {
  const reading = use(Shell)
  if (!reading) throw new Error('useShell needs a ShellProvider')
  if (reading.data) return reading.data
  // As Relay's own hooks do: an error for the boundary, or a promise for Suspense.
  throw reading.error ?? reading.done
}
