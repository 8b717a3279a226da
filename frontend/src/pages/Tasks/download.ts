import { graphql } from 'react-relay'
import type { downloadQuery$variables } from '../../__generated__/downloadQuery.graphql'
import { download, type TableKind } from '../../relay/download'
import { taskFilter } from './filter'
import type { TasksSearch } from './search'
import { orderOf } from './order'

const query = graphql`
  query downloadQuery($filter: TaskFilter, $orderBy: [TaskOrder!]) {
    tasks(filter: $filter, orderBy: $orderBy) {
      nodes {
        number
        category
        parent {
          content
        }
        content
        leaders {
          name
        }
        leadUnits {
          name
        }
        supportingUnits {
          name
        }
        deadline {
          asWritten
          dueOn
        }
        status
        light {
          word
          reason
        }
        percent
        scheduledPercent
      }
    }
  }
`

/** Saves all tasks of an address as a table, in its order. */
export function downloadTasks({ year, ...search }: TasksSearch & { year?: number }, kind: TableKind, name: string) {
  const variables: downloadQuery$variables = { filter: taskFilter(search, year), orderBy: orderOf(search) }
  return download(query, variables, kind, name)
}
