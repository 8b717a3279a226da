/** Only paths of this app are gone to after signing in. */
export function within(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}

/** Starts afresh as the person signed in: what was read before was read as somebody else. */
export function enter(next: string | undefined) {
  location.assign(within(next))
}
