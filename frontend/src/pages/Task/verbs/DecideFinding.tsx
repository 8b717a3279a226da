import { Checkbox, Input, Radio } from 'antd'
import { graphql } from 'react-relay'
import type { DecideFindingMutation } from '../../../__generated__/DecideFindingMutation.graphql'
import { useDays } from '../../../components/days'
import { FormField } from '../../../components/FormField'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useVerbForm } from './useVerbForm'
import styles from './VerbModal.module.css'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

/** Decides a doubt (疑点): one of its options, or an answer of one's own. */
export function DecideFinding({ task, about, onDone }: FormProps) {
  const t = useTaskWords()
  const days = useDays()
  const finding = task.findings.find((one) => one.id === about)
  const form = useVerbForm<DecideFindingMutation, { choice: string | null; own: string; note: string; alike: boolean }>({
    task: task.id,
    form: `finding.${about ?? ''}`,
    initial: { choice: finding?.decision && finding.options.includes(finding.decision.choice) ? finding.decision.choice : (finding?.options[0] ?? null), own: finding?.decision?.choice ?? finding?.assumed ?? '', note: '', alike: false },
    mutation: graphql`
      mutation DecideFindingMutation($input: DecideFindingInput!) {
        decideFinding(input: $input) {
          finding {
            id
            decision {
              choice
              by
              at
              note
            }
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
    payload: (response) => response.decideFinding,
    done: t('done_decideFinding'),
    onDone,
  })
  if (!finding) return null
  const { draft, change, of } = form
  const choice = draft.choice ?? draft.own
  return (
    <VerbModal
      title={t('decideFindingTitle')}
      why={finding.message}
      verb={t('decide')}
      pending={form.pending}
      blocked={!choice.trim()}
      restored={form.restored}
      refusals={form.rest('choice', 'note')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ findingId: finding.id, choice, note: draft.note || undefined, alike: draft.alike })}
    >
      <p className={`paper ${styles.quote}`}>{finding.quote.replaceAll('\t', ' │ ')}</p>
      {finding.decision && <p className={styles.why}>{t('decidedBefore', { by: finding.decision.by, day: days.short(finding.decision.at), choice: finding.decision.choice })}</p>}
      <FormField label={t('choiceLabel')} error={of('choice')}>
        {(id) => (
          <Radio.Group id={id} className={styles.choices} value={draft.choice} onChange={(event) => change({ choice: event.target.value as string | null })}>
            {finding.options.map((option) => (
              <Radio key={option} value={option}>
                {option}
                {option === finding.assumed && <span className="third"> {t('asAssumed')}</span>}
              </Radio>
            ))}
            <Radio value={null}>{t('ownAnswer')}</Radio>
          </Radio.Group>
        )}
      </FormField>
      {draft.choice === null && <Input aria-label={t('ownAnswer')} maxLength={500} value={draft.own} onChange={(event) => change({ own: event.target.value })} />}
      <WordsField label={t('remark')} error={of('note')} most={1000} rows={2} value={draft.note} onChange={(note) => change({ note })} />
      {finding.alikeCount > 0 && (
        <Checkbox checked={draft.alike} onChange={(event) => change({ alike: event.target.checked })}>
          {t('alike', { count: finding.alikeCount })}
        </Checkbox>
      )}
    </VerbModal>
  )
}
