import { Radio } from 'antd'
import dayjs from 'dayjs'
import { graphql } from 'react-relay'
import type { DecideExtensionMutation } from '../../../__generated__/DecideExtensionMutation.graphql'
import { useDays } from '../../../components/days'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useVerbForm } from './useVerbForm'
import styles from './VerbModal.module.css'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

/** Grants a later day, or refuses it with a reason. */
export function DecideExtension({ task, about, way, onDone }: FormProps) {
  const t = useTaskWords()
  const days = useDays()
  const waiting = task.extensions.filter((one) => one.state === 'REQUESTED')
  const extension = waiting.find((one) => one.id === about) ?? waiting[0]
  const form = useVerbForm<DecideExtensionMutation, { approve: boolean; because: string }>({
    task: task.id,
    form: `decideExtension.${extension?.id ?? ''}`,
    initial: { approve: way !== 'no', because: '' },
    mutation: graphql`
      mutation DecideExtensionMutation($input: DecideExtensionInput!) {
        decideExtension(input: $input) {
          extension {
            id
            task {
              ...Task_task
            }
          }
          userErrors {
            code
            message
            path
          }
        }
      }
    `,
    payload: (response) => response.decideExtension,
    done: t('done_decideExtension'),
    onDone,
  })
  if (!extension) return null
  const { draft, change, of } = form
  return (
    <VerbModal
      title={t('extensionOf', { unit: extension.requestedBy.name })}
      why={
        <>
          {extension.from && t('extensionFrom', { from: days.short(extension.from) })} <b>{days.short(extension.to)}</b>
          {extension.from && t('extensionBy', { count: dayjs(extension.to).diff(extension.from, 'day') })}
        </>
      }
      verb={draft.approve ? t('grant') : t('refuse')}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('because')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ extensionId: extension.id, approve: draft.approve, because: draft.because || undefined })}
    >
      <p className={styles.quote}>{extension.reason}</p>
      <Radio.Group value={draft.approve} onChange={(event) => change({ approve: event.target.value as boolean })}>
        <Radio value={true}>{t('grant')}</Radio>
        <Radio value={false}>{t('refuse')}</Radio>
      </Radio.Group>
      <WordsField autoFocus={!draft.approve} label={draft.approve ? t('remark') : t('refuseReason')} error={of('because')} most={1000} rows={2} value={draft.because} onChange={(because) => change({ because })} />
    </VerbModal>
  )
}
