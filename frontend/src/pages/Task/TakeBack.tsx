import { Button, Popconfirm } from 'antd'
import { graphql } from 'react-relay'
import type { TakeBackExtensionMutation } from '../../__generated__/TakeBackExtensionMutation.graphql'
import type { TakeBackReportMutation } from '../../__generated__/TakeBackReportMutation.graphql'
import { tellDone, tellFailed } from '../../app/notices'
import { useCommon } from '../../i18n/words/common'
import { useTaskWords } from '../../i18n/words/task'
import { useVerb } from '../../relay/useVerb'

/** Takes back a report of one's own that has not been reviewed (撤回). */
export function TakeBackReport({ id }: { id: string }) {
  const [run, pending] = useVerb<TakeBackReportMutation>(graphql`
    mutation TakeBackReportMutation($input: WithdrawReportInput!) {
      withdrawReport(input: $input) {
        report {
          id
          task {
            ...Task_task
          }
        }
        userErrors {
          message
        }
      }
    }
  `)
  return <TakeBack pending={pending} run={async () => (await run({ input: { reportId: id } }))?.withdrawReport.userErrors} />
}

/** Takes back a request for a later day of one's own that has not been decided. */
export function TakeBackExtension({ id }: { id: string }) {
  const [run, pending] = useVerb<TakeBackExtensionMutation>(graphql`
    mutation TakeBackExtensionMutation($input: WithdrawExtensionInput!) {
      withdrawExtension(input: $input) {
        extension {
          id
          task {
            ...Task_task
          }
        }
        userErrors {
          message
        }
      }
    }
  `)
  return <TakeBack pending={pending} run={async () => (await run({ input: { extensionId: id } }))?.withdrawExtension.userErrors} />
}

function TakeBack({ run, pending }: { run: () => Promise<readonly { message: string }[] | undefined>; pending: boolean }) {
  const c = useCommon()
  const t = useTaskWords()
  const confirm = async () => {
    const refused = await run()
    if (refused?.[0]) tellFailed(refused[0].message)
    else if (refused) tellDone(t('takenBack'))
  }
  return (
    <Popconfirm title={t('takeBackAsk')} okText={c('confirm')} cancelText={c('cancel')} onConfirm={() => void confirm()}>
      <Button type="link" size="small" loading={pending} className="no-print">
        {t('takeBack')}
      </Button>
    </Popconfirm>
  )
}
