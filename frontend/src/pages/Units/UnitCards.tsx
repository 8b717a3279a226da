import { Link, useSearch } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { LightShape } from '../../components/LightShape'
import { StackBar } from '../../components/StackBar'
import { useGlossary } from '../../i18n/words/glossary'
import { useUnitsWords } from '../../i18n/words/units'
import { parts } from './listed'
import { barOf } from './load'
import styles from './UnitCards.module.css'
import type { List } from './UnitTable'

const lights = [
  ['overdue', 'red'],
  ['dueSoon', 'yellow'],
  ['closed', 'closed'],
] as const

/** Units for phones: name, total, bar, and what the bar is made of. */
export function UnitCards({ units, largest, compare, onPick }: List) {
  const g = useGlossary()
  const t = useUnitsWords()
  const { year } = useSearch({ from: '__root__' })
  return (
    <ol>
      {units.map((unit) => (
        <li key={unit.id} className={styles.card}>
          <div className={styles.head}>
            <Link to="/units/$id" params={{ id: unit.id }} className={styles.name}>
              {unit.name}
            </Link>
            <span className="note">{g(unit.kind)}</span>
            <span className={styles.total}>{unit.workload.total}</span>
          </div>
          <StackBar
            max={largest}
            figures={false}
            parts={barOf(unit, (part, count) => t('part', { unit: unit.name, role: t(part), count }), year)}
          />
          <div className={styles.facts}>
            {parts
              .filter((part) => unit.workload[part] > 0)
              .map((part) => (
                <span key={part}>
                  {t(part)} {unit.workload[part]}
                </span>
              ))}
          </div>
          <div className={styles.facts}>
            {lights
              .filter(([count]) => unit.workload[count] > 0)
              .map(([count, look]) => (
                <span key={count} className={styles.light} style={{ color: `var(--${look}-word)` }}>
                  <LightShape look={look} />
                  {t(count)} {unit.workload[count]}
                </span>
              ))}
            <Checkbox className={styles.pick} checked={compare.includes(unit.id)} onChange={() => onPick(unit.id)} aria-label={t('pick', { unit: unit.name })}>
              {t('keysPick')}
            </Checkbox>
          </div>
        </li>
      ))}
    </ol>
  )
}
