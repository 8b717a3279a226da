import { expect, test } from 'vitest'
import { events } from './events'

async function read(...pieces: string[]) {
  const body = new ReadableStream({
    start(controller) {
      const encoder = new TextEncoder()
      for (const piece of pieces) controller.enqueue(encoder.encode(piece))
      controller.close()
    },
  })
  const all: unknown[] = []
  for await (const one of events(new Response(body))) all.push(one)
  return all
}

test('an event may come in pieces', async () => {
  expect(await read('event: next\nda', 'ta: {"a":1}\n', '\ndata: {"a":2}\n\n')).toEqual([{ a: 1 }, { a: 2 }])
})

test('what keeps the line alive is no event', async () => {
  expect(await read(':\n\n', ': ping\n\n', 'event: complete\ndata:\n\n')).toEqual([])
})

test('several data lines are one value, and line ends may be Windows ones', async () => {
  expect(await read('data: {"a":\r\ndata: 1}\r\n\r\n')).toEqual([{ a: 1 }])
})
