import { useEffect, useState } from 'react'
import { useCommon } from '../i18n/words/common'
import styles from './states.module.css'

interface Props {
  /** Rows of the skeleton; choose what the final section will have. */
  rows?: number
  /** Height of a row in px. */
  height?: number
  /** Whether a page's heading stands above. */
  page?: boolean
}

/** The final geometry with its hairlines, and no spinner; after 3 s a word. */
export function Waiting({ rows, height = 33, page }: Props) {
  const t = useCommon()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 3000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true" className={styles.waiting}>
      {page && <div className={styles.heading} />}
      {Array.from({ length: rows ?? (page ? 12 : 6) }, (_, row) => (
        <div key={row} className={styles.row} style={{ height }}>
          <span style={{ width: `${52 + ((row * 37) % 40)}%` }} />
        </div>
      ))}
      <p role="status" className="note">
        {long && t('waiting')}
      </p>
    </div>
  )
}
