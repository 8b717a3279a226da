import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Trace_task$data } from '../../__generated__/Trace_task.graphql'
import type { TraceEntryExtension_extension$key } from '../../__generated__/TraceEntryExtension_extension.graphql'
import type { TraceEntryInstruction_instruction$key } from '../../__generated__/TraceEntryInstruction_instruction.graphql'
import type { TraceEntryReminder_reminder$key } from '../../__generated__/TraceEntryReminder_reminder.graphql'
import type { TraceEntryReport_report$key } from '../../__generated__/TraceEntryReport_report.graphql'
import { useShell } from '../../app/useShell'
import { useDays } from '../../components/days'
import { useTaskWords } from '../../i18n/words/task'
import { became, type Entry } from './trace'
import styles from './Trace.module.css'
import { TraceChanges } from './TraceChanges'
import { TakeBackExtension, TakeBackReport } from './TakeBack'

type Event = Trace_task$data['history']['nodes'][number]
type One = Entry<TraceEntryReport_report$key, TraceEntryExtension_extension$key, TraceEntryReminder_reminder$key, TraceEntryInstruction_instruction$key, Event>

/** A line of what happened: when, who, what, and in which words. */
export function TraceEntry({ entry }: { entry: One }) {
  switch (entry.kind) {
    case 'report':
      return <Report {...entry} />
    case 'extension':
      return <Extension {...entry} />
    case 'reminder':
      return <Reminder {...entry} />
    case 'instruction':
      return <Instruction {...entry} />
    case 'event':
      return <Other {...entry} />
  }
}

type Of<K extends One['kind']> = Extract<One, { kind: K }>
type Mark = 'accent' | 'doubt' | 'plain'

function Line({ at, mark, head, children }: { at: string; mark: Mark; head: ReactNode; children?: ReactNode }) {
  const days = useDays()
  return (
    <li className={styles.entry}>
      <time dateTime={at} className={styles.at} title={days.whole(at)}>
        {days.moment(at)}
      </time>
      <span className={`${styles.dot} ${styles[mark]}`} aria-hidden />
      <div className={styles.what}>
        <p className={styles.head}>{head}</p>
        {children}
      </div>
    </li>
  )
}

function Report({ at, report, review }: Of<'report'>) {
  const t = useTaskWords()
  const { viewer } = useShell()
  const data = useFragment(
    graphql`
      fragment TraceEntryReport_report on Report {
        id
        unit {
          id
          name
        }
        author {
          name
        }
        onBehalf
        percent
        progress
        problems
        nextSteps
        state
        returnedBecause
      }
    `,
    report,
  )
  const moved = became(review, 'percent')
  const tone = { SUBMITTED: styles.pending, ACCEPTED: styles.good, RETURNED: styles.bad, WITHDRAWN: styles.off }[data.state as string]
  return (
    <Line
      at={at}
      mark={data.state === 'ACCEPTED' ? 'accent' : data.state === 'SUBMITTED' ? 'doubt' : 'plain'}
      head={
        <>
          <b>{data.unit.name}</b> {t('didReport')} <span className={`${styles.tag} ${tone}`}>{t(data.state)}</span>
          {moved ? <span className={styles.step}>{moved.from ? t('moved', { from: moved.from, to: moved.to ?? '' }) : t('movedTo', { to: moved.to ?? '' })}</span> : data.percent != null && <span className={styles.step}>{t('ownPercentOf', { percent: data.percent })}</span>}
          {data.onBehalf && <span className={styles.step}>{t('onBehalf', { name: data.author.name })}</span>}
          {data.state === 'SUBMITTED' && viewer?.user.role === 'UNIT' && viewer.unit?.id === data.unit.id && <TakeBackReport id={data.id} />}
        </>
      }
    >
      <p>
        {data.progress}
        {data.problems && (
          <>
            {' '}
            <span className="third">{t('problemsAre')}</span>
            {data.problems}
          </>
        )}
        {data.nextSteps && (
          <>
            {' '}
            <span className="third">{t('nextStepsAre')}</span>
            {data.nextSteps}
          </>
        )}
      </p>
      {data.returnedBecause && (
        <p>
          <span className="third">{t('returnedBecause')}</span>
          {data.returnedBecause}
        </p>
      )}
    </Line>
  )
}

function Extension({ at, extension, decision }: Of<'extension'>) {
  const t = useTaskWords()
  const days = useDays()
  const { viewer } = useShell()
  const data = useFragment(
    graphql`
      fragment TraceEntryExtension_extension on Extension {
        id
        requestedBy {
          id
          name
        }
        to
        reason
        state
        withLeader
        decidedBecause
        decidedAt
      }
    `,
    extension,
  )
  const tone = { REQUESTED: styles.pending, APPROVED: styles.good, REJECTED: styles.bad, WITHDRAWN: styles.off }[data.state as string]
  return (
    <Line
      at={at}
      mark={data.state === 'REQUESTED' ? 'doubt' : data.state === 'APPROVED' ? 'accent' : 'plain'}
      head={
        <>
          <b>{data.requestedBy.name}</b> {t('didExtend', { day: days.short(data.to) })} <span className={`${styles.tag} ${tone}`}>{t(data.state === 'WITHDRAWN' ? 'WITHDRAWN' : data.state)}</span>
          {data.state === 'REQUESTED' && data.withLeader && <span className={styles.step}>{t('withLeader')}</span>}
          {data.state === 'REQUESTED' && viewer?.user.role === 'UNIT' && viewer.unit?.id === data.requestedBy.id && <TakeBackExtension id={data.id} />}
        </>
      }
    >
      <p>{data.reason}</p>
      {data.decidedAt && data.state !== 'WITHDRAWN' && (
        <p>
          <span className="third">{t('decidedOn', { by: decision?.actor ?? '', day: days.short(data.decidedAt) })}</span> {data.decidedBecause}
        </p>
      )}
    </Line>
  )
}

function Reminder({ at, reminder }: Of<'reminder'>) {
  const t = useTaskWords()
  const days = useDays()
  const data = useFragment(
    graphql`
      fragment TraceEntryReminder_reminder on Reminder {
        level
        text
        answeredAt
        units {
          name
        }
        author {
          name
        }
      }
    `,
    reminder,
  )
  const tone = data.level === 'RED' ? styles.bad : styles.pending
  return (
    <Line
      at={at}
      mark="plain"
      head={
        <>
          <b>{data.author.name}</b> {t('didUrge', { units: data.units.map((unit) => unit.name).join('、') })}
          {data.level !== 'NOTICE' && <span className={`${styles.tag} ${tone}`}>{t(`level${data.level}` as 'levelRED')}</span>}
          <span className={styles.step}>{data.answeredAt ? t('answeredOn', { day: days.short(data.answeredAt) }) : t('unanswered')}</span>
        </>
      }
    >
      <p>{data.text}</p>
    </Line>
  )
}

function Instruction({ at, instruction }: Of<'instruction'>) {
  const t = useTaskWords()
  const data = useFragment(
    graphql`
      fragment TraceEntryInstruction_instruction on Instruction {
        text
        leader {
          name
        }
      }
    `,
    instruction,
  )
  return (
    <Line
      at={at}
      mark="accent"
      head={
        <>
          <b>{data.leader.name}</b> {t('didInstruct')}
        </>
      }
    >
      <p>{data.text}</p>
    </Line>
  )
}

const known = ['createTask', 'updateTask', 'assignUnits', 'issueTasks', 'acknowledgeTask', 'breakDownTask', 'requestClosure', 'closeTask', 'returnTask', 'changeTaskState', 'passExtension', 'decideFinding', 'applyImport', 'refused', 'reportProgress', 'reviewReport', 'withdrawReport', 'requestExtension', 'decideExtension', 'withdrawExtension', 'urge', 'instruct'] as const

function Other({ at, event, units }: Of<'event'>) {
  const t = useTaskWords()
  const action = known.find((one) => one === event.action)
  const behalf = became(event, 'onBehalf') != null
  const who = units.length > 0 ? units.join('、') : event.actor
  return (
    <Line
      at={at}
      mark="plain"
      head={
        <>
          <b>{who}</b> {action ? t(`did_${action}`) : event.action}
          {behalf && <span className={styles.step}>{t('onBehalf', { name: event.actor })}</span>}
        </>
      }
    >
      <TraceChanges changes={event.changes} />
    </Line>
  )
}
