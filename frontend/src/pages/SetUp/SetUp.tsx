import { useLocation } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { graphql } from 'react-relay'
import type { SetUpMutation, SetUpMutation$data } from '../../__generated__/SetUpMutation.graphql'
import { FormField } from '../../components/FormField'
import { PageHead } from '../../components/PageHead'
import { refusals } from '../../components/userErrors'
import { useSignInWords } from '../../i18n/words/signIn'
import { useVerb } from '../../relay/useVerb'
import { enter } from '../SignIn/enter'
import styles from '../SignIn/SignIn.module.css'

/** Makes the first administrator with the link that the server printed. */
export function SetUp() {
  const t = useSignInWords()
  // After the #, which browsers keep to themselves: the secret stands in no log.
  const { hash } = useLocation()
  const [input, setInput] = useState({ secret: hash, login: '', name: '', password: '' })
  const [answer, setAnswer] = useState<SetUpMutation$data['setUp'] | null>(null)
  const [setUp, pending] = useVerb<SetUpMutation>(graphql`
    mutation SetUpMutation($input: SetUpInput!) {
      setUp(input: $input) {
        viewer {
          user {
            id
          }
        }
        userErrors {
          message
          path
        }
      }
    }
  `)
  const run = async () => {
    const done = await setUp({ input })
    if (done?.setUp.viewer) enter('/admin?tab=users')
    else if (done) setAnswer(done.setUp)
  }
  const { of, whole } = refusals(answer?.userErrors, 'secret', 'login', 'name', 'password')
  const field = (name: keyof typeof input, hint?: string) => (
    <FormField label={t(name)} hint={hint} error={of(name)}>
      {(id, described) => {
        const same = { id, required: true, value: input[name], 'aria-describedby': described, onChange: (event: { target: { value: string } }) => setInput({ ...input, [name]: event.target.value }) }
        return name === 'password' ? <Input.Password {...same} autoComplete="new-password" /> : <Input {...same} autoComplete={name === 'login' ? 'username' : 'off'} />
      }}
    </FormField>
  )
  return (
    <div className={styles.page}>
      <PageHead title={t('setUpTitle')} />
      <p className={`third ${styles.why}`}>{t('setUpWhy')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        {whole && <Alert type="error" showIcon title={whole} />}
        {field('secret')}
        {field('name')}
        {field('login', t('loginHint'))}
        {field('password', t('passwordHint'))}
        <Button type="primary" htmlType="submit" loading={pending && { delay: 300 }}>
          {t('setUpSubmit')}
        </Button>
      </form>
    </div>
  )
}
