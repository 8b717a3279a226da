import { useParams } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Decisions_task$key } from '../../__generated__/Decisions_task.graphql'
import type { DecisionsPassMutation } from '../../__generated__/DecisionsPassMutation.graphql'
import { tellDone, tellFailed } from '../../app/notices'
import { useShell } from '../../app/useShell'
import { useDays } from '../../components/days'
import { useCommon } from '../../i18n/words/common'
import { useTaskWords } from '../../i18n/words/task'
import { useVerb } from '../../relay/useVerb'
import styles from './Desk.module.css'
import { useForms } from './useForms'

/** What waits for a decision: a request for a later day, for closure, reports. One button is filled. */
export function Decisions({ task }: { task: Decisions_task$key }) {
  const t = useTaskWords()
  const days = useDays()
  const { id } = useParams({ from: '/tasks/$id' })
  const { open } = useForms(id)
  const { viewer } = useShell()
  const data = useFragment(
    graphql`
      fragment Decisions_task on Task {
        actions
        percent
        extensions {
          id
          from
          to
          reason
          state
          withLeader
          requestedBy {
            name
          }
        }
        reports(first: 100) {
          nodes {
            id
            state
            percent
            progress
            createdAt
            unit {
              name
            }
          }
        }
        history(first: 200) {
          nodes {
            action
            changes {
              field
              to
            }
          }
        }
      }
    `,
    task,
  )
  const may = (action: (typeof data.actions)[number]) => data.actions.includes(action)
  const boxes: ((filled: boolean) => ReactNode)[] = []
  if (may('DECIDE_EXTENSION'))
    for (const one of data.extensions.filter((extension) => extension.state === 'REQUESTED'))
      boxes.push((filled) => (
        <Box key={one.id} title={t('extensionWaits', { unit: one.requestedBy.name })}>
          <p className={styles.words}>
            {one.from ? t('extensionFrom', { from: days.short(one.from) }) : ''} <b>{days.short(one.to)}</b>
            {one.from && t('extensionBy', { count: dayjs(one.to).diff(one.from, 'day') })} {one.reason}
            {one.withLeader && viewer?.user.role === 'OFFICE' && `\n${t('withLeader')}`}
          </p>
          <div className={styles.answers}>
            <Button type={filled ? 'primary' : 'default'} onClick={() => open('decideExtension', one.id, 'yes')}>
              {t('grant')}
            </Button>
            <Button onClick={() => open('decideExtension', one.id, 'no')}>{t('refuse')}</Button>
            {viewer?.user.role === 'OFFICE' && !one.withLeader && <Pass id={one.id} />}
          </div>
        </Box>
      ))
  if (may('CLOSE') || may('RETURN')) {
    const asked = data.history.nodes.find((event) => event.action === 'requestClosure')
    const said = (field: string) => asked?.changes.find((change) => change.field === field)?.to
    boxes.push((filled) => (
      <Box key="closure" title={t('closureWaits', { unit: said('unit') ?? t('theLead') })}>
        <p className={styles.words}>
          {said('summary')}
          {data.percent != null && ` ${t('percentNow', { percent: data.percent })}`}
        </p>
        <div className={styles.answers}>
          {may('CLOSE') && (
            <Button type={filled ? 'primary' : 'default'} onClick={() => open('close')}>
              {t('verb_close')}
            </Button>
          )}
          {may('RETURN') && <Button onClick={() => open('return')}>{t('verb_return')}</Button>}
        </div>
      </Box>
    ))
  }
  if (may('REVIEW_REPORT'))
    for (const one of data.reports.nodes.filter((report) => report.state === 'SUBMITTED').reverse())
      boxes.push((filled) => (
        <Box key={one.id} title={t('reportWaits', { unit: one.unit.name })}>
          <p className={styles.words}>
            {days.short(one.createdAt)}
            {one.percent != null && (
              <>
                {t('comma')}
                <b>{one.percent}%</b>
              </>
            )}{' '}
            {one.progress.length > 120 ? `${one.progress.slice(0, 120)}…` : one.progress}
          </p>
          <div className={styles.answers}>
            <Button type={filled ? 'primary' : 'default'} onClick={() => open('reviewReport', one.id, 'yes')}>
              {t('accept')}
            </Button>
            <Button onClick={() => open('reviewReport', one.id, 'no')}>{t('verb_return')}</Button>
          </div>
        </Box>
      ))
  return boxes.map((box, i) => box(i === 0))
}

function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  )
}

/** Leaves the decision to the task's leaders (转领导). */
function Pass({ id }: { id: string }) {
  const c = useCommon()
  const t = useTaskWords()
  const [pass, passing] = useVerb<DecisionsPassMutation>(graphql`
    mutation DecisionsPassMutation($input: PassExtensionInput!) {
      passExtension(input: $input) {
        extension {
          id
          task {
            ...Task_task
          }
        }
        userErrors {
          message
        }
      }
    }
  `)
  const run = async () => {
    const done = await pass({ input: { extensionId: id } })
    const refusal = done?.passExtension.userErrors[0]
    if (refusal) tellFailed(refusal.message)
    else if (done) tellDone(t('passed'))
  }
  return (
    <Popconfirm title={t('passAsk')} okText={c('confirm')} cancelText={c('cancel')} onConfirm={() => void run()}>
      <Button loading={passing}>{t('pass')}</Button>
    </Popconfirm>
  )
}
