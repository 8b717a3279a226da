import { Alert, Button, Drawer } from 'antd'
import { useId, type ReactNode } from 'react'
import { useNarrow } from '../../components/useNarrow'
import { useCommon } from '../../i18n/words/common'
import styles from './Admin.module.css'

interface Props {
  title: string
  /** What to know before. */
  why?: string
  /** A refusal of the whole. */
  refusal?: string | null
  submit?: string
  danger?: boolean
  pending: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A form beside the list it changes. */
export function Sheet({ title, why, refusal, submit, danger, pending, onSubmit, onClose, children }: Props) {
  const c = useCommon()
  const narrow = useNarrow()
  const id = useId()
  return (
    <Drawer
      open
      title={title}
      size={narrow ? '100%' : 440}
      onClose={onClose}
      footer={
        <div className={styles.footer}>
          <Button onClick={onClose}>{c('cancel')}</Button>
          <Button type="primary" danger={danger} htmlType="submit" form={id} loading={pending && { delay: 300 }}>
            {submit ?? c('save')}
          </Button>
        </div>
      }
    >
      <form
        id={id}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!pending) onSubmit()
        }}
      >
        {why && <p className="third">{why}</p>}
        {refusal && <Alert type="error" showIcon title={refusal} />}
        {children}
      </form>
    </Drawer>
  )
}
