/**
 * Search parameters as people can read them: ?light=RED,YELLOW&unit=unt_1.
 * Lists are joined by commas, true is 1; what is empty is left out.
 */
export type RawSearch = Record<string, string>

export function parseSearch(query: string): RawSearch {
  return Object.fromEntries(new URLSearchParams(query))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const out = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value == null || value === '' || value === false || (Array.isArray(value) && value.length === 0)) continue
    out.set(name, value === true ? '1' : Array.isArray(value) ? value.join(',') : String(value))
  }
  const query = out.toString().replaceAll('%2C', ',')
  return query && `?${query}`
}

/** A text, or undefined when there is none. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : typeof value === 'number' ? String(value) : undefined
}

/** Several texts. */
export function texts(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value.map(String) : (text(value)?.split(',') ?? [])).filter(Boolean)
  return all.length ? all : undefined
}

/** One of the words allowed; others are dropped. */
export function oneOf<W extends string>(value: unknown, allowed: readonly W[]): W | undefined {
  return allowed.find((word) => word === value)
}

/** Several of the words allowed. */
export function someOf<W extends string>(value: unknown, allowed: readonly W[]): W[] | undefined {
  const given = texts(value) ?? []
  const some = allowed.filter((word) => given.includes(word))
  return some.length ? some : undefined
}

/** A condition that is on or not asked for. */
export function flag(value: unknown): true | undefined {
  return value === true || value === '1' || value === 'true' || undefined
}

/** A whole number from 1. */
export function whole(value: unknown): number | undefined {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

/** A day 2021-10-31. */
export function day(value: unknown): string | undefined {
  const given = text(value)
  return given && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : undefined
}
