import dayjs from 'dayjs'

interface Happened {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly object: { readonly id?: string } | null | undefined
  readonly changes: readonly { readonly field: string; readonly from: string | null | undefined; readonly to: string | null | undefined }[]
}

interface Told {
  readonly id: string
  readonly createdAt: string
}

/** A line of what happened, newest first; of the events only what nothing else tells. */
export type Entry<R, X, M, I, E> =
  | { kind: 'report'; id: string; at: string; report: R; review: E | undefined }
  | { kind: 'extension'; id: string; at: string; extension: X; decision: E | undefined }
  | { kind: 'reminder'; id: string; at: string; reminder: M }
  | { kind: 'instruction'; id: string; at: string; instruction: I }
  | { kind: 'event'; id: string; at: string; event: E; units: string[] }

const deciding = ['reviewReport', 'decideExtension']
const told = ['reportProgress', 'withdrawReport', 'requestExtension', 'withdrawExtension', 'urge', 'instruct', ...deciding]

/** The value that an event gave a field. */
export const became = (event: Happened | undefined, field: string) => event?.changes.find((change) => change.field === field)

/**
 * Merges reports, requests, reminders, instructions and the trace, newest first.
 * Acknowledgements that follow one another on a day are one line.
 */
export function mergeTrace<R extends Told, X extends Told, M extends Told, I extends Told, E extends Happened>(
  reports: readonly R[],
  extensions: readonly X[],
  reminders: readonly M[],
  instructions: readonly I[],
  events: readonly E[],
): Entry<R, X, M, I, E>[] {
  const shown = new Set([...reports, ...extensions, ...reminders, ...instructions].map((one) => one.id))
  const decision = (id: string) => events.find((event) => deciding.includes(event.action) && event.object?.id === id)
  const rest = events.filter((event) => !(told.includes(event.action) && event.object?.id && shown.has(event.object.id)))
  const entries: Entry<R, X, M, I, E>[] = [
    ...reports.map((report) => ({ kind: 'report' as const, id: report.id, at: report.createdAt, report, review: decision(report.id) })),
    ...extensions.map((extension) => ({ kind: 'extension' as const, id: extension.id, at: extension.createdAt, extension, decision: decision(extension.id) })),
    ...reminders.map((reminder) => ({ kind: 'reminder' as const, id: reminder.id, at: reminder.createdAt, reminder })),
    ...instructions.map((instruction) => ({ kind: 'instruction' as const, id: instruction.id, at: instruction.createdAt, instruction })),
    ...rest.map((event) => ({ kind: 'event' as const, id: event.id, at: event.at, event, units: [became(event, 'unit')?.to].filter((name) => name != null) })),
  ]
  entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  return entries.reduce<Entry<R, X, M, I, E>[]>((lines, entry) => {
    const last = lines.at(-1)
    const same =
      last?.kind === 'event' &&
      entry.kind === 'event' &&
      entry.event.action === 'acknowledgeTask' &&
      last.event.action === 'acknowledgeTask' &&
      last.event.actor === entry.event.actor &&
      dayjs(last.at).isSame(entry.at, 'day')
    if (same) last.units = [...entry.units, ...last.units]
    else lines.push(entry)
    return lines
  }, [])
}
