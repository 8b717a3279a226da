import dayjs from 'dayjs'

interface Filed {
  readonly state: string
  readonly percent: number | null | undefined
  readonly createdAt: string
  readonly reviewedAt: string | null | undefined
  readonly unit: { readonly id: string }
}

export interface Step {
  on: string
  percent: number
}

export interface Course {
  /** First and last day of the picture. */
  from: string
  to: string
  /** The day up to which something is known. */
  until: string
  due: string | null
  /** Accepted steps of leading units, oldest first. */
  steps: Step[]
}

interface Known {
  issuedOn: string | null | undefined
  closedOn: string | null | undefined
  dueOn: string | null | undefined
  today: string
  /** Ids of the units that lead: only what they report moves the percent. */
  leads: ReadonlySet<string>
  reports: readonly Filed[]
}

/** How a task went from the day it was handed out; null if it was not, or nothing can be drawn. */
export function courseOf({ issuedOn, closedOn, dueOn, today, leads, reports }: Known): Course | null {
  if (!issuedOn) return null
  const steps = reports
    .filter((report) => report.state === 'ACCEPTED' && report.percent != null && leads.has(report.unit.id))
    .map((report) => ({ at: report.reviewedAt ?? report.createdAt, percent: report.percent! }))
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ at, percent }) => ({ on: dayjs(at).format('YYYY-MM-DD'), percent }))
  if (!dueOn && steps.length === 0) return null
  const until = closedOn ?? today
  const to = [dueOn ?? until, until, dayjs(issuedOn).add(1, 'day').format('YYYY-MM-DD')].sort().at(-1)!
  return { from: issuedOn, to, until, due: dueOn ?? null, steps }
}
