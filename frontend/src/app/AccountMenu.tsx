import { useNavigate } from '@tanstack/react-router'
import { Dropdown } from 'antd'
import { useState, type ReactElement } from 'react'
import { graphql } from 'react-relay'
import type { AccountMenuSignOutMutation } from '../__generated__/AccountMenuSignOutMutation.graphql'
import { speak, speaksEnglish } from '../i18n'
import { useCommon } from '../i18n/words/common'
import { useVerb } from '../relay/useVerb'

/** The account's menu, open from its first showing on: it is fetched when asked for. */
export default function AccountMenu({ children }: { children: ReactElement }) {
  const t = useCommon()
  const navigate = useNavigate()
  const [open, setOpen] = useState(true)
  const [signOut] = useVerb<AccountMenuSignOutMutation>(graphql`
    mutation AccountMenuSignOutMutation {
      signOut {
        userErrors {
          message
        }
      }
    }
  `)
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={setOpen}
      autoFocus
      menu={{
        items: [
          { key: 'account', label: t('account'), onClick: () => void navigate({ to: '/account' }) },
          { key: 'graphiql', label: t('graphiql'), onClick: () => void navigate({ to: '/graphiql' }) },
          { key: 'language', label: t('language'), onClick: () => speak(speaksEnglish() ? 'zh-CN' : 'en') },
          { type: 'divider' },
          {
            key: 'signOut',
            label: t('signOut'),
            // Everything read so far was read as somebody: start afresh.
            onClick: () => void signOut({}).then((done) => done && location.assign('/')),
          },
        ],
      }}
    >
      {children}
    </Dropdown>
  )
}
