import { InboxOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Input, Progress } from 'antd'
import { useRef, useState, type DragEvent } from 'react'
import { useRevision } from '../../app/revision'
import { useCommon } from '../../i18n/words/common'
import { useImportWords } from '../../i18n/words/imports'
import styles from './Import.module.css'
import { kinds, NotTaken, refusalOf, send } from './send'

interface Sending {
  name: string
  percent: number
  stop: AbortController
}

/** Takes one paper, by drop or by choice, and leads to its review. */
export function Uploader() {
  const c = useCommon()
  const t = useImportWords()
  const navigate = useNavigate()
  const { readAgain } = useRevision()
  const input = useRef<HTMLInputElement>(null)
  const [year, setYear] = useState('')
  const [over, setOver] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [sending, setSending] = useState<Sending | null>(null)

  const take = async (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    if (files.length > 1) return setRefusal(t('onlyOne'))
    const why = refusalOf(file)
    if (why) return setRefusal(t(why, { name: file.name, size: (file.size / (1 << 20)).toFixed(1) }))
    setRefusal(null)
    const stop = new AbortController()
    const show = (percent: number) => setSending({ name: file.name, percent, stop })
    show(0)
    try {
      const id = await send(file, year.trim(), show, stop.signal)
      readAgain()
      await navigate({ to: '/import/$id', params: { id } })
    } catch (cause) {
      if (cause instanceof NotTaken) setRefusal(cause.message || (cause.status ? t('notTaken', { status: cause.status }) : c('failedUnreachable')))
    } finally {
      setSending(null)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!sending) void take(event.dataTransfer.files)
  }
  return (
    <section aria-label={t('upload')}>
      <div
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {sending ? (
          <div className={styles.sending} role="status">
            <p>{sending.percent < 100 ? t('sending', { name: sending.name, percent: sending.percent }) : t('reading', { name: sending.name })}</p>
            <Progress percent={sending.percent} showInfo={false} aria-label={t('upload')} />
            <Button size="small" onClick={() => sending.stop.abort()}>
              {t('stop')}
            </Button>
          </div>
        ) : (
          <>
            <InboxOutlined className={styles.icon} aria-hidden />
            <p>
              {t('drop')}{' '}
              <Button type="primary" onClick={() => input.current?.click()}>
                {t('choose')}
              </Button>
            </p>
            <p className="note">{t('kinds')}</p>
            <label className={`${styles.year} note`}>
              {t('year')}
              <Input size="small" inputMode="numeric" maxLength={4} value={year} onChange={(event) => setYear(event.target.value)} />
              {t('yearHint')}
            </label>
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={kinds.join(',')}
          aria-label={t('choose')}
          onChange={(event) => {
            void take(event.target.files)
            event.target.value = ''
          }}
        />
      </div>
      {refusal && <Alert className={styles.refusal} type="error" showIcon title={refusal} closable={{ onClose: () => setRefusal(null) }} />}
    </section>
  )
}
