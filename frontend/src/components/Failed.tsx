import { Link, useLocation } from '@tanstack/react-router'
import { Button } from 'antd'
import { useCommon } from '../i18n/words/common'
import { ApiError } from '../relay/errors'
import styles from './states.module.css'

interface Props {
  error: unknown
  onRetry?: () => void
  page?: boolean
}

/** Nothing could be read: one sentence of cause, and what to do. */
export function Failed({ error, onRetry, page }: Props) {
  const t = useCommon()
  const { href } = useLocation()
  const code = error instanceof ApiError ? error.code : null
  return (
    <div role="alert" className={page ? `${styles.state} ${styles.page}` : styles.state}>
      <p className={styles.title}>{t('failed')}</p>
      <p className="third">{cause(error, t)}</p>
      {code === 'UNAUTHENTICATED' ? (
        <Link to="/sign-in" search={{ next: href }}>
          {t('signIn')}
        </Link>
      ) : (
        onRetry && <Button onClick={onRetry}>{t('retry')}</Button>
      )}
    </div>
  )
}

function cause(error: unknown, t: ReturnType<typeof useCommon>) {
  if (!(error instanceof ApiError)) return t('failedBroken')
  switch (error.code) {
    case 'UNREACHABLE':
      return t('failedUnreachable')
    case 'UNAUTHENTICATED':
      return t('failedUnauthenticated')
    case 'UNAVAILABLE':
    case 'TIMEOUT':
    case 'RATE_LIMITED':
      return t('failedBusy')
    case 'NOT_FOUND':
      return t('failedNotFound')
    default:
      return error.requestId ? `${error.message} ${t('requestId', { id: error.requestId })}` : error.message
  }
}
