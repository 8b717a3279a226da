import { useState } from 'react'
import { graphql } from 'react-relay'
import type { MergeFormMutation, MergeFormMutation$data } from '../../__generated__/MergeFormMutation.graphql'
import { tellDone } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { FormField } from '../../components/FormField'
import { refusals } from '../../components/userErrors'
import { useAdminWords } from '../../i18n/words/admin'
import { useVerb } from '../../relay/useVerb'
import { Sheet } from './Sheet'
import { UnitPicker, type Picked } from './UnitPicker'

/** Two units that are one become one. */
export function MergeForm({ onClose }: { onClose: () => void }) {
  const t = useAdminWords()
  const { readAgain } = useRevision()
  const [from, setFrom] = useState<Picked[]>([])
  const [into, setInto] = useState<Picked[]>([])
  const [answer, setAnswer] = useState<MergeFormMutation$data['mergeUnits'] | null>(null)
  const [merge, merging] = useVerb<MergeFormMutation>(graphql`
    mutation MergeFormMutation($input: MergeUnitsInput!) {
      mergeUnits(input: $input) {
        unit {
          id
          name
          aliases
          signboards
          version
        }
        userErrors {
          message
          path
        }
      }
    }
  `)
  const run = async () => {
    const done = await merge({ input: { fromUnitId: from[0]?.id ?? '', intoUnitId: into[0]?.id ?? '' } })
    if (!done) return
    setAnswer(done.mergeUnits)
    if (done.mergeUnits.userErrors.length > 0) return
    tellDone(t('merged'))
    readAgain()
    onClose()
  }
  const { of, whole } = refusals(answer?.userErrors, 'fromUnitId', 'intoUnitId')
  return (
    <Sheet title={t('merge')} why={t('mergeWhy')} refusal={whole} submit={t('mergeDo')} danger pending={merging} onSubmit={() => void run()} onClose={onClose}>
      <FormField label={t('fromUnitId')} error={of('fromUnitId')}>
        {(id, described) => <UnitPicker id={id} described={described} value={from} onChange={setFrom} without={into.map((unit) => unit.id)} />}
      </FormField>
      <FormField label={t('intoUnitId')} error={of('intoUnitId')}>
        {(id, described) => <UnitPicker id={id} described={described} value={into} onChange={setInto} without={from.map((unit) => unit.id)} />}
      </FormField>
    </Sheet>
  )
}
