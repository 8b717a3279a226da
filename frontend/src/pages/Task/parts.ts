interface Named {
  readonly id: string
  readonly name: string
}

/** A unit's part as the schema tells it. */
export interface Part {
  readonly id: string
  readonly role: string
  readonly acknowledgedAt: string | null | undefined
  readonly unit: Named & { readonly kind: string; readonly membersComplete: boolean }
  readonly viaGroup: Named | null | undefined
}

export interface Line<P extends Part> {
  part: P
  /** Members that carry the group's part; empty for a unit of its own. */
  members: P[]
}

/** Parts in their order, each group with the members that it brings in. */
export function openGroups<P extends Part>(parts: readonly P[], opened: readonly P[]): Line<P>[] {
  return parts.map((part) => ({ part, members: part.unit.kind === 'GROUP' ? opened.filter((one) => one.viaGroup?.id === part.unit.id) : [] }))
}

/** Units that one can act for: groups stand for their members, and for themselves where none are known. */
export function actingUnits<P extends Part>(lines: readonly Line<P>[]): P[] {
  return lines.flatMap(({ part, members }) => (members.length ? members : [part]))
}

/** Units whose part waits to be acknowledged; what one member acknowledges counts for the group. */
export function unacknowledged<P extends Part>(lines: readonly Line<P>[]): P[] {
  return actingUnits(lines.filter(({ part }) => !part.acknowledgedAt))
}
