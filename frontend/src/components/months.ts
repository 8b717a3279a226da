import dayjs from 'dayjs'
import { speaksEnglish } from '../i18n'

/** Every month 2021-10 from the first to the last, those without tasks included. */
export function monthsBetween(first?: string, last?: string): string[] {
  const all: string[] = []
  if (!first || !last) return all
  for (let month = first; month <= last; month = dayjs(`${month}-01`).add(1, 'month').format('YYYY-MM')) all.push(month)
  return all
}

/** A month as a column's label: 10月, or Oct. */
export function monthLabel(month: string): string {
  return speaksEnglish() ? dayjs(`${month}-01`).format('MMM') : `${Number(month.slice(5))}月`
}
