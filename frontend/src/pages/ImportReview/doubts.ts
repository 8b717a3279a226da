/** What grouping needs to know of a doubt. */
export interface Doubt {
  readonly id: string
  readonly code: string
  readonly message: string
  readonly rowNumber: string | null | undefined
  readonly quote: string
  readonly options: readonly string[]
  readonly alikeCount: number
  readonly decision: { readonly choice: string } | null | undefined
}

/** Doubts that ask the same: one question, with every row it is asked for. */
export interface Question<D extends Doubt> {
  /** Id of its first doubt; the question's place in the address. */
  id: string
  doubts: D[]
  /** Whether they are the same doubt for certain, and not only worded alike. */
  certain: boolean
}

/** Gathers doubts that ask the same in the same words, in the paper's order. */
export function gather<D extends Doubt>(doubts: readonly D[]): Question<D>[] {
  const questions = new Map<string, Question<D>>()
  for (const doubt of doubts) {
    const asks = JSON.stringify([doubt.code, doubt.message, doubt.options])
    const found = questions.get(asks)
    if (!found) questions.set(asks, { id: doubt.id, doubts: [doubt], certain: true })
    else {
      found.doubts.push(doubt)
      found.certain &&= doubt.quote === found.doubts[0]?.quote
    }
  }
  return [...questions.values()]
}

/** Whether all of a question's doubts are decided. */
export const settled = (question: Question<Doubt>) => question.doubts.every((doubt) => doubt.decision)

/** The doubt of a question to show: the one asked for, else the first open one. */
export function shownOf<D extends Doubt>(question: Question<D>, id: string | undefined): D {
  const open = question.doubts.find((doubt) => !doubt.decision)
  return question.doubts.find((doubt) => doubt.id === id) ?? open ?? (question.doubts[0] as D)
}

/** The open doubt after one, round the end; null when none is left. */
export function nextOpen<D extends Doubt>(questions: readonly Question<D>[], after: string, done: ReadonlySet<string> = new Set()): D | null {
  const all = questions.flatMap((question) => question.doubts)
  const place = all.findIndex((doubt) => doubt.id === after)
  const round = [...all.slice(place + 1), ...all.slice(0, place + 1)]
  return round.find((doubt) => !doubt.decision && !done.has(doubt.id)) ?? null
}

/**
 * The fewest calls that decide the doubts: one for those that the server knows
 * to be the same, one for each that is only worded alike.
 */
export function calls<D extends Doubt>(shown: D, others: readonly D[], alike: boolean): { id: string; alike: boolean }[] {
  if (!alike) return [{ id: shown.id, alike: false }]
  if (shown.alikeCount >= others.length) return [{ id: shown.id, alike: true }]
  return [shown, ...others.filter((other) => !other.decision)].map(({ id }) => ({ id, alike: false }))
}
