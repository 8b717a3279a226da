import { useState } from 'react'
import { Button } from 'antd'
import { Empty } from '../../components/Empty'
import { UnitLink } from '../../components/links'
import { SectionHead } from '../../components/SectionHead'
import { useUnitsWords } from '../../i18n/words/units'
import styles from './Partners.module.css'
import { partnersOf, type Share, type TheUnit } from './share'

/** The rest waits behind a button. */
const few = 6

/** With whom the unit shares the tasks that name it. */
export function Partners({ unit, shares }: { unit: TheUnit; shares: readonly Share[] }) {
  const t = useUnitsWords()
  const [whole, setWhole] = useState(false)
  const partners = partnersOf(shares, unit.id)
  const most = partners[0]?.together ?? 1
  const shown = whole ? partners : partners.slice(0, few)
  return (
    <>
      <SectionHead title={t('partners')} note={t('partnersNote')} />
      {partners.length === 0 ? (
        <Empty title={t('partnersNone')} />
      ) : (
        <table className={`lines ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col" className="number">
                {t('together')}
              </th>
              <th scope="col" className="number">
                {t('theyLead')}
              </th>
              <th scope="col" className={styles.bar}>
                <span className="seen-by-readers-only">{t('spread')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ unit: partner, together, theyLead }) => (
              <tr key={partner.id}>
                <th scope="row">
                  <UnitLink unit={partner} />
                </th>
                <td className="number">{together}</td>
                <td className={theyLead ? 'number' : 'number zero'}>{theyLead}</td>
                <td className={styles.bar} aria-hidden>
                  <span className={styles.track} style={{ width: `${(100 * together) / most}%` }}>
                    <i style={{ width: `${(100 * theyLead) / together}%` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {partners.length > shown.length && (
        <Button type="link" className={`${styles.more} no-print`} onClick={() => setWhole(true)}>
          {t('partnersMore', { count: partners.length - shown.length })}
        </Button>
      )}
    </>
  )
}
