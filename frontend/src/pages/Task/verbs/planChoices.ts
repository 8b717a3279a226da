import { graphql, useLazyLoadQuery } from 'react-relay'
import type { planChoicesQuery } from '../../../__generated__/planChoicesQuery.graphql'

/** What a task of a plan can be put under: leaders, themes, sections. */
export function usePlanChoices(planId: string) {
  const { plan, leaders } = useLazyLoadQuery<planChoicesQuery>(
    graphql`
      query planChoicesQuery($plan: ID!) {
        plan(id: $plan) {
          themes {
            id
            content
            path {
              id
            }
          }
          sections {
            id
            code
            title
            category
          }
        }
        leaders(first: 200) {
          nodes {
            id
            name
            pinyin
          }
        }
      }
    `,
    { plan: planId },
  )
  return { leaders: leaders.nodes, themes: plan?.themes ?? [], sections: plan?.sections ?? [] }
}
