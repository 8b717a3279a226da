import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useShell } from './useShell'

const open = ['/sign-in', '/setup']

/** Sends readers to the sign-in page where nothing may be read without it. */
export function Gate() {
  const navigate = useNavigate()
  const { pathname, href } = useLocation()
  const { viewer, service } = useShell()
  const shut = !viewer && !service.publicRead && !open.includes(pathname)
  useEffect(() => {
    if (shut) void navigate({ to: '/sign-in', search: { next: href === '/' ? undefined : href }, replace: true })
  }, [shut, href, navigate])
  return null
}
