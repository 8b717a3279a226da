import { graphql } from 'react-relay'
import type { TokensTabQuery } from '../../__generated__/TokensTabQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { Tokens } from '../Account/Tokens'

/** Everybody's keys for programs; to revoke. */
export function TokensTab() {
  const { data } = usePageQuery<TokensTabQuery>(
    graphql`
      query TokensTabQuery @raw_response_type {
        viewer {
          ...Tokens_viewer
        }
      }
    `,
    {},
  )
  return data.viewer && <Tokens viewer={data.viewer} whose="all" />
}
