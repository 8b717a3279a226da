import { Button, Popconfirm } from 'antd'
import { graphql } from 'react-relay'
import type { IssueDraftsMutation } from '../../__generated__/IssueDraftsMutation.graphql'
import { tellDone, tellFailed } from '../../app/notices'
import { useCommon } from '../../i18n/words/common'
import { useTasksWords } from '../../i18n/words/tasks'
import { useVerb } from '../../relay/useVerb'
import styles from './TaskList.module.css'

/** How many tasks one call hands out. */
const atOnce = 250

/** Hands the drafts that are listed out to their units (交办), all or none a call. */
export function IssueDrafts({ ids }: { ids: string[] }) {
  const c = useCommon()
  const t = useTasksWords()
  const [issue, issuing] = useVerb<IssueDraftsMutation>(graphql`
    mutation IssueDraftsMutation($input: IssueTasksInput!) {
      issueTasks(input: $input) {
        tasks {
          id
          status
          actions
          version
          issuedOn
          light {
            color
            cause
            word
            reason
          }
        }
        userErrors {
          message
        }
      }
    }
  `)
  const taskIds = ids.slice(0, atOnce)
  const run = async () => {
    const done = await issue({ input: { taskIds } })
    const refusal = done?.issueTasks.userErrors[0]
    if (refusal) tellFailed(refusal.message)
    else if (done) tellDone(t('issued', { count: done.issueTasks.tasks.length }))
  }
  return (
    <div className={`${styles.issue} no-print`}>
      <Popconfirm title={t('issueAsk', { count: taskIds.length })} okText={c('confirm')} cancelText={c('cancel')} onConfirm={() => void run()}>
        <Button type="primary" loading={issuing}>
          {t('issueDrafts', { count: taskIds.length })}
        </Button>
      </Popconfirm>
    </div>
  )
}
