import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { Findings_task$key } from '../../__generated__/Findings_task.graphql'
import { useShell } from '../../app/useShell'
import { useDays } from '../../components/days'
import { useTaskWords } from '../../i18n/words/task'
import styles from './Findings.module.css'
import { useForms } from './useForms'

const order = ['ASK', 'REPAIRED', 'NOTE']

/** Doubts about the printed wording (疑点): what was repaired, what a person decided and who. */
export function Findings({ task }: { task: Findings_task$key }) {
  const t = useTaskWords()
  const days = useDays()
  const { viewer } = useShell()
  const { id } = useParams({ from: '/tasks/$id' })
  const { open } = useForms(id)
  const { findings } = useFragment(
    graphql`
      fragment Findings_task on Task {
        findings {
          id
          severity
          message
          assumed
          options
          rowNumber
          decision {
            choice
            by
            at
            note
          }
        }
      }
    `,
    task,
  )
  if (findings.length === 0) return null
  const office = viewer?.user.role === 'OFFICE'
  return (
    <ul className={styles.findings} aria-label={t('findings')}>
      {[...findings]
        .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
        .map((one) => {
          const waits = one.severity === 'ASK' && !one.decision
          return (
            <li key={one.id} className={styles.finding}>
              <span className={waits ? styles.ask : one.severity === 'NOTE' ? styles.known : styles.repaired}>{waits ? t('ask') : one.decision ? t('decided') : t(one.severity)}</span>
              <span className={styles.what}>
                {one.rowNumber && <span className="third">{one.rowNumber} </span>}
                {one.message}
                {one.decision ? (
                  <span className={styles.choice}>
                    {t('decidedAs')} <b>{one.decision.choice}</b>
                    {one.decision.note && `（${one.decision.note}）`}
                  </span>
                ) : (
                  one.assumed && (
                    <span className={styles.choice}>
                      {waits ? t('assumedUntil') : t('assumed')} {one.assumed}
                    </span>
                  )
                )}
              </span>
              <span className={styles.who}>
                {one.decision ? t('decidedBy', { by: one.decision.by, day: days.short(one.decision.at) }) : waits ? t('waitsForOffice') : t('nothingToDo')}
                {office && (one.decision || waits || one.options.length > 0) && (
                  <Button type="link" size="small" className="no-print" onClick={() => open('decideFinding', one.id)}>
                    {one.decision ? t('decideAgain') : t('decide')}
                  </Button>
                )}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
