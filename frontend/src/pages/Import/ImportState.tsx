import type { ImportState as State } from '../../__generated__/PaperRow_import.graphql'
import { useImportWords } from '../../i18n/words/imports'
import styles from './Import.module.css'

/** How far an import has come: a word, tinted where a person must act. */
export function ImportState({ state }: { state: State }) {
  const t = useImportWords()
  return <span className={`${styles.state} ${styles[state] ?? ''}`}>{t(state)}</span>
}
