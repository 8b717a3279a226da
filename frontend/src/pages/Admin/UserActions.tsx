import { Button, Popconfirm } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { UserActionsActiveMutation } from '../../__generated__/UserActionsActiveMutation.graphql'
import type { UserActionsResetMutation } from '../../__generated__/UserActionsResetMutation.graphql'
import type { UserActions_user$key } from '../../__generated__/UserActions_user.graphql'
import { tellDone, tellFailed } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { useAdminWords } from '../../i18n/words/admin'
import { useCommon } from '../../i18n/words/common'
import { useVerb } from '../../relay/useVerb'
import type { FirstPassword } from './UsersTab'

interface Props {
  user: UserActions_user$key
  onEdit: () => void
  onPassword: (password: FirstPassword) => void
}

/** What an administrator can do with a user. */
export function UserActions({ user, onEdit, onPassword }: Props) {
  const c = useCommon()
  const t = useAdminWords()
  const { readAgain } = useRevision()
  const { id, name, active, version } = useFragment(
    graphql`
      fragment UserActions_user on User {
        id
        name
        active
        version
      }
    `,
    user,
  )
  const [reset, resetting] = useVerb<UserActionsResetMutation>(graphql`
    mutation UserActionsResetMutation($input: ResetPasswordInput!) {
      resetPassword(input: $input) {
        user {
          id
          version
        }
        firstPassword
        userErrors {
          message
        }
      }
    }
  `)
  const [setActive, setting] = useVerb<UserActionsActiveMutation>(graphql`
    mutation UserActionsActiveMutation($input: UpdateUserInput!) {
      updateUser(input: $input) {
        user {
          id
          active
          version
        }
        userErrors {
          message
        }
      }
    }
  `)
  const giveNew = async () => {
    const done = await reset({ input: { userId: id } })
    if (!done) return
    const { firstPassword, userErrors } = done.resetPassword
    if (userErrors[0]) tellFailed(userErrors[0].message)
    else if (firstPassword) onPassword({ name, words: firstPassword })
    readAgain()
  }
  const turn = async () => {
    const done = await setActive({ input: { userId: id, expectedVersion: version, active: !active } })
    if (!done) return
    const refusal = done.updateUser.userErrors[0]
    if (refusal) tellFailed(refusal.message)
    else tellDone(t(active ? 'deactivated' : 'activated'))
    readAgain()
  }
  return (
    <>
      <Button type="link" size="small" aria-label={t('editOf', { name })} onClick={onEdit}>
        {t('edit')}
      </Button>
      <Popconfirm title={t('resetAsk', { name })} description={t('resetWhy')} okText={t('reset')} okButtonProps={{ loading: resetting }} cancelText={c('cancel')} onConfirm={giveNew}>
        <Button type="link" size="small" aria-label={`${t('reset')} ${name}`}>
          {t('reset')}
        </Button>
      </Popconfirm>
      {active ? (
        <Popconfirm title={t('deactivateAsk', { name })} description={t('deactivateWhy')} okText={t('deactivate')} okButtonProps={{ danger: true, loading: setting }} cancelText={c('cancel')} onConfirm={turn}>
          <Button type="link" size="small" aria-label={`${t('deactivate')} ${name}`}>
            {t('deactivate')}
          </Button>
        </Popconfirm>
      ) : (
        <Button type="link" size="small" loading={setting} aria-label={`${t('activate')} ${name}`} onClick={() => void turn()}>
          {t('activate')}
        </Button>
      )}
    </>
  )
}
