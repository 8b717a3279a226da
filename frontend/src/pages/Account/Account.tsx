import { Link } from '@tanstack/react-router'
import { Alert, Button, Input, Radio } from 'antd'
import { Suspense, useState } from 'react'
import { graphql } from 'react-relay'
import type { AccountPasswordMutation, AccountPasswordMutation$data } from '../../__generated__/AccountPasswordMutation.graphql'
import { tellDone } from '../../app/notices'
import { useShell } from '../../app/useShell'
import { Empty } from '../../components/Empty'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { FormField } from '../../components/FormField'
import { PageHead } from '../../components/PageHead'
import { SectionHead } from '../../components/SectionHead'
import { refusals } from '../../components/userErrors'
import { Waiting } from '../../components/Waiting'
import { speak, speaksEnglish } from '../../i18n'
import { useAdminWords } from '../../i18n/words/admin'
import { useCommon } from '../../i18n/words/common'
import { useSignInWords } from '../../i18n/words/signIn'
import { useVerb } from '../../relay/useVerb'
import styles from './Account.module.css'
import { OwnTokens } from './OwnTokens'

/** Who one is here, one's language, password and tokens. */
export function Account() {
  const c = useCommon()
  const t = useSignInWords()
  const a = useAdminWords()
  const { viewer } = useShell()
  if (!viewer)
    return (
      <Empty title={t('signedOut')}>
        <Link to="/sign-in" search={{ next: '/account' }}>
          {c('signIn')}
        </Link>
      </Empty>
    )
  return (
    <div className={styles.page}>
      <PageHead title={t('accountTitle')} />
      <section>
        <SectionHead title={t('you')} />
        <dl className={styles.facts}>
          <dt>{t('name')}</dt>
          <dd>{viewer.user.name}</dd>
          <dt>{t('role')}</dt>
          <dd>{t(viewer.user.role)}</dd>
          {viewer.unit && (
            <>
              <dt>{t('unit')}</dt>
              <dd>
                <Link to="/units/$id" params={{ id: viewer.unit.id }}>
                  {viewer.unit.name}
                </Link>
              </dd>
            </>
          )}
          {viewer.leader && (
            <>
              <dt>{t('leader')}</dt>
              <dd>
                <Link to="/leaders/$id" params={{ id: viewer.leader.id }}>
                  {viewer.leader.name}
                </Link>
              </dd>
            </>
          )}
        </dl>
      </section>
      <section>
        <SectionHead title={a('language')} note={a('languageNote')} />
        <Radio.Group className={styles.language} aria-label={a('language')} value={speaksEnglish() ? 'en' : 'zh-CN'} onChange={(event) => speak(event.target.value === 'en' ? 'en' : 'zh-CN')}>
          <Radio value="zh-CN">{a('chinese')}</Radio>
          <Radio value="en">{a('english')}</Radio>
        </Radio.Group>
      </section>
      <ErrorBoundary>
        <Suspense fallback={<Waiting rows={3} />}>
          <OwnTokens />
        </Suspense>
      </ErrorBoundary>
      <section>
        <SectionHead title={t('changePassword')} note={t('changeWhy')} />
        <Password />
      </section>
    </div>
  )
}

function Password() {
  const t = useSignInWords()
  const [input, setInput] = useState({ current: '', new: '' })
  const [answer, setAnswer] = useState<AccountPasswordMutation$data['changePassword'] | null>(null)
  const [change, pending] = useVerb<AccountPasswordMutation>(graphql`
    mutation AccountPasswordMutation($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        user {
          id
        }
        userErrors {
          message
          path
        }
      }
    }
  `)
  const run = async () => {
    const done = await change({ input })
    if (!done) return
    setAnswer(done.changePassword)
    if (!done.changePassword.user) return
    setInput({ current: '', new: '' })
    tellDone(t('changed'))
  }
  const { of, whole } = refusals(answer?.userErrors, 'current', 'new')
  const field = (name: keyof typeof input, hint?: string) => (
    <FormField label={t(name)} hint={hint} error={of(name)}>
      {(id, described) => (
        <Input.Password
          id={id}
          required
          value={input[name]}
          aria-describedby={described}
          autoComplete={name === 'new' ? 'new-password' : 'current-password'}
          onChange={(event) => setInput({ ...input, [name]: event.target.value })}
        />
      )}
    </FormField>
  )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      {whole && <Alert type="error" showIcon title={whole} />}
      {field('current')}
      {field('new', t('passwordHint'))}
      <div>
        <Button htmlType="submit" loading={pending && { delay: 300 }}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  )
}
