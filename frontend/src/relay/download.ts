import { getRequest, type GraphQLTaggedNode, type Variables } from 'relay-runtime'
import { tellFailed } from '../app/notices'
import { post, read } from './ask'
import { ApiError, errorOf } from './errors'

const accepts = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Tables that a query can be answered as. */
export type TableKind = keyof typeof accepts

/** Asks one of the app's queries, with one list in it, as a table and saves it; tells what failed. */
export async function download(query: GraphQLTaggedNode, variables: Variables, kind: TableKind, name: string) {
  try {
    await tableOf((accept) => post(getRequest(query).params, variables, accept), kind, name)
  } catch (cause) {
    tellFailed(cause instanceof Error ? cause.message : String(cause))
  }
}

/** Saves an answer that was asked for as a table; rejects with the API's own words if it is none. */
export async function tableOf(asking: (accept: string) => Promise<Response>, kind: TableKind, name: string) {
  const response = await asking(accepts[kind])
  if (!response.ok || !response.headers.get('Content-Type')?.startsWith(accepts[kind])) {
    throw errorOf(await read(response)) ?? new ApiError('UNREADABLE', `HTTP ${response.status}`)
  }
  save(await response.blob(), `${name}.${kind}`)
}

/** Hands bytes to the browser as a file. */
export function save(bytes: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
