import type { useTaskWords } from '../../i18n/words/task'

interface Read {
  readonly asWritten: string
  readonly source: string
  readonly position: number
  readonly role: string
}

interface Printed {
  readonly number: string
  readonly contentAsWritten: string
  readonly leadAsWritten: string | null | undefined
  readonly unitsAsWritten: string | null | undefined
}

const namesOf = (row: Printed) =>
  [row.unitsAsWritten, row.leadAsWritten, ...[...row.contentAsWritten.matchAll(/【([^】]*)】/g)].map((tag) => tag[1]!.replace(/^[^:：]*[:：]/, ''))]
    .join(' ')
    .split(/[\s、，,；;]+/)

/** Where a unit's part was read: how, and in which of the copies. */
export function evidenceOf(part: Read, rows: readonly Printed[], t: ReturnType<typeof useTaskWords>) {
  const how = t(part.source as 'TAG')
  if (part.source === 'MANUAL' || rows.length < 2) return { words: how, partial: false }
  const where = rows.filter((row) => namesOf(row).includes(part.asWritten))
  if (where.length === 0) return { words: how, partial: false }
  if (where.length < rows.length) return { words: t('onlyIn', { numbers: where.map((row) => row.number).join('、') }), partial: true }
  const place = part.role === 'CO_LEAD' ? t('named', { position: part.position }) : ''
  return { words: rows.length === 2 ? t('inBoth', { place }) : t('inAll', { count: rows.length, place }), partial: false }
}
