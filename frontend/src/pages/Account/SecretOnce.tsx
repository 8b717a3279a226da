import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useAdminWords } from '../../i18n/words/admin'
import styles from './SecretOnce.module.css'

interface Props {
  title: string
  why: string
  secret: string
  onKept: () => void
}

/** A secret that is shown this once, to copy; closed only by saying that it is kept. */
export function SecretOnce({ title, why, secret, onKept }: Props) {
  const t = useAdminWords()
  const [copied, setCopied] = useState(false)
  const copy = async (box: HTMLElement | null) => {
    try {
      await navigator.clipboard.writeText(secret)
      setCopied(true)
    } catch {
      // Without https there is no clipboard: the secret is marked, to be copied by hand.
      if (box) getSelection()?.selectAllChildren(box)
    }
  }
  return (
    <Modal
      open
      title={title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onKept}>
          {t('kept')}
        </Button>
      }
    >
      <p className="third">{why}</p>
      <div className={styles.box}>
        <code>{secret}</code>
        <Button onClick={(event) => void copy(event.currentTarget.parentElement?.querySelector('code') ?? null)}>{copied ? t('copied') : t('copy')}</Button>
      </div>
    </Modal>
  )
}
