import { MenuOutlined } from '@ant-design/icons'
import { Link, Outlet } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from '../components/ErrorBoundary'
import { Tips } from '../components/Tips'
import { useCommon } from '../i18n/words/common'
import { Account } from './Account'
import { Banners } from './Banners'
import { Gate } from './Gate'
import { Live } from './Live'
import { Navigation } from './Navigation'
import { NoticeArea } from './NoticeArea'
import { PageWaiting } from './PageWaiting'
import { SearchBox } from './SearchBox'
import styles from './Shell.module.css'

// Only small screens need it.
const NavigationDrawer = lazy(() => import('./NavigationDrawer'))

/** The frame of every page: header, banners, the page itself. */
export function Shell() {
  const t = useCommon()
  const [drawer, setDrawer] = useState<'never' | 'open' | 'shut'>('never')
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={`${styles.header} no-print`}>
        <Button className={styles.burger} type="text" icon={<MenuOutlined aria-hidden />} aria-label={t('menu')} onClick={() => setDrawer('open')} />
        <Link to="/" className={styles.brand}>
          <span className={styles.mark} aria-hidden>
            督
          </span>
          {t('product')}
        </Link>
        <div className={styles.bar}>
          <Navigation />
        </div>
        <SearchBox />
        <Quiet>
          <Account />
        </Quiet>
      </header>
      {drawer !== 'never' && (
        <Suspense fallback={null}>
          <NavigationDrawer open={drawer === 'open'} onClose={() => setDrawer('shut')} />
        </Suspense>
      )}
      <Quiet>
        <Banners />
        <Gate />
        <Live />
      </Quiet>
      <main id="content" className={styles.main} tabIndex={-1}>
        <ErrorBoundary>
          <Suspense fallback={<PageWaiting />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <NoticeArea />
      <Tips />
    </>
  )
}

/** Parts of the frame that may be missing without a word: the page tells what failed. */
function Quiet({ children }: { children: React.ReactNode }) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  )
}
