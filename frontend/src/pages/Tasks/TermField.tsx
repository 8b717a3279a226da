import { DatePicker, Radio } from 'antd'
import dayjs from 'dayjs'
import { useDays } from '../../components/days'
import { FormField } from '../../components/FormField'
import { useGlossary } from '../../i18n/words/glossary'
import { useTasksWords } from '../../i18n/words/tasks'
import styles from '../Task/verbs/VerbModal.module.css'

const kinds = ['MONTH_END', 'DATE', 'ONGOING', 'UNSPECIFIED'] as const

/** By when, as it is given: its form, and the day of the forms that have one. */
export interface Term {
  kind: (typeof kinds)[number]
  dueOn?: string
}

interface Props {
  value: Term
  of: (field: string) => string | null
  onChange: (term: Term) => void
}

/** By when a task is to be done (完成时间): a month, a day, or neither. */
export function TermField({ value, of, onChange }: Props) {
  const t = useTasksWords()
  const g = useGlossary()
  const { today } = useDays()
  const dated = value.kind === 'MONTH_END' || value.kind === 'DATE'
  const error = of('deadline')
  return (
    <FormField label={t('due')} error={error}>
      {(id, described) => (
        <div className={styles.row}>
          <Radio.Group id={id} aria-label={t('due')} value={value.kind} onChange={(event) => onChange({ kind: event.target.value as Term['kind'], dueOn: undefined })}>
            {kinds.map((kind) => (
              <Radio key={kind} value={kind}>
                {g(kind)}
              </Radio>
            ))}
          </Radio.Group>
          {dated && (
            <DatePicker
              // Days and months are picked in calendars of their own.
              key={value.kind}
              aria-label={t(value.kind === 'DATE' ? 'dueDay' : 'dueMonth')}
              aria-describedby={described}
              picker={value.kind === 'DATE' ? 'date' : 'month'}
              status={error ? 'error' : undefined}
              defaultPickerValue={dayjs(today)}
              value={value.dueOn ? dayjs(value.dueOn) : null}
              onChange={(day) => onChange({ kind: value.kind, dueOn: day ? day.format('YYYY-MM-DD') : undefined })}
            />
          )}
        </div>
      )}
    </FormField>
  )
}
