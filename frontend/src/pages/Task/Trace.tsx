import { Button } from 'antd'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Trace_task$key } from '../../__generated__/Trace_task.graphql'
import { useShell } from '../../app/useShell'
import { Empty } from '../../components/Empty'
import { SectionHead } from '../../components/SectionHead'
import { useTaskWords } from '../../i18n/words/task'
import { mergeTrace } from './trace'
import styles from './Trace.module.css'
import { TraceEntry } from './TraceEntry'

const atFirst = 8
const kinds = ['report', 'extension', 'reminder', 'instruction', 'event'] as const

/** What happened (办理过程): reports, requests, reminders, instructions and the trace in one line, newest first. */
export function Trace({ task }: { task: Trace_task$key }) {
  const t = useTaskWords()
  const { viewer } = useShell()
  const [only, setOnly] = useState<(typeof kinds)[number] | null>(null)
  const [whole, setWhole] = useState(false)
  const data = useFragment(
    graphql`
      fragment Trace_task on Task {
        kind
        status
        reports(first: 100) {
          totalCount
          nodes {
            id
            createdAt
            ...TraceEntryReport_report
          }
        }
        extensions {
          id
          createdAt
          ...TraceEntryExtension_extension
        }
        reminders {
          id
          createdAt
          ...TraceEntryReminder_reminder
        }
        instructions {
          id
          createdAt
          ...TraceEntryInstruction_instruction
        }
        history(first: 200) {
          totalCount
          nodes {
            id
            at
            actor
            action
            object {
              id
            }
            changes {
              field
              from
              to
            }
          }
        }
      }
    `,
    task,
  )
  const { reports, extensions, reminders, instructions, history } = data
  const all = mergeTrace(reports.nodes, extensions, reminders, instructions, history.nodes)
  // Who has not signed in may not read it, and a theme is not worked on itself: no empty box.
  if (all.length === 0 && (!viewer || data.kind === 'THEME')) return null
  const fitting = only ? all.filter((entry) => entry.kind === only) : all
  const shown = whole ? fitting : fitting.slice(0, atFirst)
  const counts = kinds.map((kind) => ({ kind, count: all.filter((entry) => entry.kind === kind).length })).filter(({ count }) => count > 0)
  const older = reports.totalCount - reports.nodes.length + history.totalCount - history.nodes.length
  return (
    <section id="trace">
      <SectionHead
        title={t('trace')}
        note={
          counts.length > 0 && (
            <span className={styles.kinds} role="group" aria-label={t('traceOnly')}>
              <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
                {t('traceAll')}
              </button>
              {counts.map(({ kind, count }) => (
                <button key={kind} type="button" aria-pressed={only === kind} onClick={() => setOnly(kind)}>
                  {t(kind)} {count}
                </button>
              ))}
            </span>
          )
        }
        more={
          fitting.length > atFirst && (
            <Button type="link" size="small" onClick={() => setWhole(!whole)}>
              {whole ? t('traceFold') : t('traceMore', { count: fitting.length - atFirst })}
            </Button>
          )
        }
      />
      {all.length === 0 ? (
        <Empty title={t('traceNone')} why={data.status === 'DRAFT' ? t('traceNoneDraft') : t('traceNoneWhy')} />
      ) : (
        <ol className={styles.trace}>
          {shown.map((entry) => (
            <TraceEntry key={entry.kind === 'event' ? entry.event.id : `${entry.kind} ${entry.at}`} entry={entry} />
          ))}
        </ol>
      )}
      {whole && older > 0 && <p className="note">{t('traceOlder', { count: older })}</p>}
    </section>
  )
}
