import { SearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useCommon } from '../i18n/words/common'
import styles from './SearchBox.module.css'
import { useHotkeys } from './useHotkeys'

// Fetched with the first search.
const Finder = lazy(() => import('./Finder'))

/** The header's search; `/` goes here. On small screens a lens opens it. */
export function SearchBox() {
  const t = useCommon()
  const [open, setOpen] = useState(false)
  useHotkeys({ '/': () => setOpen(true) })
  const still = (
    <button type="button" className={styles.still} onClick={() => setOpen(true)}>
      <SearchOutlined aria-hidden /> <span className={styles.hint}>{t('search')}</span>
      <kbd className={styles.key}>/</kbd>
    </button>
  )
  return (
    <search className={open ? `${styles.search} ${styles.open}` : styles.search}>
      {open ? (
        <Suspense fallback={still}>
          <Finder onLeave={() => setOpen(false)} />
        </Suspense>
      ) : (
        still
      )}
      <Button className={styles.lens} type="text" icon={<SearchOutlined aria-hidden />} aria-label={t('searchButton')} onClick={() => setOpen(true)} />
    </search>
  )
}
