import type { ReactNode } from 'react'
import styles from './SectionHead.module.css'

interface Props {
  title: ReactNode
  /** What to know before reading, beside the title. */
  note?: ReactNode
  /** A way on, at the right. */
  more?: ReactNode
  id?: string
}

/** A section is a heading over a strong hairline, not a card. */
export function SectionHead({ title, note, more, id }: Props) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {note && <div className={styles.note}>{note}</div>}
      {more && <div className={`${styles.more} no-print`}>{more}</div>}
    </div>
  )
}
