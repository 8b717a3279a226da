import dayjs from 'dayjs'
import { useCommon } from '../i18n/words/common'
import { useConnection } from '../relay/connection'
import styles from './Banners.module.css'
import { useRevision } from './revision'
import { useShell } from './useShell'

/** What a reader must know on every page: that the data is invented, that the line is cut or the database away. */
export function Banners() {
  const t = useCommon()
  const { service } = useShell()
  const { readAgain } = useRevision()
  const { reachable, answeredAt, staleSince } = useConnection()
  return (
    <div className="no-print">
      {service.demo && (
        <p className={styles.demo} role="note">
          {t('demo')}
        </p>
      )}
      {(!reachable || staleSince) && (
        <p className={styles.cut} role="status">
          {reachable
            ? t('stale', { at: dayjs(staleSince).format('HH:mm') })
            : answeredAt
              ? t('unreachable', { at: dayjs(answeredAt).format('HH:mm') })
              : t('unreachableNever')}{' '}
          <button type="button" className={styles.again} onClick={readAgain}>
            {t('retry')}
          </button>
        </p>
      )}
    </div>
  )
}
