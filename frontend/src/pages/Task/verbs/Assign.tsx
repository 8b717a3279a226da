import { Alert } from 'antd'
import { Suspense } from 'react'
import { graphql } from 'react-relay'
import type { AssignMutation } from '../../../__generated__/AssignMutation.graphql'
import { Waiting } from '../../../components/Waiting'
import { useTaskWords } from '../../../i18n/words/task'
import { Conflict } from './Conflict'
import type { FormProps } from './form'
import { useUnitOptions } from './unitChoices'
import { UnitsField, type NamedUnit } from './UnitsField'
import { useMerged } from './useMerged'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'

type Fields = { units: NamedUnit[] }

/** Sets a task's units and their roles, all at once (分工). */
export function Assign({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const theirs: Fields = { units: task.parts.map((part) => ({ unitId: part.unit.id, lead: part.role !== 'SUPPORT', signboard: part.signboard ?? null })) }
  const form = useVerbForm<AssignMutation, { base: Fields; mine: Fields }>({
    task: task.id,
    form: 'assign',
    initial: { base: theirs, mine: theirs },
    mutation: graphql`
      mutation AssignMutation($input: AssignUnitsInput!) {
        assignUnits(input: $input) {
          task {
            ...Task_task
          }
          userErrors {
            code
            message
            path
          }
        }
      }
    `,
    payload: (response) => response.assignUnits,
    done: t('done_assign'),
    onDone,
  })
  const { mine, base, conflicts, settle, set } = useMerged(form.draft, theirs, form.change)
  return (
    <VerbModal
      title={t('verb_assign')}
      why={t('assignWhy')}
      verb={t('saveEdit')}
      wide
      pending={form.pending}
      restored={form.restored}
      blocked={conflicts.length > 0 || JSON.stringify(base) === JSON.stringify(mine)}
      refusals={form.rest('units')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, expectedVersion: task.version, units: mine.units })}
    >
      {form.stale && conflicts.length === 0 && <Alert type="warning" showIcon title={t('staleAgain')} />}
      <Suspense fallback={<Waiting rows={6} />}>
        {conflicts.length > 0 && <UnitsConflict mine={mine.units} theirs={theirs.units} onSettle={(take) => settle('units', take)} />}
        <UnitsField value={mine.units} of={form.of} onChange={(units) => set({ units })} />
      </Suspense>
    </VerbModal>
  )
}

/** Both lists of units in words, and which shall stand. */
function UnitsConflict({ mine, theirs, onSettle }: { mine: NamedUnit[]; theirs: NamedUnit[]; onSettle: (take: boolean) => void }) {
  const t = useTaskWords()
  const { unitOf } = useUnitOptions()
  const said = (units: NamedUnit[]) => {
    const names = (lead: boolean) =>
      units
        .filter((unit) => unit.lead === lead)
        .map((unit) => unitOf(unit.unitId)?.name ?? unit.unitId)
        .join('、')
    return [t('leadsAre', { names: names(true) }), names(false) && t('supportsAre', { names: names(false) })].filter(Boolean).join('\n')
  }
  return <Conflict field={t('parts')} theirs={said(theirs)} mine={said(mine)} onTake={() => onSettle(true)} onKeep={() => onSettle(false)} />
}
