/** What a branch needs to know of a task. */
export interface Leaf {
  readonly id: string
  readonly path: readonly { readonly id: string; readonly content: string }[]
  readonly rows: readonly { readonly section: { readonly id: string; readonly title: string } }[]
}

/** A theme, or a section for tasks without one, with what stands below it in the order of the list. */
export interface Branch<T extends Leaf> {
  key: string
  title: string
  depth: number
  /** Every task below, at any depth. */
  tasks: T[]
  below: (Branch<T> | T)[]
}

/** Arranges tasks under their themes; those without one under their section. */
export function arrange<T extends Leaf>(tasks: readonly T[]): Branch<T>[] {
  const roots: Branch<T>[] = []
  const branches = new Map<string, Branch<T>>()
  for (const task of tasks) {
    const section = task.rows[0]?.section
    const path = task.path.length ? task.path : [{ id: section?.id ?? '', content: section?.title ?? '' }]
    let under: Branch<T> | undefined
    path.forEach((theme, depth) => {
      let branch = branches.get(theme.id)
      if (!branch) {
        branch = { key: theme.id, title: theme.content, depth, tasks: [], below: [] }
        branches.set(theme.id, branch)
        if (under) under.below.push(branch)
        else roots.push(branch)
      }
      branch.tasks.push(task)
      under = branch
    })
    under?.below.push(task)
  }
  return roots
}

/** A visible line of the list: a branch's heading or a task. */
export type Line<T extends Leaf> = { branch: Branch<T>; task?: undefined } | { task: T; depth: number; branch?: undefined }

/** The lines to show when some branches are folded. */
export function unfold<T extends Leaf>(roots: readonly Branch<T>[], folded: ReadonlySet<string>): Line<T>[] {
  const lines: Line<T>[] = []
  const visit = (branch: Branch<T>) => {
    lines.push({ branch })
    if (folded.has(branch.key)) return
    for (const one of branch.below) {
      if ('below' in one) visit(one)
      else lines.push({ task: one, depth: branch.depth + 1 })
    }
  }
  roots.forEach(visit)
  return lines
}

/** A line's key, for React and for the selection. */
export const keyOf = <T extends Leaf>(line: Line<T>) => (line.branch ? line.branch.key : line.task.id)
