import { Link } from '@tanstack/react-router'
import { Empty } from '../components/Empty'
import { useCommon } from '../i18n/words/common'

export function NotFound() {
  const t = useCommon()
  return (
    <Empty title={t('notFound')} why={t('notFoundHint')}>
      <Link to="/">{t('toOverview')}</Link>
    </Empty>
  )
}
