import { Button, Popconfirm } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { Tokens_viewer$data, Tokens_viewer$key } from '../../__generated__/Tokens_viewer.graphql'
import type { TokensRevokeMutation } from '../../__generated__/TokensRevokeMutation.graphql'
import { tellDone, tellFailed } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { useDays } from '../../components/days'
import { Empty } from '../../components/Empty'
import { useAdminWords } from '../../i18n/words/admin'
import { useCommon } from '../../i18n/words/common'
import { useVerb } from '../../relay/useVerb'
import styles from '../Admin/Admin.module.css'
import { Records } from '../Admin/Records'

type Token = Tokens_viewer$data['tokens'][number]

/** Keys for programs, with their rights and days: one's own, or for an administrator everybody's. */
export function Tokens({ viewer, whose }: { viewer: Tokens_viewer$key; whose: 'own' | 'all' }) {
  const c = useCommon()
  const t = useAdminWords()
  const days = useDays()
  const { readAgain } = useRevision()
  const { user, tokens } = useFragment(
    graphql`
      fragment Tokens_viewer on Viewer {
        user {
          id
        }
        tokens {
          id
          name
          mayWrite
          createdAt
          expiresAt
          usedAt
          revokedAt
          user {
            id
            name
          }
        }
      }
    `,
    viewer,
  )
  const [revoke, revoking] = useVerb<TokensRevokeMutation>(graphql`
    mutation TokensRevokeMutation($input: RevokeTokenInput!) {
      revokeToken(input: $input) {
        token {
          id
          revokedAt
        }
        userErrors {
          message
        }
      }
    }
  `)
  const run = async (tokenId: string) => {
    const done = await revoke({ input: { tokenId } })
    if (!done) return
    const refusal = done.revokeToken.userErrors[0]
    if (refusal) return tellFailed(refusal.message)
    tellDone(t('revoked'))
    readAgain()
  }
  const shown = whose === 'all' ? tokens : tokens.filter((token) => token.user.id === user.id)
  if (shown.length === 0) return whose === 'all' ? <Empty title={t('allTokensNone')} why={t('tokensNoneWhy')} /> : <Empty title={t('tokensNone')} why={t('tokensNoneWhy')} />
  const state = (token: Token) => (token.revokedAt ? 'revokedState' : new Date(token.expiresAt) < new Date() ? 'expiredState' : 'works')
  const all = whose === 'all'
  return (
    <Records
      label={t('tokens')}
      heads={[t('tokenName'), ...(all ? [t('owner')] : []), t('rights'), t('status'), t('createdAt'), t('expiresAt'), t('usedAt')]}
      numbers={[t('createdAt'), t('expiresAt'), t('usedAt')]}
      records={shown.map((token) => ({
        key: token.id,
        cells: [
          <span key="name" className={token.revokedAt ? styles.off : undefined}>
            {token.name}
          </span>,
          ...(all ? [token.user.name] : []),
          t(token.mayWrite ? 'mayWrite' : 'readsOnly'),
          <span key="status" className={state(token) === 'works' ? undefined : 'third'}>
            {t(state(token))}
          </span>,
          days.short(token.createdAt),
          days.short(token.expiresAt),
          token.usedAt ? days.moment(token.usedAt) : t('never'),
        ],
        actions: !token.revokedAt && (
          <Popconfirm
            title={t('revokeAsk', { name: token.name })}
            description={t('revokeWhy')}
            okText={t('revoke')}
            okButtonProps={{ danger: true, loading: revoking }}
            cancelText={c('cancel')}
            onConfirm={() => run(token.id)}
          >
            <Button type="link" size="small" aria-label={`${t('revoke')} ${token.name}`}>
              {t('revoke')}
            </Button>
          </Popconfirm>
        ),
      }))}
    />
  )
}
