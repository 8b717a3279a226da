import type { Fetcher, FetcherParams } from '@graphiql/toolkit'
import i18next from 'i18next'
import { parse, OperationTypeNode } from 'graphql'
import { read } from '../../relay/ask'
import { events } from '../../relay/events'

/** Posts a question in full text: as the person signed in, or as a token if one is given. */
export function question(params: FetcherParams, accept: string, token: string, headers?: Record<string, string>) {
  return fetch(new URL('/graphql', location.origin), {
    method: 'POST',
    credentials: token ? 'omit' : 'same-origin',
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      Accept: accept,
      'Accept-Language': i18next.language,
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(params),
  })
}

function subscribes({ query, operationName }: FetcherParams) {
  return parse(query).definitions.some(
    (one) => one.kind === 'OperationDefinition' && one.operation === OperationTypeNode.SUBSCRIPTION && (!operationName || one.name?.value === operationName),
  )
}

/** GraphiQL's way to the API; subscriptions come over Server-Sent Events. */
export function createFetcher(token: string): Fetcher {
  return async (params, options) => {
    if (!subscribes(params)) return read(await question(params, 'application/graphql-response+json, application/json', token, options?.headers)) as never
    const response = await question(params, 'text/event-stream', token, options?.headers)
    return (response.headers.get('Content-Type')?.startsWith('text/event-stream') ? events(response) : read(response)) as never
  }
}
