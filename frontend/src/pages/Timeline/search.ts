import { flag, oneOf, someOf, text } from '../../app/search'
import { lights } from '../Tasks/search'

export const timelineGroups = ['section', 'leader', 'unit', 'theme'] as const

/** What rows are grouped by. */
export type TimelineGroup = (typeof timelineGroups)[number]

export interface TimelineSearch {
  /** Section unless told. */
  by?: TimelineGroup
  q?: string
  /** Section, by id. */
  section?: string
  /** Leader, by id. */
  leader?: string
  /** Unit, by id, groups opened. */
  unit?: string
  light?: (typeof lights)[number][]
  /** Neither closed nor given up. */
  open?: true
}

export function readTimelineSearch(raw: Record<string, unknown>): TimelineSearch {
  return {
    by: oneOf(raw.by, timelineGroups),
    q: text(raw.q),
    section: text(raw.section),
    leader: text(raw.leader),
    unit: text(raw.unit),
    light: someOf(raw.light, lights),
    open: flag(raw.open),
  }
}
