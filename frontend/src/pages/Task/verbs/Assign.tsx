import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Alert, Button, Checkbox, Select } from 'antd'
import { Suspense } from 'react'
import { graphql } from 'react-relay'
import type { AssignMutation } from '../../../__generated__/AssignMutation.graphql'
import { Waiting } from '../../../components/Waiting'
import { useTaskWords } from '../../../i18n/words/task'
import { Conflict } from './Conflict'
import type { FormProps } from './form'
import { useUnitOptions } from './unitChoices'
import { useMerged } from './useMerged'
import { useVerbForm } from './useVerbForm'
import styles from './VerbModal.module.css'
import { VerbModal } from './VerbModal'

interface Unit {
  unitId: string
  lead: boolean
  signboard: string | null
}
type Fields = { units: Unit[] }

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
      refusals={form.rest()}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, expectedVersion: task.version, units: mine.units })}
    >
      {form.stale && conflicts.length === 0 && <Alert type="warning" showIcon title={t('staleAgain')} />}
      <Suspense fallback={<Waiting rows={6} />}>
        <UnitsOf mine={mine.units} theirs={theirs.units} conflict={conflicts.length > 0} onSettle={(take) => settle('units', take)} onChange={(units) => set({ units })} />
      </Suspense>
    </VerbModal>
  )
}

interface UnitsProps {
  mine: Unit[]
  theirs: Unit[]
  conflict: boolean
  onSettle: (take: boolean) => void
  onChange: (units: Unit[]) => void
}

function UnitsOf({ mine, theirs, conflict, onSettle, onChange }: UnitsProps) {
  const t = useTaskWords()
  const { options, unitOf } = useUnitOptions()
  const name = (unit: Unit) => unitOf(unit.unitId)?.name ?? unit.unitId
  const said = (units: Unit[]) => {
    const names = (lead: boolean) => units.filter((unit) => unit.lead === lead).map(name).join('、')
    return [t('leadsAre', { names: names(true) }), names(false) && t('supportsAre', { names: names(false) })].filter(Boolean).join('\n')
  }
  const change = (at: number, part: Partial<Unit>) => onChange(mine.map((unit, i) => (i === at ? { ...unit, ...part } : unit)))
  const swap = (at: number, to: number) => {
    const next = [...mine]
    ;[next[at], next[to]] = [next[to]!, next[at]!]
    onChange(next)
  }
  return (
    <>
      {conflict && <Conflict field={t('parts')} theirs={said(theirs)} mine={said(mine)} onTake={() => onSettle(true)} onKeep={() => onSettle(false)} />}
      <ul>
        {mine.map((unit, i) => (
          <li key={unit.unitId} className={styles.unit}>
            <span>
              {name(unit)}
              {(unitOf(unit.unitId)?.signboards.length ?? 0) > 0 && (
                <Select
                  size="small"
                  variant="borderless"
                  allowClear
                  aria-label={t('signboardOf', { unit: name(unit) })}
                  placeholder={t('signboard')}
                  value={unit.signboard}
                  onChange={(signboard?: string) => change(i, { signboard: signboard ?? null })}
                  options={unitOf(unit.unitId)?.signboards.map((one) => ({ value: one, label: one }))}
                />
              )}
            </span>
            <Checkbox checked={unit.lead} onChange={(event) => change(i, { lead: event.target.checked })}>
              {t('leadsIt')}
            </Checkbox>
            <span>
              <Button type="text" icon={<ArrowUpOutlined />} aria-label={t('upwards', { unit: name(unit) })} disabled={i === 0} onClick={() => swap(i, i - 1)} />
              <Button type="text" icon={<ArrowDownOutlined />} aria-label={t('downwards', { unit: name(unit) })} disabled={i === mine.length - 1} onClick={() => swap(i, i + 1)} />
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('takeOut', { unit: name(unit) })} onClick={() => onChange(mine.filter((_, at) => at !== i))} />
            </span>
          </li>
        ))}
      </ul>
      <Select
        aria-label={t('addUnit')}
        placeholder={t('addUnit')}
        style={{ width: '100%' }}
        showSearch={{ optionFilterProp: 'find' }}
        value={null}
        onChange={(unitId: string | null) => unitId && onChange([...mine, { unitId, lead: false, signboard: null }])}
        options={options.filter((option) => !mine.some((unit) => unit.unitId === option.value))}
      />
    </>
  )
}
