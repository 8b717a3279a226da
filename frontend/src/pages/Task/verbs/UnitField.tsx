import { Select } from 'antd'
import { FormField } from '../../../components/FormField'
import { useGlossary } from '../../../i18n/words/glossary'
import type { Part } from '../parts'

interface Props {
  label: string
  hint?: string
  error: string | null
  parts: readonly Part[]
  value: string | undefined
  onChange: (unitId: string) => void
}

/** Chooses one of the task's units. */
export function UnitField({ label, hint, error, parts, value, onChange }: Props) {
  const g = useGlossary()
  return (
    <FormField label={label} hint={hint} error={error}>
      {(id, described) => (
        <Select
          id={id}
          aria-describedby={described}
          status={error ? 'error' : undefined}
          style={{ width: '100%' }}
          value={value}
          onChange={onChange}
          options={parts.map((part) => ({ value: part.unit.id, label: `${part.unit.name}（${g(part.role as 'LEAD')}${part.viaGroup ? ` · ${part.viaGroup.name}` : ''}）` }))}
        />
      )}
    </FormField>
  )
}
