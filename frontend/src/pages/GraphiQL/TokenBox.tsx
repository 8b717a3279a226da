import { Input } from 'antd'
import { useGraphiqlWords } from '../../i18n/words/graphiql'
import styles from './GraphiQLPage.module.css'

interface Props {
  token: string
  onChange: (token: string) => void
}

/** A token to ask as, instead of the person signed in; kept until the page is left. */
export function TokenBox({ token, onChange }: Props) {
  const t = useGraphiqlWords()
  return (
    <Input
      className={styles.token}
      size="small"
      allowClear
      value={token}
      spellCheck={false}
      autoComplete="off"
      placeholder={t('token')}
      aria-label={t('token')}
      title={t('tokenWhy')}
      onChange={(event) => onChange(event.target.value.trim())}
    />
  )
}
