import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Deadline } from '../../components/Deadline'
import { useImportWords } from '../../i18n/words/imports'
import { Key } from './Key'
import styles from './Reading.module.css'
import type { Ask } from './useAsks'
import type { DraftRow } from './useRows'

interface Props {
  doubt: Ask
  /** The row it is about, if it is about one. */
  row: DraftRow | undefined
  onStep: (by: number) => void
  first: boolean
  last: boolean
}

/** What was understood of the row in question, field by field. */
export function Reading({ doubt, row, onStep, first, last }: Props) {
  const t = useImportWords()
  return (
    <section aria-label={t('asRead')}>
      <div className={styles.head}>
        <h2>{t('asRead')}</h2>
        <span className="second">{row?.number ?? doubt.rowNumber ?? t('wholePaper')}</span>
        {row?.source.line != null && <span className="note">{t('lineAt', { line: row.source.line })}</span>}
        {row?.source.table != null && row.source.row != null && <span className="note">{t('tableRow', { table: row.source.table, row: row.source.row })}</span>}
        <div className={styles.steps}>
          <Button type="text" size="small" disabled={first} onClick={() => onStep(-1)}>
            <Key>k</Key> {t('previous')}
          </Button>
          <Button type="text" size="small" disabled={last} onClick={() => onStep(1)}>
            <Key>j</Key> {t('next')}
          </Button>
        </div>
      </div>
      {row && (
        <dl className={styles.fields}>
          {row.parents.length > 0 && <Field name={t('theme')}>{row.parents.join(' › ')}</Field>}
          <Field name={t('content')}>{row.content}</Field>
          <Field name={t('leaders')}>{list(row.leaders)}</Field>
          <Field name={t('leads')}>{list(row.leads)}</Field>
          <Field name={t('supporters')}>{list(row.supporters)}</Field>
          <Field name={t('deadline')}>{row.deadlineAsWritten.trim() ? <Deadline deadline={row.deadline} /> : <Missing>{t('noDeadline')}</Missing>}</Field>
          {row.targets.length > 0 && <Field name={t('targets')}>{list(row.targets.map(({ asWritten }) => asWritten))}</Field>}
          {row.sameAs && <Field name={t('sameAs')}>{t('sameAsRow', { number: row.sameAs })}</Field>}
        </dl>
      )}
    </section>
  )

  function list(names: readonly string[]) {
    return names.length > 0 ? names.join('、') : <span className="third">{t('none')}</span>
  }
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Missing({ children }: { children: string }) {
  return <span className={styles.missing}>{children}</span>
}
