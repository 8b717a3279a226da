import { Button, Drawer } from 'antd'
import { speak, speaksEnglish } from '../i18n'
import { useCommon } from '../i18n/words/common'
import { Navigation } from './Navigation'
import styles from './Shell.module.css'

/** The navigation where the header has no room for it. */
export default function NavigationDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useCommon()
  return (
    <Drawer open={open} onClose={onClose} placement="left" size={264} title={t('product')} closable={{ 'aria-label': t('close') }}>
      <Navigation vertical onGo={onClose} />
      <Button type="link" className={styles.language} onClick={() => speak(speaksEnglish() ? 'zh-CN' : 'en')}>
        {t('language')}
      </Button>
    </Drawer>
  )
}
