import { useEffect, type ReactNode } from 'react'
import { useCommon } from '../i18n/words/common'
import styles from './PageHead.module.css'

interface Props {
  title: string
  /** Beside the title. */
  note?: ReactNode
  /** At the right: what can be done with the page. */
  children?: ReactNode
}

/** A page's heading; names the browser's tab too. */
export function PageHead({ title, note, children }: Props) {
  const t = useCommon()
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      {note && <div className={styles.note}>{note}</div>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
