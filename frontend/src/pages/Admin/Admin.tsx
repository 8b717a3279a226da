import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { Suspense, type ComponentType } from 'react'
import { useShell } from '../../app/useShell'
import { Empty } from '../../components/Empty'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { PageHead } from '../../components/PageHead'
import { Waiting } from '../../components/Waiting'
import { useAdminWords } from '../../i18n/words/admin'
import { GroupsTab } from './GroupsTab'
import { LeadersTab } from './LeadersTab'
import type { AdminTab } from './search'
import { TokensTab } from './TokensTab'
import { TraceTab } from './TraceTab'
import { UnitsTab } from './UnitsTab'
import { UsersTab } from './UsersTab'

const tabs: Record<AdminTab, ComponentType> = { units: UnitsTab, groups: GroupsTab, leaders: LeadersTab, users: UsersTab, tokens: TokensTab, trace: TraceTab }

const office: AdminTab[] = ['units', 'groups', 'leaders', 'trace']
const administrator: AdminTab[] = ['users', 'tokens', 'trace']

/** The directory for the office; users, tokens and the trace for administrators (管理). */
export function Admin() {
  const t = useAdminWords()
  const navigate = useNavigate()
  const { tab } = useSearch({ from: '/admin' })
  const { viewer } = useShell()
  const role = viewer?.user.role
  const own = role === 'OFFICE' ? office : role === 'ADMIN' ? administrator : []
  const first = own[0]
  if (!first)
    return (
      <>
        <PageHead title={t('title')} />
        <Empty title={t('notYours')} why={t('notYoursWhy')} />
      </>
    )
  return (
    <>
      <PageHead title={t('title')} />
      <Tabs
        activeKey={tab && own.includes(tab) ? tab : first}
        destroyOnHidden
        onChange={(key) => void navigate({ to: '/admin', search: { tab: key as AdminTab } })}
        items={own.map((key) => {
          const Tab = tabs[key]
          return {
            key,
            label: t(key),
            children: (
              <ErrorBoundary>
                <Suspense fallback={<Waiting rows={12} />}>
                  <Tab />
                </Suspense>
              </ErrorBoundary>
            ),
          }
        })}
      />
    </>
  )
}
