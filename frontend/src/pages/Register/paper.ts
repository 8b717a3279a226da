/** Columns of the paper, between its number and what has come of it. */
export type PaperColumn = 'content' | 'leader' | 'lead' | 'units' | 'deadline' | 'remark'

/** The paper's own heads. */
export const heads: Record<PaperColumn, string> = {
  content: '工作内容',
  leader: '责任领导',
  lead: '牵头单位',
  units: '责任单位',
  deadline: '完成时间',
  remark: '备注',
}

interface Written {
  readonly leaderAsWritten?: string | null
  readonly leadAsWritten?: string | null
  readonly unitsAsWritten?: string | null
  readonly deadlineAsWritten?: string | null
  readonly remark?: string | null
}

/** The paper orders its columns by the kind of work, and leaves out those that say nothing. */
export function columnsOf(category: string, rows: readonly Written[]): PaperColumn[] {
  const order: PaperColumn[] =
    category === 'KEY_INDICATOR'
      ? ['content', 'leader', 'lead', 'units', 'deadline', 'remark']
      : ['content', 'deadline', 'leader', 'lead', 'units', 'remark']
  const said: Record<PaperColumn, boolean> = {
    content: true,
    deadline: true,
    units: true,
    leader: rows.some((row) => row.leaderAsWritten),
    lead: rows.some((row) => row.leadAsWritten),
    remark: rows.some((row) => row.remark),
  }
  return order.filter((column) => said[column])
}

export interface ThemeCell {
  id: string
  content: string
  rowSpan: number
}

/** A row's cells left of its wording: merged with those below that stand under the same theme. */
export interface Cells {
  /** Cells that begin in this row, outermost first. */
  themes: ThemeCell[]
  /** Columns that the wording takes, its own and those of themes it does not stand under. */
  contentSpan: number
}

interface Under {
  readonly path: readonly { readonly id: string; readonly content: string }[]
}

/** Merges the theme cells of consecutive rows, as the paper prints them. */
export function mergedCells(rows: readonly Under[]): { depth: number; cells: Cells[] } {
  const depth = Math.max(0, ...rows.map((row) => row.path.length))
  const same = (a: Under | undefined, b: Under | undefined, level: number) =>
    !!a && !!b && a.path.length > level && a.path.slice(0, level + 1).every((theme, i) => theme.id === b.path[i]?.id)
  const cells = rows.map((row, at): Cells => ({
    themes: row.path.flatMap((theme, level) => {
      if (same(row, rows[at - 1], level)) return []
      let rowSpan = 1
      while (same(row, rows[at + rowSpan], level)) rowSpan++
      return [{ id: theme.id, content: theme.content, rowSpan }]
    }),
    contentSpan: 1 + depth - row.path.length,
  }))
  return { depth, cells }
}

const digits = '零一二三四五六七八九'

/** A number up to 99 as papers count: 十二. */
export function chineseNumber(number: number): string {
  if (number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return (tens > 1 ? digits[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? digits[ones] : '')
}

/** A section's heading as the paper counts: 2 is 二、, 2.3 is （三）. */
export function heading(code: string, title: string): string {
  const numbers = code.split('.').map(Number)
  const last = numbers.at(-1)
  if (last == null || numbers.some((number) => !Number.isInteger(number))) return title
  return numbers.length === 1 ? `${chineseNumber(last)}、${title}` : `（${chineseNumber(last)}）${title}`
}
