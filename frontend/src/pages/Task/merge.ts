type Fields = Record<string, unknown>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Three-way merge of an edit: what one has not touched follows the others;
 * where both changed a field to different values, a person decides.
 */
export function mergeEdits<T extends Fields>(base: T, mine: T, theirs: T) {
  const merged = { ...mine }
  const settled = { ...base }
  const conflicts: (keyof T & string)[] = []
  for (const field of Object.keys(theirs) as (keyof T & string)[]) {
    if (same(theirs[field], base[field])) continue
    if (same(mine[field], base[field]) || same(mine[field], theirs[field])) {
      merged[field] = theirs[field]
      settled[field] = theirs[field]
    } else conflicts.push(field)
  }
  return { merged, base: settled, conflicts }
}

/** The fields that differ from what they were. */
export function touched<T extends Fields>(base: T, mine: T): Partial<T> {
  return Object.fromEntries(Object.entries(mine).filter(([field, value]) => !same(value, base[field]))) as Partial<T>
}
