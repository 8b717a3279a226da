interface Numbered {
  readonly id: string
}

interface Around<T extends Numbered> {
  readonly id: string
  readonly parent: { readonly subtasks: readonly T[] } | null | undefined
  readonly rows: readonly { readonly section: { readonly rows: readonly { readonly task: T }[] } }[]
}

/**
 * The tasks among which one stands: under the same theme or item, else in the
 * section that prints it first.
 */
export function neighboursOf<T extends Numbered>({ id, parent, rows }: Around<T>) {
  const seen = new Set<string>()
  const all = (parent?.subtasks ?? rows[0]?.section.rows.map((row) => row.task) ?? []).filter((task) => !seen.has(task.id) && seen.add(task.id))
  const at = all.findIndex((task) => task.id === id)
  return { all, at, before: at > 0 ? all[at - 1] : undefined, after: at >= 0 ? all[at + 1] : undefined }
}

/** Some tasks around a place, itself left out. */
export function nearest<T>(all: readonly T[], at: number, count: number): T[] {
  const from = Math.max(0, Math.min(at - Math.floor(count / 2), all.length - count - 1))
  return all.slice(from, from + count + 1).filter((one) => one !== all[at])
}
