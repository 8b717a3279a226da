import { Button } from 'antd'
import { useTaskWords } from '../../../i18n/words/task'
import styles from './VerbModal.module.css'

interface Props {
  field: string
  theirs: string
  mine: string
  onTake: () => void
  onKeep: () => void
}

/** A field that others changed meanwhile: both values side by side, and a person decides. */
export function Conflict({ field, theirs, mine, onTake, onKeep }: Props) {
  const t = useTaskWords()
  return (
    <div className={styles.conflict} role="alert">
      <h3>{t('conflict', { field })}</h3>
      <div className={styles.sides}>
        <div className={styles.side}>
          <div>
            <small>{t('theirs')}</small>
            <p>{theirs || t('none')}</p>
          </div>
          <Button onClick={onTake}>{t('takeTheirs')}</Button>
        </div>
        <div className={styles.side}>
          <div>
            <small>{t('mine')}</small>
            <p>{mine || t('none')}</p>
          </div>
          <Button onClick={onKeep}>{t('keepMine')}</Button>
        </div>
      </div>
    </div>
  )
}
