import { Button } from 'antd'
import { useState } from 'react'
import { graphql, usePaginationFragment } from 'react-relay'
import type { UserForm_user$key } from '../../__generated__/UserForm_user.graphql'
import type { UsersTabMoreQuery } from '../../__generated__/UsersTabMoreQuery.graphql'
import type { UsersTabQuery } from '../../__generated__/UsersTabQuery.graphql'
import type { UsersTab_query$key } from '../../__generated__/UsersTab_query.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { useAdminWords } from '../../i18n/words/admin'
import { SecretOnce } from '../Account/SecretOnce'
import styles from './Admin.module.css'
import { Records } from './Records'
import { UserActions } from './UserActions'
import { UserForm } from './UserForm'

/** A first password to pass on. */
export interface FirstPassword {
  name: string
  words: string
}

/** Who may sign in, as what; to add, change, give a new password, deactivate. */
export function UsersTab() {
  const t = useAdminWords()
  const [form, setForm] = useState<'new' | UserForm_user$key | null>(null)
  const [password, setPassword] = useState<FirstPassword | null>(null)
  const { data: page } = usePageQuery<UsersTabQuery>(
    graphql`
      query UsersTabQuery @raw_response_type {
        ...UsersTab_query
      }
    `,
    {},
  )
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<UsersTabMoreQuery, UsersTab_query$key>(
    graphql`
      fragment UsersTab_query on Query @argumentDefinitions(first: { type: "Int", defaultValue: 100 }, after: { type: "String" }) @refetchable(queryName: "UsersTabMoreQuery") {
        users(first: $first, after: $after) @connection(key: "UsersTab_users") {
          totalCount
          edges {
            node {
              id
              name
              login
              role
              active
              demo
              unit {
                name
              }
              leader {
                name
              }
              ...UserForm_user
              ...UserActions_user
            }
          }
        }
      }
    `,
    page,
  )
  const users = data.users.edges.map((edge) => edge.node)
  return (
    <>
      <div className={styles.bar}>
        <span className="note">{t('countOf', { count: data.users.totalCount })}</span>
        <div className={styles.buttons}>
          <Button type="primary" onClick={() => setForm('new')}>
            {t('addUser')}
          </Button>
        </div>
      </div>
      <Records
        label={t('users')}
        heads={[t('personName'), t('login'), t('role'), t('actsFor'), t('status')]}
        records={users.map((user) => ({
          key: user.id,
          cells: [
            <span key="name" className={user.active ? undefined : styles.off}>
              {user.name}
              {user.demo && <span className={styles.mark}>{t('demo')}</span>}
            </span>,
            user.login,
            t(user.role),
            user.unit?.name ?? user.leader?.name,
            <span key="status" className={user.active ? undefined : 'third'}>
              {t(user.active ? 'active' : 'inactive')}
            </span>,
          ],
          actions: <UserActions user={user} onEdit={() => setForm(user)} onPassword={setPassword} />,
        }))}
      />
      {hasNext && (
        <Button className={styles.more} loading={isLoadingNext} onClick={() => loadNext(100)}>
          {t('more', { count: Math.min(100, data.users.totalCount - users.length) })}
        </Button>
      )}
      {form && <UserForm user={form === 'new' ? null : form} onClose={() => setForm(null)} onPassword={setPassword} />}
      {password && <SecretOnce title={t('firstPassword', { name: password.name })} why={t('firstPasswordWhy')} secret={password.words} onKept={() => setPassword(null)} />}
    </>
  )
}
