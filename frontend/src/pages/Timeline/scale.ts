import dayjs from 'dayjs'

/** The days a timeline shows, both included. */
export interface Span {
  from: string
  to: string
}

const day = 86_400_000
const at = (on: string) => Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10)))

/** The plan's year, longer when a task is due after it. */
export function spanOf(year: number, dueDays: readonly (string | null | undefined)[]): Span {
  const end = `${year}-12-31`
  const last = dueDays.reduce<string>((late, on) => (on && on > late ? on : late), end)
  return { from: `${year}-01-01`, to: dayjs(last).endOf('month').format('YYYY-MM-DD') }
}

/** Where a day begins, in per cent of the span; days outside stand at its edges. */
export function startOf(on: string, { from, to }: Span): number {
  return clamp((at(on) - at(from)) / (at(to) - at(from) + day))
}

/** Where a day ends, in per cent of the span. */
export function endOf(on: string, { from, to }: Span): number {
  return clamp((at(on) + day - at(from)) / (at(to) - at(from) + day))
}

const clamp = (share: number) => Math.max(0, Math.min(100, 100 * share))

/** Every month of the span with where it starts and how wide it is, in per cent. */
export function monthsOf(span: Span): { month: string; left: number; width: number }[] {
  const months = []
  for (let first = dayjs(span.from); first.format('YYYY-MM-DD') <= span.to; first = first.add(1, 'month')) {
    const left = startOf(first.format('YYYY-MM-DD'), span)
    months.push({ month: first.format('YYYY-MM'), left, width: endOf(first.endOf('month').format('YYYY-MM-DD'), span) - left })
  }
  return months
}

/** What a task's lane shows, in per cent of the span. */
export interface Lane {
  start: number
  end: number
  /** Where the share done ends; null when unknown. */
  done: number | null
  /** The first due day, when it was moved. */
  first: number | null
  /** How far the day has passed the due day; null when in time or closed. */
  late: number | null
  /** Whether there is no due day: the bar is open. */
  open: boolean
}

interface Dated {
  issuedOn?: string | null
  closedOn?: string | null
  percent?: number | null
  overdue: boolean
  deadline: { dueOn?: string | null; originalDueOn?: string | null }
}

/** Lays a task on the span: from its issue to its due day. */
export function laneOf({ issuedOn, percent, overdue, deadline: { dueOn, originalDueOn } }: Dated, today: string, span: Span): Lane {
  const start = startOf(issuedOn ?? span.from, span)
  const end = dueOn ? Math.max(start, endOf(dueOn, span)) : 100
  return {
    start,
    end,
    done: percent == null ? null : start + ((end - start) * percent) / 100,
    first: originalDueOn && originalDueOn !== dueOn ? endOf(originalDueOn, span) : null,
    late: overdue && dueOn ? endOf(today, span) : null,
    open: !dueOn,
  }
}
