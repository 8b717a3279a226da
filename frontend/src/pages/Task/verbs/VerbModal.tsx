import { Alert, Button, Modal } from 'antd'
import { useId, useRef, type ReactNode } from 'react'
import { useCommon } from '../../../i18n/words/common'
import { useTaskWords } from '../../../i18n/words/task'
import styles from './VerbModal.module.css'

interface Props {
  title: string
  /** What the step means, before anything is filled in. */
  why?: ReactNode
  /** The button's word. */
  verb: string
  danger?: boolean
  pending: boolean
  /** Whether something must be settled before it can be sent. */
  blocked?: boolean
  restored?: boolean
  /** Refusals that concern the whole. */
  refusals?: readonly string[]
  wide?: boolean
  onClear: () => void
  onSubmit: () => void
  onClose: () => void
  children?: ReactNode
}

/** The frame of every form: what is about to happen, its fields, refusals, one filled button. */
export function VerbModal({ title, why, verb, danger, pending, blocked, restored, refusals = [], wide, onClear, onSubmit, onClose, children }: Props) {
  const c = useCommon()
  const t = useTaskWords()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  return (
    <Modal
      open
      title={title}
      width={wide ? 760 : 560}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': c('close') }}
      // One begins in the form, not at the cross; a field that asks for it keeps the focus.
      afterOpenChange={(open) => {
        if (open && !form.current?.contains(document.activeElement)) form.current?.querySelector<HTMLElement>('input:checked, input, textarea')?.focus()
      }}
      footer={
        <div className={styles.foot}>
          <Button onClick={onClose}>{c('cancel')}</Button>
          <Button type="primary" danger={danger} htmlType="submit" form={id} loading={pending} disabled={blocked}>
            {verb}
          </Button>
        </div>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className={styles.form}
        onKeyDown={(event) => {
          // Enter takes the day that was typed; it does not send the form with it.
          if (event.key === 'Enter' && (event.target as HTMLElement).closest('.ant-picker')) event.preventDefault()
        }}
        onSubmit={(event) => {
          event.preventDefault()
          if (!pending && !blocked) onSubmit()
        }}
      >
        {why && <div className={styles.why}>{why}</div>}
        {restored && (
          <p className={styles.restored}>
            {t('restored')}
            <Button type="link" size="small" onClick={onClear}>
              {t('beginAnew')}
            </Button>
          </p>
        )}
        {refusals.map((refusal) => (
          <Alert key={refusal} type="error" showIcon title={refusal} />
        ))}
        {children}
      </form>
    </Modal>
  )
}
