import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { AdminSearch } from './search'

/** The address of the administration, and the way to change some of it. */
export function useAdminSearch() {
  const navigate = useNavigate()
  const search = useSearch({ from: '/admin' })
  const change = (some: Partial<AdminSearch>) => void navigate({ to: '/admin', search: { ...search, ...some }, replace: true })
  return [search, change] as const
}

/** A search box that types freely and puts its text in the address after a moment. */
export function useSearchBox() {
  const [{ q }, change] = useAdminSearch()
  const [typed, setTyped] = useState(q ?? '')
  useEffect(() => {
    if (typed === (q ?? '')) return
    const timer = setTimeout(() => change({ q: typed || undefined }), 250)
    return () => clearTimeout(timer)
  })
  return [typed, setTyped] as const
}
