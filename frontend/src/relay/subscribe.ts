import { Observable, type GraphQLResponse, type RequestParameters, type Variables } from 'relay-runtime'
import { post } from './ask'
import { ApiError } from './errors'
import { events } from './events'

/** Subscribes over Server-Sent Events; ends with an error when the line breaks. */
export function subscribe(params: RequestParameters, variables: Variables): Observable<GraphQLResponse> {
  return Observable.create((sink) => {
    const stop = new AbortController()
    const listen = async () => {
      const response = await post(params, variables, 'text/event-stream', stop.signal)
      if (!response.ok) throw new ApiError('UNAVAILABLE', `HTTP ${response.status}`)
      for await (const answer of events(response)) sink.next(answer as GraphQLResponse)
    }
    void listen().then(
      () => sink.complete(),
      (cause: Error) => stop.signal.aborted || sink.error(cause),
    )
    return () => stop.abort()
  })
}
