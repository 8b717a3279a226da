/** What the API answers in extensions.code, and what the wire itself can say. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'PAGE_TOO_LARGE'
  | 'DEPTH_LIMIT'
  | 'COST_LIMIT'
  | 'TOO_MANY_FIELDS'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  /** Nothing was answered: no network, or no server. */
  | 'UNREACHABLE'
  /** Something was answered that is not the API's. */
  | 'UNREADABLE'

/** A request that brought no data, with the API's own code and words. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly requestId?: string,
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

/** A GraphQL response. */
export interface Answer {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]
  /** With stale when the database is away: what is answered held until then. */
  extensions?: { stale?: { since: string } }
}

/** The answer's first error, typed; null when it has none. */
export function errorOf(answer: Answer): ApiError | null {
  const first = answer.errors?.[0]
  if (!first) return null
  return new ApiError((first.extensions?.code ?? 'INTERNAL') as ErrorCode, first.message, first.extensions?.requestId)
}
