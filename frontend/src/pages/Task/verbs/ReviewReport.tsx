import { Radio } from 'antd'
import { graphql } from 'react-relay'
import type { ReviewReportMutation } from '../../../__generated__/ReviewReportMutation.graphql'
import { useDays } from '../../../components/days'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useVerbForm } from './useVerbForm'
import styles from './VerbModal.module.css'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

/** Accepts a report (采纳), or returns it with a reason (退回). */
export function ReviewReport({ task, about, way, onDone }: FormProps) {
  const t = useTaskWords()
  const days = useDays()
  const waiting = task.reports.nodes.filter((one) => one.state === 'SUBMITTED')
  const report = waiting.find((one) => one.id === about) ?? waiting.at(-1)
  const form = useVerbForm<ReviewReportMutation, { accept: boolean; because: string }>({
    task: task.id,
    form: `reviewReport.${report?.id ?? ''}`,
    initial: { accept: way !== 'no', because: '' },
    mutation: graphql`
      mutation ReviewReportMutation($input: ReviewReportInput!) {
        reviewReport(input: $input) {
          report {
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
    payload: (response) => response.reviewReport,
    done: t('done_reviewReport'),
    onDone,
  })
  if (!report) return null
  const { draft, change, of } = form
  return (
    <VerbModal
      title={t('reviewOf', { unit: report.unit.name, day: days.short(report.createdAt) })}
      verb={draft.accept ? t('accept') : t('verb_return')}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('because')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ reportId: report.id, accept: draft.accept, because: draft.because || undefined })}
    >
      <dl className={styles.quote}>
        {report.percent != null && (
          <>
            <dt>{t('percentLabel')}</dt>
            <dd>
              {task.percent == null ? `${report.percent}%` : t('moved', { from: task.percent, to: report.percent })}
              {task.scheduledPercent != null && `（${t('shouldBe', { percent: task.scheduledPercent })}）`}
            </dd>
          </>
        )}
        <dt>{t('progressLabel')}</dt>
        <dd>{report.progress}</dd>
        {report.problems && (
          <>
            <dt>{t('problems')}</dt>
            <dd>{report.problems}</dd>
          </>
        )}
        {report.nextSteps && (
          <>
            <dt>{t('nextSteps')}</dt>
            <dd>{report.nextSteps}</dd>
          </>
        )}
      </dl>
      <Radio.Group value={draft.accept} onChange={(event) => change({ accept: event.target.value as boolean })}>
        <Radio value={true}>{t('accept')}</Radio>
        <Radio value={false}>{t('verb_return')}</Radio>
      </Radio.Group>
      <WordsField autoFocus={!draft.accept} label={draft.accept ? t('remark') : t('returnReason')} error={of('because')} most={1000} rows={2} value={draft.because} onChange={(because) => change({ because })} />
    </VerbModal>
  )
}
