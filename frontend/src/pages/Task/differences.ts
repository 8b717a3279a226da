/** A stretch of a printed copy; marked where another copy has it not. */
export interface Piece {
  text: string
  marked: boolean
}

/**
 * Where copies of the same wording differ. Spaces and line breaks are the
 * printer's and never count.
 */
export function differences(copies: readonly string[], by: 'words' | 'signs'): Piece[][] {
  const cut = copies.map((copy) => (by === 'words' ? (copy.match(/[^\s、，,；;]+|[\s、，,；;]+/g) ?? []) : [...copy]))
  const counts = (token: string) => !/^[\s、，,；;]*$/.test(token)
  return cut.map((tokens, i) => {
    const absent = tokens.map(() => false)
    cut.forEach((others, j) => {
      if (i === j) return
      const shared = by === 'words' ? inBoth(tokens, others) : common(tokens, others)
      tokens.forEach((token, at) => {
        if (counts(token) && !shared.has(at)) absent[at] = true
      })
    })
    const pieces: Piece[] = []
    tokens.forEach((text, at) => {
      const marked = absent[at]!
      const last = pieces.at(-1)
      if (last && last.marked === marked) last.text += text
      else pieces.push({ text, marked })
    })
    return pieces
  })
}

/** What each copy of a list of names lacks of the others'. */
export function lacking(copies: readonly string[]): string[][] {
  const names = copies.map((copy) => copy.split(/[\s、，,；;]+/).filter(Boolean))
  const all = [...new Set(names.flat())]
  return names.map((own) => all.filter((name) => !own.includes(name)))
}

function inBoth(tokens: readonly string[], others: readonly string[]) {
  const there = new Set(others)
  return new Set(tokens.flatMap((token, at) => (there.has(token) ? [at] : [])))
}

/** Places in a that belong to the longest common subsequence with b. */
function common(a: readonly string[], b: readonly string[]) {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.add(i)
      i++
      j++
    } else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++
    else j++
  }
  return shared
}
