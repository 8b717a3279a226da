import { DatePicker, type DatePickerProps } from 'antd'
import dayjs from 'dayjs'

interface Props extends Pick<DatePickerProps, 'id' | 'aria-label' | 'aria-describedby' | 'placeholder' | 'style'> {
  /** A day such as 2021-10-31. */
  value: string | undefined
  onChange: (day: string | undefined) => void
  refused?: boolean
  month?: boolean
  earliest?: string
  latest?: string
  /** The day whose month is shown before one is chosen. */
  near?: string
}

const day = (on: string | undefined) => (on ? dayjs(on) : undefined)

/** A day, or a month by any of its days, typed or picked from a calendar. */
export function DayPicker({ value, onChange, refused, month, earliest, latest, near, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      picker={month ? 'month' : 'date'}
      status={refused ? 'error' : undefined}
      value={day(value) ?? null}
      minDate={day(earliest)}
      maxDate={day(latest)}
      defaultPickerValue={day(near)}
      onChange={(chosen) => onChange(chosen?.format('YYYY-MM-DD'))}
      onKeyDown={(event) => {
        // Enter takes the day that was typed; it does not send the form with it.
        if (event.key === 'Enter') event.preventDefault()
      }}
    />
  )
}
