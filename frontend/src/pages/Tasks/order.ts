import type { TasksSearch } from './search'

/** The sort keys of an address; printed order unless told. */
export function orderOf({ sort, down }: TasksSearch) {
  return [{ field: sort ?? ('PRINTED' as const), direction: down ? ('DESC' as const) : ('ASC' as const) }]
}
