import { Select } from 'antd'
import { FormField } from '../../../components/FormField'
import { useTaskWords } from '../../../i18n/words/task'
import { usePlanChoices } from './planChoices'

interface Props {
  planId: string
  error: string | null
  value: string[]
  onChange: (leaderIds: string[]) => void
}

/** The leaders who answer for a task, in order. */
export function LeadersField({ planId, error, value, onChange }: Props) {
  const t = useTaskWords()
  const { leaders } = usePlanChoices(planId)
  return (
    <FormField label={t('leaders')} hint={t('leadersHint')} error={error}>
      {(id, described) => (
        <Select
          id={id}
          aria-describedby={described}
          mode="multiple"
          style={{ width: '100%' }}
          status={error ? 'error' : undefined}
          showSearch={{ optionFilterProp: 'find' }}
          value={value}
          onChange={onChange}
          options={leaders.map((leader) => ({ value: leader.id, label: leader.name, find: `${leader.name} ${leader.pinyin}` }))}
        />
      )}
    </FormField>
  )
}
