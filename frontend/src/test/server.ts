import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'

/** The network of unit tests; a request nobody answers fails the test. */
export const server = setupServer()

interface Asked {
  operationName: string
  variables: Record<string, unknown>
}

type Make = (variables: Record<string, unknown>) => JsonBodyType | Promise<never>

const answers = new Map<string, Make>()

/**
 * Answers operations by name for one test. Give the artifact's $rawResponse
 * type, so that a fixture is checked against the query:
 * answer<OverviewQuery$rawResponse>('OverviewQuery', {…}).
 */
export function answer<Raw>(operation: string, data: Raw | ((variables: Record<string, unknown>) => Raw)) {
  respond(operation, (variables) => ({ data: (typeof data === 'function' ? (data as (v: object) => Raw)(variables) : data) as JsonBodyType }))
}

/** Refuses an operation with an error of the API. */
export function refuse(operation: string, code: string, message = code) {
  respond(operation, () => ({ data: null, errors: [{ message, extensions: { code } }] }))
}

/** Takes an operation in and says nothing, as the server does while no plan changes. */
export function keepWaiting(operation: string) {
  respond(operation, () => new Promise(() => {}))
}

function respond(operation: string, make: Make) {
  answers.set(operation, make)
  server.use(
    http.post('*/graphql', async ({ request }) => {
      const { operationName, variables } = (await request.clone().json()) as Asked
      const made = answers.get(operationName)
      return made ? HttpResponse.json(await made(variables)) : undefined
    }),
  )
}
