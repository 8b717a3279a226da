import { InputNumber } from 'antd'
import { graphql } from 'react-relay'
import type { ReportMutation } from '../../../__generated__/ReportMutation.graphql'
import { useShell } from '../../../app/useShell'
import { FormField } from '../../../components/FormField'
import { useTaskWords } from '../../../i18n/words/task'
import { actingUnits } from '../parts'
import { freshKey, linesOf, type FormProps } from './form'
import { UnitField } from './UnitField'
import { useVerbForm } from './useVerbForm'
import styles from './VerbModal.module.css'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

/** Reports on a unit's part (反馈); a returned report is mended from its own words. */
export function Report({ task, about, onDone }: FormProps) {
  const t = useTaskWords()
  const { viewer } = useShell()
  const office = viewer?.user.role === 'OFFICE'
  const parts = actingUnits(linesOf(task))
  const returned = task.reports.nodes.find((report) => report.id === about && report.state === 'RETURNED')
  const form = useVerbForm<ReportMutation, { unitId?: string; percent: number | null; progress: string; problems: string; nextSteps: string; key: string }>({
    task: task.id,
    form: returned ? `report.${returned.id}` : 'report',
    initial: {
      unitId: office ? (returned?.unit.id ?? parts[0]?.unit.id) : undefined,
      percent: returned?.percent ?? null,
      progress: returned?.progress ?? '',
      problems: returned?.problems ?? '',
      nextSteps: returned?.nextSteps ?? '',
      key: freshKey(),
    },
    mutation: graphql`
      mutation ReportMutation($input: ReportProgressInput!) {
        reportProgress(input: $input) {
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
    payload: (response) => response.reportProgress,
    done: t('done_report'),
    onDone,
  })
  const { draft, change, of } = form
  const unitId = office ? draft.unitId : viewer?.unit?.id
  const before = task.reports.nodes.find((report) => report.unit.id === unitId && report.percent != null && report.state === 'ACCEPTED')
  const leads = parts.find((part) => part.unit.id === unitId)?.role !== 'SUPPORT'
  return (
    <VerbModal
      title={t(office ? 'verb_report_office' : 'verb_report')}
      why={
        returned?.returnedBecause ? (
          <>
            {t('returnedBecause')} <b>{returned.returnedBecause}</b>
          </>
        ) : office ? (
          t('onBehalfWhy')
        ) : undefined
      }
      verb={t('submitReport')}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('unitId', 'percent', 'progress', 'problems', 'nextSteps')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() =>
        void form.submit({
          taskId: task.id,
          unitId: office ? draft.unitId : undefined,
          percent: draft.percent,
          progress: draft.progress,
          problems: draft.problems,
          nextSteps: draft.nextSteps,
          idempotencyKey: draft.key,
        })
      }
    >
      <div className={office ? styles.pair : undefined}>
        {office && <UnitField label={t('forUnit')} error={of('unitId')} parts={parts} value={draft.unitId} onChange={(id) => change({ unitId: id })} />}
        <FormField
          label={t('percentLabel')}
          error={of('percent')}
          hint={[before && t('percentBefore', { percent: before.percent! }), task.scheduledPercent != null && t('shouldBe', { percent: task.scheduledPercent }), !leads && t('percentSupport')].filter(Boolean).join(t('comma'))}
        >
          {(id, described) => (
            <InputNumber id={id} aria-describedby={described} status={of('percent') ? 'error' : undefined} value={draft.percent} suffix="%" precision={0} style={{ width: 140 }} onChange={(percent) => change({ percent })} />
          )}
        </FormField>
      </div>
      <WordsField autoFocus label={t('progressLabel')} error={of('progress')} most={4000} rows={4} value={draft.progress} onChange={(progress) => change({ progress })} />
      <WordsField label={t('problemsLabel')} error={of('problems')} most={4000} rows={2} value={draft.problems} onChange={(problems) => change({ problems })} />
      <WordsField label={t('nextStepsLabel')} error={of('nextSteps')} most={4000} rows={2} value={draft.nextSteps} onChange={(nextSteps) => change({ nextSteps })} />
    </VerbModal>
  )
}
