import { useCallback } from 'react'
import { useMutation } from 'react-relay'
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime'
import { tellFailed } from '../app/notices'
import { useCommon } from '../i18n/words/common'
import { ApiError } from './errors'

/**
 * A verb of the office as a promise. userErrors are the caller's to show
 * beside the fields; what went wrong on the way is told here, and null returned.
 */
export function useVerb<M extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const [commit, pending] = useMutation<M>(mutation)
  const t = useCommon()
  const run = useCallback(
    (variables: M['variables']) =>
      new Promise<M['response'] | null>((resolve) => {
        commit({
          variables,
          onCompleted: (response, errors) => {
            if (errors?.length) tellFailed(errors[0]!.message)
            resolve(response)
          },
          onError: (error) => {
            const lost = error instanceof ApiError && error.code === 'UNREACHABLE'
            tellFailed(lost ? t('failedUnreachable') : error.message)
            resolve(null)
          },
        })
      }),
    [commit, t],
  )
  return [run, pending] as const
}
