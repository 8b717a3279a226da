import { http, HttpResponse } from 'msw'
import type { RequestParameters } from 'relay-runtime'
import { expect, test } from 'vitest'
import { server } from '../test/server'
import { ask } from './ask'

const params = { id: 'abc', name: 'UnitsQuery', operationKind: 'query', text: null, metadata: {} } as unknown as RequestParameters

function answers(response: () => Response) {
  const asked: { body: Record<string, unknown>; headers: Headers }[] = []
  server.use(
    http.post('*/graphql', async ({ request }) => {
      asked.push({ body: (await request.json()) as Record<string, unknown>, headers: request.headers })
      return response()
    }),
  )
  return asked
}

test('a question goes by its id and its language', async () => {
  const asked = answers(() => HttpResponse.json({ data: { today: '2021-10-20' } }))
  expect(await ask(params, { first: 1 })).toEqual({ data: { today: '2021-10-20' } })
  expect(asked[0]?.body).toMatchObject({ operationName: 'UnitsQuery', variables: { first: 1 }, extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } })
  expect(asked[0]?.headers.get('Accept-Language')).toBe('zh-CN')
})

const failures: [string, () => Response, { code: string; requestId?: string }][] = [
  ['a refusal keeps the code and words of the API', () => HttpResponse.json({ data: null, errors: [{ message: '页太大', extensions: { code: 'PAGE_TOO_LARGE' } }] }), { code: 'PAGE_TOO_LARGE' }],
  ['an inner error keeps its number', () => HttpResponse.json({ errors: [{ message: '内部错误', extensions: { code: 'INTERNAL', requestId: 'r1' } }] }), { code: 'INTERNAL', requestId: 'r1' }],
  ['a cut line is unreachable', () => HttpResponse.error(), { code: 'UNREACHABLE' }],
  ['a gateway without a server is unavailable', () => new HttpResponse('<html>', { status: 502 }), { code: 'UNAVAILABLE' }],
  ['a page of somebody else is unreadable', () => new HttpResponse('<html>', { status: 200 }), { code: 'UNREADABLE' }],
]

test.each(failures)('%s', async (_, response, wanted) => {
  answers(response)
  await expect(ask(params, {})).rejects.toMatchObject(wanted)
})

test('an answer with data is one, though a part of it failed', async () => {
  answers(() => HttpResponse.json({ data: { plan: null }, errors: [{ message: 'x', extensions: { code: 'TIMEOUT' } }] }))
  expect(await ask(params, {})).toMatchObject({ data: { plan: null } })
})
