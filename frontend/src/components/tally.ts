import type { LightCause, LightColor } from '../__generated__/LightMark_light.graphql'
import { lookOf, type Look } from './LightShape'

interface Lit {
  readonly light: { readonly color: LightColor; readonly cause: LightCause }
}

/** How many of the tasks have each look. */
export function tally(tasks: readonly Lit[]): Record<Look, number> {
  const counts: Record<Look, number> = { red: 0, yellow: 0, green: 0, grey: 0, closed: 0 }
  for (const { light } of tasks) counts[lookOf(light.color, light.cause)]++
  return counts
}
