import type { GraphQLResponse, RequestParameters, Variables } from 'relay-runtime'
import i18next from 'i18next'
import { answered, stale, unanswered } from './connection'
import { ApiError, errorOf, type Answer } from './errors'

const json = 'application/graphql-response+json, application/json;q=0.9'

/** Asks the API a persisted operation; a download is the same question with another Accept. */
export async function post(params: RequestParameters, variables: Variables, accept = json, signal?: AbortSignal) {
  const response = await fetch(new URL('/graphql', location.origin), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: accept, 'Accept-Language': i18next.language },
    body: JSON.stringify({
      operationName: params.name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: params.id } },
      ...(import.meta.env.DEV && params.id ? { query: await textOf(params.id) } : {}),
    }),
    signal,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    unanswered()
    throw new ApiError('UNREACHABLE', String(cause))
  })
  answered()
  return response
}

/** Asks and reads; rejects with an ApiError when no data came back. */
export async function ask(params: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  const answer = await read(await post(params, variables))
  if (answer.data != null) stale(answer.extensions?.stale?.since ?? null)
  const error = errorOf(answer)
  if (error && answer.data == null) throw error
  return answer as unknown as GraphQLResponse
}

/** Reads a response as the API's JSON, or says what came instead. */
export async function read(response: Response): Promise<Answer> {
  const answer: unknown = await response.json().catch(() => null)
  if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) return answer as Answer
  throw new ApiError(response.status >= 502 ? 'UNAVAILABLE' : 'UNREADABLE', `HTTP ${response.status}`)
}

/** The text of a persisted operation: for development, and to open it in GraphiQL. */
export async function textOf(id: string): Promise<string> {
  const texts: Record<string, string> = (await import('../../persisted.json')).default
  return texts[id] ?? ''
}
