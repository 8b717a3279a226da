import { Select } from 'antd'
import { FormField } from '../../../components/FormField'
import { useTaskWords } from '../../../i18n/words/task'
import { usePlanChoices } from './planChoices'

interface Props {
  planId: string
  error: string | null
  /** The theme that cannot stand above itself. */
  without?: string
  value: string | null
  onChange: (parentId: string | null) => void
}

/** The theme that a task stands under, if any. */
export function ThemeField({ planId, error, without, value, onChange }: Props) {
  const t = useTaskWords()
  const { themes } = usePlanChoices(planId)
  return (
    <FormField label={t('themeLabel')} error={error}>
      {(id, described) => (
        <Select
          id={id}
          aria-describedby={described}
          allowClear
          style={{ width: '100%' }}
          status={error ? 'error' : undefined}
          showSearch={{ optionFilterProp: 'find' }}
          placeholder={t('noTheme')}
          value={value ?? undefined}
          onChange={(parentId?: string) => onChange(parentId ?? null)}
          options={themes.filter((theme) => theme.id !== without).map((theme) => ({ value: theme.id, label: `${'　'.repeat(theme.path.length)}${theme.content}`, find: theme.content }))}
        />
      )}
    </FormField>
  )
}
