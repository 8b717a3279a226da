import { Button } from 'antd'
import { useAdminWords } from '../../i18n/words/admin'
import styles from './Admin.module.css'

/** A field with two values: as others have made it, and as it stands in the form. */
export interface Twice {
  label: string
  theirs: string
  mine: string
}

interface Props {
  fields: Twice[]
  onTheirs: () => void
  onMine: () => void
}

/** Somebody was quicker: both values side by side, and which shall stand. */
export function Stale({ fields, onTheirs, onMine }: Props) {
  const t = useAdminWords()
  return (
    <div role="alert" className={styles.stale}>
      <strong>{t('stale')}</strong>
      <p className="second">{t('staleWhy')}</p>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">
              <span className="seen-by-readers-only">{t('name')}</span>
            </th>
            <th scope="col">{t('theirs')}</th>
            <th scope="col">{t('mine')}</th>
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(({ theirs, mine }) => theirs !== mine)
            .map(({ label, theirs, mine }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{theirs || t('empty')}</td>
                <td>{mine || t('empty')}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className={styles.footer}>
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
        <Button onClick={onMine}>{t('keepMine')}</Button>
      </div>
    </div>
  )
}
