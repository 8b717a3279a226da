import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { TasksSearch } from './search'

/** Changes conditions of the address; replace while somebody types. */
export function useSearchChange() {
  const navigate = useNavigate({ from: '/tasks' })
  return useCallback(
    (change: Partial<TasksSearch>, replace = false) =>
      void navigate({ to: '/tasks', search: (before) => ({ ...before, ...change }), replace, resetScroll: false }),
    [navigate],
  )
}
