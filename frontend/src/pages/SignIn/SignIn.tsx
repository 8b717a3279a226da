import { Link, useSearch } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { graphql } from 'react-relay'
import type { SignInMutation } from '../../__generated__/SignInMutation.graphql'
import type { SignInQuery } from '../../__generated__/SignInQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { FormField } from '../../components/FormField'
import { PageHead } from '../../components/PageHead'
import { SectionHead } from '../../components/SectionHead'
import { useSignInWords } from '../../i18n/words/signIn'
import { useVerb } from '../../relay/useVerb'
import { enter } from './enter'
import styles from './SignIn.module.css'

/** Signs in (登录), and goes on where the reader was stopped. */
export function SignIn() {
  const t = useSignInWords()
  const { next } = useSearch({ from: '/sign-in' })
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { data } = usePageQuery<SignInQuery>(
    graphql`
      query SignInQuery @raw_response_type {
        service {
          publicRead
          demoAccounts {
            login
            password
            role
            name
          }
        }
      }
    `,
    {},
  )
  const [signIn, signing] = useVerb<SignInMutation>(graphql`
    mutation SignInMutation($input: SignInInput!) {
      signIn(input: $input) {
        viewer {
          user {
            id
          }
        }
        userErrors {
          message
        }
      }
    }
  `)
  const run = async (who: { login: string; password: string }) => {
    setRefusal(null)
    const done = await signIn({ input: who })
    if (done?.signIn.viewer) enter(next)
    else if (done) setRefusal(done.signIn.userErrors[0]?.message ?? t('wrong'))
  }
  const { publicRead, demoAccounts } = data.service
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <p className={`third ${styles.why}`}>
        {t(publicRead ? 'publicRead' : 'private')} {publicRead && <Link to="/">{t('publicReadGo')}</Link>}
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run({ login: login.trim(), password })
        }}
      >
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <FormField label={t('login')}>
          {(id) => <Input id={id} required value={login} autoComplete="username" autoCapitalize="none" onChange={(event) => setLogin(event.target.value)} />}
        </FormField>
        <FormField label={t('password')}>
          {(id) => <Input.Password id={id} required value={password} autoComplete="current-password" onChange={(event) => setPassword(event.target.value)} />}
        </FormField>
        <Button type="primary" htmlType="submit" loading={signing && { delay: 300 }}>
          {t('submit')}
        </Button>
      </form>
      {demoAccounts.length > 0 && (
        <section className={styles.demo}>
          <SectionHead title={t('demo')} />
          <p className={`note ${styles.why}`}>{t('demoWhy')}</p>
          <ul>
            {demoAccounts.map((account) => (
              <li key={account.login} className={styles.account}>
                <button type="button" className={styles.as} disabled={signing} aria-label={t('as', { name: account.name })} onClick={() => void run({ login: account.login, password: account.password })}>
                  <span className={styles.name}>{account.name}</span>
                  <span className="second">{t(account.role)}</span>
                  <span className={styles.login}>{account.login}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
