import dayjs from 'dayjs'
import { useMemo } from 'react'
import { useShell } from '../app/useShell'
import { useCommon } from '../i18n/words/common'

/**
 * Writes days as people do: 12月20日, with the year only when it is not the
 * newest plan's.
 */
export function useDays() {
  const t = useCommon()
  const { today, plans } = useShell()
  const year = plans.nodes[0]?.year ?? dayjs(today).year()
  return useMemo(() => {
    const named = (day: dayjs.Dayjs, rest: string) => (day.year() === year ? rest : t('yearBefore', { year: day.year(), rest }))
    const short = (on: string) => {
      const day = dayjs(on)
      return named(day, t('day', { month: monthName(day), day: day.date() }))
    }
    const monthEnd = (on: string) => {
      const day = dayjs(on)
      return named(day, t('monthEnd', { month: monthName(day) }))
    }
    /** Of a month 2021-10. */
    const month = (of: string) => {
      const day = dayjs(`${of}-01`)
      return named(day, t('month', { month: monthName(day) }))
    }
    const moment = (at: string) => `${short(at)} ${dayjs(at).format('HH:mm')}`
    return { today, short, monthEnd, month, moment, whole: wholeDay }
  }, [t, today, year])
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
