import { Button, Checkbox, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { graphql } from 'react-relay'
import type { OwnTokensCreateMutation, OwnTokensCreateMutation$data } from '../../__generated__/OwnTokensCreateMutation.graphql'
import type { OwnTokensQuery } from '../../__generated__/OwnTokensQuery.graphql'
import { useRevision } from '../../app/revision'
import { usePageQuery } from '../../app/usePageQuery'
import { FormField } from '../../components/FormField'
import { SectionHead } from '../../components/SectionHead'
import { refusals } from '../../components/userErrors'
import { useAdminWords } from '../../i18n/words/admin'
import { useVerb } from '../../relay/useVerb'
import { Sheet } from '../Admin/Sheet'
import { SecretOnce } from './SecretOnce'
import { Tokens } from './Tokens'

/** One's own keys for programs, and the way to make another. */
export function OwnTokens() {
  const t = useAdminWords()
  const [form, setForm] = useState(false)
  const [secret, setSecret] = useState<{ name: string; words: string } | null>(null)
  const { data } = usePageQuery<OwnTokensQuery>(
    graphql`
      query OwnTokensQuery @raw_response_type {
        viewer {
          ...Tokens_viewer
        }
      }
    `,
    {},
  )
  return (
    <section>
      <SectionHead title={t('tokensTitle')} note={t('tokensNote')} more={<Button onClick={() => setForm(true)}>{t('addToken')}</Button>} />
      {data.viewer && <Tokens viewer={data.viewer} whose="own" />}
      {form && (
        <TokenForm
          onClose={() => setForm(false)}
          onMade={(name, words) => {
            setForm(false)
            setSecret({ name, words })
          }}
        />
      )}
      {secret && <SecretOnce title={t('secretOf', { name: secret.name })} why={t('secretWhy')} secret={secret.words} onKept={() => setSecret(null)} />}
    </section>
  )
}

function TokenForm({ onClose, onMade }: { onClose: () => void; onMade: (name: string, secret: string) => void }) {
  const t = useAdminWords()
  const { readAgain } = useRevision()
  const [name, setName] = useState('')
  const [mayWrite, setMayWrite] = useState(false)
  const [days, setDays] = useState(90)
  const [answer, setAnswer] = useState<OwnTokensCreateMutation$data['createToken'] | null>(null)
  const [create, creating] = useVerb<OwnTokensCreateMutation>(graphql`
    mutation OwnTokensCreateMutation($input: CreateTokenInput!) {
      createToken(input: $input) {
        token {
          id
          name
        }
        secret
        userErrors {
          message
          path
        }
      }
    }
  `)
  const run = async () => {
    const done = await create({ input: { name, mayWrite, days } })
    if (!done) return
    setAnswer(done.createToken)
    if (!done.createToken.secret) return
    readAgain()
    onMade(name, done.createToken.secret)
  }
  const { of, whole } = refusals(answer?.userErrors, 'name', 'days')
  return (
    <Sheet title={t('addToken')} refusal={whole} pending={creating} onSubmit={() => void run()} onClose={onClose}>
      <FormField label={t('tokenName')} error={of('name')}>
        {(id, described) => <Input id={id} required aria-describedby={described} value={name} onChange={(event) => setName(event.target.value)} />}
      </FormField>
      <FormField label={t('days')} hint={t('daysHint')} error={of('days')}>
        {(id, described) => <InputNumber id={id} aria-describedby={described} min={1} max={365} precision={0} value={days} onChange={(value) => setDays(value ?? 90)} />}
      </FormField>
      <Checkbox checked={mayWrite} onChange={(event) => setMayWrite(event.target.checked)}>
        {t('mayWriteLabel')}
      </Checkbox>
    </Sheet>
  )
}
