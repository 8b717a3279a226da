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

/** Asks a query with one list in it as a table, and saves it. */
export async function download(query: GraphQLTaggedNode, variables: Variables, kind: TableKind, name: string) {
  try {
    const response = await post(getRequest(query).params, variables, accepts[kind])
    if (!response.ok || !response.headers.get('Content-Type')?.startsWith(accepts[kind])) {
      const answer = await read(response)
      throw errorOf(answer) ?? new ApiError('UNREADABLE', `HTTP ${response.status}`)
    }
    save(await response.blob(), `${name}.${kind}`)
  } catch (cause) {
    tellFailed(cause instanceof Error ? cause.message : String(cause))
  }
}

/** Hands bytes to the browser as a file. */
export function save(bytes: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
