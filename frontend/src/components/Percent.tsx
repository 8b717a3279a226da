import { useCommon } from '../i18n/words/common'
import styles from './Percent.module.css'

interface Props {
  /** Done share 0–100; unknown is never 0. */
  percent: number | null | undefined
  /** What should be done by today, as a mark on the bar. */
  scheduled?: number | null
  /** Width of the bar in px; 0 for the figure alone. */
  bar?: number
}

/** A done share as bar and figure; — when nothing is known. */
export function Percent({ percent, scheduled, bar = 44 }: Props) {
  const t = useCommon()
  if (percent == null)
    return (
      <span className={styles.percent}>
        <span className="third" aria-label={t('percentUnknown')} role="img">
          —
        </span>
      </span>
    )
  return (
    <span className={styles.percent} title={scheduled == null ? undefined : t('scheduled', { percent: scheduled })}>
      {bar > 0 && (
        <span className={bar > 48 ? `${styles.track} ${styles.wide}` : styles.track} style={{ width: bar }} aria-hidden>
          <span className={styles.done} style={{ width: `${percent}%` }} />
          {scheduled != null && <span className={styles.due} style={{ left: `${scheduled}%` }} />}
        </span>
      )}
      <span className={styles.figure}>{Math.round(percent)}%</span>
    </span>
  )
}
