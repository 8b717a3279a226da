import { Link } from '@tanstack/react-router'
import { useShell } from '../app/useShell'
import { useStates } from '../i18n/words/states'
import { Empty } from './Empty'

/** No plan can be shown yet: for the office, the way to bring one in. */
export function NoPlan() {
  const t = useStates()
  const { viewer } = useShell()
  return (
    <Empty title={t('noPlan')} why={t('noPlanWhy')}>
      {viewer?.user.role === 'OFFICE' && <Link to="/import">{t('noPlanDo')}</Link>}
    </Empty>
  )
}
