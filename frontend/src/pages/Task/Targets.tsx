import { graphql, useFragment } from 'react-relay'
import type { Targets_task$key } from '../../__generated__/Targets_task.graphql'
import { SectionHead } from '../../components/SectionHead'
import { useTaskWords } from '../../i18n/words/task'
import styles from './Targets.module.css'

/** The numbers that the text promises (目标), and by which quarter where the paper says so. */
export function Targets({ task }: { task: Targets_task$key }) {
  const t = useTaskWords()
  const { targets, milestones } = useFragment(
    graphql`
      fragment Targets_task on Task {
        targets {
          name
          comparator
          value
          unit
          aspirational
          asWritten
        }
        milestones {
          quarter
          text
        }
      }
    `,
    task,
  )
  if (targets.length + milestones.length === 0) return null
  return (
    <section>
      <SectionHead title={t('targets')} note={t('targetsNote')} />
      <ul className={styles.targets}>
        {targets.map((target, i) => (
          <li key={i} className={styles.target}>
            <span className={styles.name}>{target.name ?? t('itself')}</span>
            <b className={styles.value}>
              {t(target.comparator)} {target.value.toLocaleString()}
              {target.unit}
            </b>
            <span className={`paper ${styles.words}`}>{target.asWritten}</span>
            {target.aspirational && <span className="third">{t('aspirational')}</span>}
          </li>
        ))}
        {milestones.map((one) => (
          <li key={`q${one.quarter}`} className={styles.target}>
            <span className={styles.name}>{t('quarter', { quarter: one.quarter })}</span>
            <span className="paper">{one.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
