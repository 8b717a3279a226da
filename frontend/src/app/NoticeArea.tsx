import { CloseOutlined } from '@ant-design/icons'
import { useCommon } from '../i18n/words/common'
import styles from './NoticeArea.module.css'
import { dismiss, useNotices } from './notices'

/** Short words on what was done or failed; read out by screen readers. */
export function NoticeArea() {
  const t = useCommon()
  return (
    <div className={`${styles.notices} no-print`} role="status">
      {useNotices().map(({ key, text, bad }) => (
        <p key={key} className={bad ? `${styles.notice} ${styles.bad}` : styles.notice}>
          {text}
          <button type="button" aria-label={t('close')} onClick={() => dismiss(key)}>
            <CloseOutlined aria-hidden />
          </button>
        </p>
      ))}
    </div>
  )
}
