import { BellOutlined } from '@ant-design/icons'
import { Link, useLocation } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { speak, speaksEnglish } from '../i18n'
import { useCommon } from '../i18n/words/common'
import styles from './Account.module.css'
import { useShell } from './useShell'

const AccountMenu = lazy(() => import('./AccountMenu'))

/** Who is signed in, what waits for them, and the way out. */
export function Account() {
  const t = useCommon()
  const [asked, setAsked] = useState(false)
  const { viewer } = useShell()
  const { href } = useLocation()

  if (!viewer) {
    return (
      <span className={styles.guest}>
        <Link to="/graphiql" className={styles.wide}>
          {t('graphiql')}
        </Link>
        <Button type="text" size="small" className={styles.wide} onClick={() => speak(speaksEnglish() ? 'zh-CN' : 'en')}>
          {t('language')}
        </Button>
        <Link to="/sign-in" search={{ next: href.startsWith('/sign-in') ? undefined : href }}>
          {t('signIn')}
        </Link>
      </span>
    )
  }
  const name = viewer.unit?.name ?? viewer.leader?.name ?? viewer.user.name
  const waiting = viewer.inboxCounts.reduce((sum, one) => sum + one.count, 0)
  const who = (
    <button type="button" className={styles.who} aria-label={`${t('accountMenu')} ${name}`} aria-haspopup="menu" onClick={() => setAsked(true)}>
      <span className={styles.face} aria-hidden>
        {name.slice(0, 1)}
      </span>
      <span className={styles.name}>{name}</span>
    </button>
  )
  return (
    <>
      <Link to="/inbox" className={styles.bell} aria-label={`${t('inbox')} ${t('waitingCount', { count: waiting })}`}>
        <BellOutlined aria-hidden />
        {waiting > 0 && <span className={styles.badge}>{waiting}</span>}
      </Link>
      {asked ? (
        <Suspense fallback={who}>
          <AccountMenu>{who}</AccountMenu>
        </Suspense>
      ) : (
        who
      )}
    </>
  )
}
