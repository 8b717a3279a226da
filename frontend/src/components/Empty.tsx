import type { ReactNode } from 'react'
import styles from './states.module.css'

interface Props {
  title: string
  /** Why there is nothing. */
  why?: ReactNode
  /** What to do. */
  children?: ReactNode
}

/** Nothing is there, and why. */
export function Empty({ title, why, children }: Props) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {why && <p className="third">{why}</p>}
      {children}
    </div>
  )
}
