import { Input } from 'antd'
import { FormField } from '../../../components/FormField'

interface Props {
  label: string
  hint?: string
  error: string | null
  value: string
  onChange: (value: string) => void
  rows?: number
  most?: number
  autoFocus?: boolean
}

/** Some lines of text in one’s own words. */
export function WordsField({ label, hint, error, value, onChange, rows = 3, most, autoFocus }: Props) {
  return (
    <FormField label={label} hint={hint} error={error}>
      {(id, described) => (
        <Input.TextArea
          id={id}
          autoFocus={autoFocus}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          status={error ? 'error' : undefined}
          autoSize={{ minRows: rows, maxRows: 12 }}
          maxLength={most}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
