import { Input, Select } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { UnitFormCreateMutation } from '../../__generated__/UnitFormCreateMutation.graphql'
import type { UnitFormUpdateMutation } from '../../__generated__/UnitFormUpdateMutation.graphql'
import type { UnitForm_unit$key, UnitKind } from '../../__generated__/UnitForm_unit.graphql'
import { tellDone } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { FormField } from '../../components/FormField'
import { unitKinds } from '../../components/unitKinds'
import { refusals } from '../../components/userErrors'
import { useAdminWords } from '../../i18n/words/admin'
import { useGlossary } from '../../i18n/words/glossary'
import { useVerb } from '../../relay/useVerb'
import { Sheet } from './Sheet'
import { Stale } from './Stale'
import { useDraft } from './useDraft'

interface Values {
  name: string
  kind: UnitKind
  aliases: readonly string[]
  signboards: readonly string[]
}

/** A unit's name, kind, aliases and signboards; without a unit, a new one's. */
export function UnitForm({ unit: given, onClose }: { unit: UnitForm_unit$key | null; onClose: () => void }) {
  const t = useAdminWords()
  const g = useGlossary()
  const { readAgain } = useRevision()
  const unit = useFragment(
    graphql`
      fragment UnitForm_unit on Unit {
        id
        name
        kind
        aliases
        signboards
        version
      }
    `,
    given,
  )
  const [create, creating] = useVerb<UnitFormCreateMutation>(graphql`
    mutation UnitFormCreateMutation($input: CreateUnitInput!) {
      createUnit(input: $input) {
        unit {
          id
          version
        }
        userErrors {
          code
          message
          path
        }
      }
    }
  `)
  const [update, updating] = useVerb<UnitFormUpdateMutation>(graphql`
    mutation UnitFormUpdateMutation($input: UpdateUnitInput!) {
      updateUnit(input: $input) {
        unit {
          id
          name
          kind
          aliases
          signboards
          version
        }
        userErrors {
          code
          message
          path
        }
      }
    }
  `)
  const draft = useDraft<Values, Values & { version: number }>(unit ?? { name: '', kind: 'DEPARTMENT', aliases: [], signboards: [] }, unit?.version ?? 0)
  const { name, kind, aliases, signboards } = draft.values
  const run = async () => {
    const values = { name, kind, aliases: [...aliases], signboards: [...signboards] }
    if (unit) {
      const done = await update({ input: { unitId: unit.id, expectedVersion: draft.version, ...values } })
      if (!done || !draft.take({ object: done.updateUnit.unit, userErrors: done.updateUnit.userErrors })) return
    } else {
      const done = await create({ input: values })
      if (!done || !draft.take({ object: null, userErrors: done.createUnit.userErrors })) return
    }
    tellDone(t(unit ? 'saved' : 'added'))
    readAgain()
    onClose()
  }
  const { of, whole } = refusals(draft.errors, 'name', 'kind', 'aliases', 'signboards')
  const names = (label: 'aliases' | 'signboards', hint: string) => (
    <FormField label={t(label)} hint={hint} error={of(label)}>
      {(id, described) => (
        <Select id={id} aria-describedby={described} mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',', ' ']} value={[...draft.values[label]]} onChange={(value: string[]) => draft.set({ [label]: value })} />
      )}
    </FormField>
  )
  const theirs = draft.theirs
  return (
    <Sheet title={unit ? t('editOf', { name: unit.name }) : t('addUnit')} refusal={whole} pending={creating || updating} onSubmit={() => void run()} onClose={onClose}>
      {theirs && (
        <Stale
          fields={[
            { label: t('name'), theirs: theirs.name, mine: name },
            { label: t('kind'), theirs: g(theirs.kind), mine: g(kind) },
            { label: t('aliases'), theirs: theirs.aliases.join('、'), mine: aliases.join('、') },
            { label: t('signboards'), theirs: theirs.signboards.join('、'), mine: signboards.join('、') },
          ]}
          onTheirs={() => draft.goOn(theirs)}
          onMine={() => draft.goOn(null)}
        />
      )}
      <FormField label={t('name')} error={of('name')}>
        {(id, described) => <Input id={id} required aria-describedby={described} value={name} onChange={(event) => draft.set({ name: event.target.value })} />}
      </FormField>
      <FormField label={t('kind')} error={of('kind')}>
        {(id, described) => <Select id={id} aria-describedby={described} value={kind} options={unitKinds.map((value) => ({ value, label: g(value) }))} onChange={(value) => draft.set({ kind: value })} />}
      </FormField>
      {names('aliases', t('aliasesHint'))}
      {names('signboards', t('signboardsHint'))}
    </Sheet>
  )
}
