import { graphql, useLazyLoadQuery } from 'react-relay'
import type { unitChoicesQuery } from '../../../__generated__/unitChoicesQuery.graphql'

/** The district's units to choose from, found by any of their names or by initials. */
export function useUnitOptions() {
  const { units } = useLazyLoadQuery<unitChoicesQuery>(
    graphql`
      query unitChoicesQuery {
        units(first: 200) {
          nodes {
            id
            name
            pinyin
            aliases
            signboards
          }
        }
      }
    `,
    {},
  )
  const options = units.nodes.map((unit) => ({ value: unit.id, label: unit.name, find: [unit.name, unit.pinyin, ...unit.aliases, ...unit.signboards].join(' ') }))
  return { options, unitOf: (id: string) => units.nodes.find((unit) => unit.id === id) }
}
