import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Checkbox, Select } from 'antd'
import { FormField } from '../../../components/FormField'
import { useTaskWords } from '../../../i18n/words/task'
import { useUnitOptions } from './unitChoices'
import styles from './VerbModal.module.css'

/** A unit's part in a task, as it is given. */
export interface NamedUnit {
  unitId: string
  lead: boolean
  signboard: string | null
}

interface Props {
  value: NamedUnit[]
  /** The refusal of units, or of one by its place. */
  of: (field: string) => string | null
  onChange: (units: NamedUnit[]) => void
}

/** A task's units with their roles, in order. */
export function UnitsField({ value, of, onChange }: Props) {
  const t = useTaskWords()
  const { options, unitOf } = useUnitOptions()
  const name = (unit: NamedUnit) => unitOf(unit.unitId)?.name ?? unit.unitId
  const change = (at: number, part: Partial<NamedUnit>) => onChange(value.map((unit, i) => (i === at ? { ...unit, ...part } : unit)))
  const swap = (at: number, to: number) => {
    const next = [...value]
    ;[next[at], next[to]] = [next[to]!, next[at]!]
    onChange(next)
  }
  return (
    <FormField label={t('parts')} error={value.every((_, i) => !of(`units.${i}`)) ? of('units') : null}>
      {(id, described) => (
        <>
      <ul>
        {value.map((unit, i) => (
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
              {of(`units.${i}`) && (
                <p className={styles.error} role="alert">
                  {of(`units.${i}`)}
                </p>
              )}
            </span>
            <Checkbox checked={unit.lead} onChange={(event) => change(i, { lead: event.target.checked })}>
              {t('leadsIt')}
            </Checkbox>
            <span>
              <Button type="text" icon={<ArrowUpOutlined />} aria-label={t('upwards', { unit: name(unit) })} disabled={i === 0} onClick={() => swap(i, i - 1)} />
              <Button type="text" icon={<ArrowDownOutlined />} aria-label={t('downwards', { unit: name(unit) })} disabled={i === value.length - 1} onClick={() => swap(i, i + 1)} />
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('takeOut', { unit: name(unit) })} onClick={() => onChange(value.filter((_, at) => at !== i))} />
            </span>
          </li>
        ))}
      </ul>
      <Select
        id={id}
        aria-describedby={described}
        placeholder={t('addUnit')}
        style={{ width: '100%' }}
        showSearch={{ optionFilterProp: 'find' }}
        value={null}
        // The first is most often the one that leads.
        onChange={(unitId: string | null) => unitId && onChange([...value, { unitId, lead: value.length === 0, signboard: null }])}
        options={options.filter((option) => !value.some((unit) => unit.unitId === option.value))}
      />
        </>
      )}
    </FormField>
  )
}
