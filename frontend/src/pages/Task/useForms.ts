import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { TaskSearch, Verb } from './search'

/** Opens and shuts a task's forms; which one is open stands in the address. */
export function useForms(id: string) {
  const navigate = useNavigate()
  const go = useCallback(
    (search: TaskSearch, replace: boolean) => void navigate({ to: '/tasks/$id', params: { id }, search, replace, resetScroll: false }),
    [navigate, id],
  )
  const open = useCallback((verb: Verb, about?: string, way?: 'yes' | 'no') => go({ do: verb, about, way }, false), [go])
  const shut = useCallback(() => go({}, true), [go])
  return { open, shut }
}
