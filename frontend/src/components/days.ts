import dayjs from 'dayjs'
import { useCallback } from 'react'
import { useShell } from '../app/useShell'
import { useCommon } from '../i18n/words/common'

/**
 * Writes days as people do: 12月20日, with the year only when it is not the
 * plan's or today's.
 */
export function useDays() {
  const t = useCommon()
  const { today, plans } = useShell()
  const shown = plans.nodes[0]?.year
  const short = useCallback(
    (on: string) => {
      const day = dayjs(on)
      const rest = t('day', { month: monthName(day), day: day.date() })
      return day.year() === shown || day.year() === dayjs(today).year() ? rest : t('yearBefore', { year: day.year(), rest })
    },
    [t, shown, today],
  )
  const monthEnd = useCallback(
    (on: string) => {
      const day = dayjs(on)
      const rest = t('monthEnd', { month: monthName(day) })
      return day.year() === shown || day.year() === dayjs(today).year() ? rest : t('yearBefore', { year: day.year(), rest })
    },
    [t, shown, today],
  )
  return { today, short, monthEnd, whole: wholeDay, moment: useCallback((at: string) => `${short(at)} ${dayjs(at).format('HH:mm')}`, [short]) }
}

const monthName = (day: dayjs.Dayjs) => (day.locale() === 'en' ? day.format('MMM') : day.format('M'))

/** The day in full, for hovering: 2021年10月31日 星期日. */
export function wholeDay(on: string) {
  const day = dayjs(on)
  return day.locale() === 'en' ? day.format('dddd, D MMMM YYYY') : day.format('YYYY年M月D日 dddd')
}

/** The day with its year and without its weekday: 2021年10月31日. */
export function fullDay(on: string) {
  const day = dayjs(on)
  return day.locale() === 'en' ? day.format('D MMMM YYYY') : day.format('YYYY年M月D日')
}
