import { Observable, type GraphQLResponse, type RequestParameters, type Variables } from 'relay-runtime'
import { post } from './ask'
import { ApiError } from './errors'

/** Subscribes over Server-Sent Events; ends with an error when the line breaks. */
export function subscribe(params: RequestParameters, variables: Variables): Observable<GraphQLResponse> {
  return Observable.create((sink) => {
    const stop = new AbortController()
    void listen(params, variables, stop.signal, (answer) => sink.next(answer)).then(
      () => sink.complete(),
      (cause: Error) => stop.signal.aborted || sink.error(cause),
    )
    return () => stop.abort()
  })
}

async function listen(params: RequestParameters, variables: Variables, signal: AbortSignal, tell: (answer: GraphQLResponse) => void) {
  const response = await post(params, variables, 'text/event-stream', signal)
  if (!response.ok || !response.body) throw new ApiError('UNAVAILABLE', `HTTP ${response.status}`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const events = (rest + value).replaceAll('\r\n', '\n').split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events) {
      const data = event.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trimStart()).join('\n')
      if (data) tell(JSON.parse(data) as GraphQLResponse)
    }
  }
}
