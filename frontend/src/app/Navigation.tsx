import { Link, type LinkProps } from '@tanstack/react-router'
import { Suspense } from 'react'
import { ErrorBoundary } from '../components/ErrorBoundary'
import { useCommon } from '../i18n/words/common'
import styles from './Navigation.module.css'
import { useShell } from './useShell'

interface Props {
  vertical?: boolean
  onGo?: () => void
}

const open = [
  ['/', 'overview'],
  ['/tasks', 'tasks'],
  ['/units', 'units'],
  ['/leaders', 'leaders'],
  ['/timeline', 'timeline'],
  ['/register', 'register'],
] as const

/** The way to every page; what is only for some appears once it is known who asks. */
export function Navigation({ vertical, onGo }: Props) {
  const t = useCommon()
  return (
    <nav aria-label={t('navigation')} className={vertical ? styles.vertical : styles.horizontal}>
      {open.map(([to, word]) => (
        <Item key={to} to={to} onClick={onGo}>
          {t(word)}
        </Item>
      ))}
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <Own onGo={onGo} />
        </Suspense>
      </ErrorBoundary>
    </nav>
  )
}

function Own({ onGo }: Props) {
  const t = useCommon()
  const { viewer } = useShell()
  if (!viewer) return null
  const { role } = viewer.user
  const waiting = viewer.inboxCounts.reduce((sum, one) => sum + one.count, 0)
  return (
    <>
      <Item to="/inbox" onClick={onGo}>
        {t('inbox')}
        {waiting > 0 && (
          <span className={styles.count} aria-label={t('waitingCount', { count: waiting })}>
            {waiting}
          </span>
        )}
      </Item>
      {role === 'OFFICE' && (
        <Item to="/import" onClick={onGo}>
          {t('import')}
        </Item>
      )}
      {(role === 'OFFICE' || role === 'ADMIN') && (
        <Item to="/admin" onClick={onGo}>
          {t('admin')}
        </Item>
      )}
      {onGo && (
        <Item to="/graphiql" onClick={onGo}>
          {t('graphiql')}
        </Item>
      )}
    </>
  )
}

function Item({ to, onClick, children }: { to: LinkProps['to']; onClick?: () => void; children: React.ReactNode }) {
  return (
    <Link
      to={to}
      onClick={onClick}
      className={styles.item}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      activeProps={{ className: styles.here, 'aria-current': 'page' }}
    >
      {children}
    </Link>
  )
}
