import { graphql, useFragment } from 'react-relay'
import type { Facts_task$key } from '../../__generated__/Facts_task.graphql'
import { fullDay, useDays } from '../../components/days'
import { lookOf, LightShape } from '../../components/LightShape'
import { LeaderLink } from '../../components/links'
import { Percent } from '../../components/Percent'
import { useNarrow } from '../../components/useNarrow'
import { useCommon } from '../../i18n/words/common'
import { useGlossary } from '../../i18n/words/glossary'
import { useTaskWords } from '../../i18n/words/task'
import styles from './Facts.module.css'

/** Five facts in one band: light, deadline, progress, status, leaders. */
export function Facts({ task }: { task: Facts_task$key }) {
  const c = useCommon()
  const g = useGlossary()
  const t = useTaskWords()
  const days = useDays()
  const narrow = useNarrow()
  const data = useFragment(
    graphql`
      fragment Facts_task on Task {
        kind
        status
        percent
        percentOf
        scheduledPercent
        dueInDays
        issuedOn
        closedOn
        deadline {
          kind
          dueOn
          originalDueOn
          asWritten
        }
        light {
          color
          cause
          word
          reason
          ruleVersion
        }
        leaders {
          id
          name
          ...links_leader
        }
        leading: assignments(role: [LEAD, CO_LEAD]) {
          acknowledgedAt
        }
      }
    `,
    task,
  )
  const { light, deadline } = data
  const look = lookOf(light.color, light.cause)
  const theme = data.kind === 'THEME'
  const extended = deadline.dueOn != null && deadline.originalDueOn != null && deadline.dueOn !== deadline.originalDueOn
  const due = deadline.dueOn == null ? (deadline.kind === 'ONGOING' ? c('ongoing') : c('unspecified')) : deadline.kind === 'MONTH_END' && !extended ? days.monthEnd(deadline.dueOn) : days.short(deadline.dueOn)
  const left = data.dueInDays == null || data.closedOn ? null : data.dueInDays > 0 ? t('daysLeft', { count: data.dueInDays }) : data.dueInDays === 0 ? t('dueToday') : t('daysPast', { count: -data.dueInDays })
  const acknowledged = data.leading.map((part) => part.acknowledgedAt).filter((at) => at != null)
  const step = data.closedOn
    ? t('closedOn', { day: days.short(data.closedOn) })
    : acknowledged.length
      ? t('acknowledgedOn', { day: days.short([...acknowledged].sort()[0]!), count: acknowledged.length, of: data.leading.length })
      : data.issuedOn
        ? t('issuedOn', { day: days.short(data.issuedOn) })
        : null
  return (
    <dl className={styles.band}>
      <div className={styles.fact}>
        <dt>{t('light')}</dt>
        <dd className={styles.value} style={{ color: `var(--${look}-word)` }}>
          <LightShape look={look} /> {light.word}
        </dd>
        <dd className={styles.note} title={t('rule', { version: light.ruleVersion })}>
          {light.reason}
        </dd>
      </div>
      {!theme && (
        <div className={styles.fact}>
          <dt>{t('deadline')}</dt>
          <dd className={styles.value}>{due}</dd>
          {deadline.dueOn ? (
            <dd className={styles.note} title={days.whole(deadline.dueOn)}>
              {[fullDay(deadline.dueOn), extended && c('extendedFrom', { day: days.short(deadline.originalDueOn!) }), left].filter(Boolean).join(t('comma'))}
            </dd>
          ) : (
            <dd className={styles.note}>{deadline.kind === 'ONGOING' ? t('ongoingWhy') : t('unspecifiedWhy')}</dd>
          )}
        </div>
      )}
      <div className={styles.fact}>
        <dt>{theme ? t('mean') : t('progress')}</dt>
        <dd className={`${styles.value} ${styles.progress}`}>
          <Percent percent={data.percent} scheduled={data.scheduledPercent} bar={narrow ? 96 : 120} />
        </dd>
        <dd className={styles.note}>
          {theme ? t('meanOf', { count: data.percentOf ?? 0 }) : data.percent == null ? t('neverAccepted') : data.scheduledPercent == null ? t('noSchedule') : t('mark', { percent: data.scheduledPercent })}
        </dd>
      </div>
      {!theme && (
        <div className={styles.fact}>
          <dt>{t('status')}</dt>
          <dd className={styles.value}>{g(data.status)}</dd>
          {step && <dd className={styles.note}>{step}</dd>}
        </div>
      )}
      {data.leaders.length > 0 && (
        <div className={styles.fact}>
          <dt>{t('leaders')}</dt>
          <dd className={styles.value}>
            {data.leaders.map((leader, i) => (
              <span key={leader.id}>
                {i > 0 && '、'}
                <LeaderLink leader={leader} className={styles.leader} />
              </span>
            ))}
          </dd>
          <dd className={styles.note}>{data.leaders.length > 1 ? t('jointly') : t('alone')}</dd>
        </div>
      )}
    </dl>
  )
}
