import { useGlossary } from '../i18n/words/glossary'
import styles from './RoleLegend.module.css'

/** What the colours of a unit's parts mean; what comes through a group is hatched. */
export function RoleLegend({ group }: { group: string }) {
  const g = useGlossary()
  return (
    <span className={styles.legend}>
      <span>
        <i className={styles.lead} />
        {g('LEAD')}
      </span>
      <span>
        <i className={styles.coLead} />
        {g('CO_LEAD')}
      </span>
      <span>
        <i className={styles.support} />
        {g('SUPPORT')}
      </span>
      <span>
        <i className="hatched" />
        {group}
      </span>
    </span>
  )
}
