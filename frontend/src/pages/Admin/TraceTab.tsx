import { Link } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { graphql, usePaginationFragment } from 'react-relay'
import type { TraceTabMoreQuery } from '../../__generated__/TraceTabMoreQuery.graphql'
import type { TraceTabQuery } from '../../__generated__/TraceTabQuery.graphql'
import type { TraceTab_query$data, TraceTab_query$key } from '../../__generated__/TraceTab_query.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { useDays } from '../../components/days'
import { Empty } from '../../components/Empty'
import { TaskLink } from '../../components/links'
import { actions, useActionWords } from '../../i18n/words/actions'
import { useAdminWords } from '../../i18n/words/admin'
import { useChangeWords } from '../../i18n/words/fields'
import styles from './Admin.module.css'
import { Records } from './Records'
import { useAdminSearch } from './useSearchBox'

type Event = TraceTab_query$data['events']['edges'][number]['node']

/** Who did what to what, when, and what changed (留痕). */
export function TraceTab() {
  const t = useAdminWords()
  const a = useActionWords()
  const days = useDays()
  const [{ action, actor, from, to }, change] = useAdminSearch()
  const known = actions.find((one) => one === action)
  const { data: page } = usePageQuery<TraceTabQuery>(
    graphql`
      query TraceTabQuery($filter: EventFilter) @raw_response_type {
        users(first: 200) {
          nodes {
            id
            name
          }
        }
        ...TraceTab_query @arguments(filter: $filter)
      }
    `,
    {
      filter: {
        action: known ? [known] : null,
        actorId: actor ?? null,
        from: from ? dayjs(from).toISOString() : null,
        to: to ? dayjs(to).add(1, 'day').toISOString() : null,
      },
    },
  )
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<TraceTabMoreQuery, TraceTab_query$key>(
    graphql`
      fragment TraceTab_query on Query
      @argumentDefinitions(filter: { type: "EventFilter" }, first: { type: "Int", defaultValue: 50 }, after: { type: "String" })
      @refetchable(queryName: "TraceTabMoreQuery") {
        events(filter: $filter, first: $first, after: $after) @connection(key: "TraceTab_events") {
          totalCount
          edges {
            node {
              id
              seq
              at
              actor
              action
              object {
                kind: __typename
                ... on Unit {
                  id
                  name
                }
                ... on Leader {
                  id
                  name
                }
                ... on User {
                  name
                }
                ... on Token {
                  name
                }
                ... on Plan {
                  title
                }
                ... on Import {
                  id
                  document
                }
              }
              task {
                ...links_task
              }
              changes {
                field
                from
                to
              }
            }
          }
        }
      }
    `,
    page,
  )
  const events = data.events.edges.map((edge) => edge.node)
  const named = (verb: string) => {
    const one = actions.find((other) => other === verb)
    return one ? a(one) : verb
  }
  const filtered = !!(known || actor || from || to)
  const day = (which: 'from' | 'to', value: string | undefined) => (
    <label className={styles.filter}>
      {t(which)}
      <Input type="date" value={value ?? ''} onChange={(event) => change({ [which]: event.target.value || undefined })} />
    </label>
  )
  return (
    <>
      <div className={styles.bar}>
        <Select
          className={styles.search}
          aria-label={t('action')}
          showSearch={{ optionFilterProp: 'label' }}
          value={known ?? ''}
          options={[{ value: '', label: t('allActions') }, ...actions.map((value) => ({ value, label: a(value) }))]}
          onChange={(value) => change({ action: value || undefined })}
        />
        {page.users.nodes.length > 0 && (
          <Select
            className={styles.kind}
            aria-label={t('actor')}
            showSearch={{ optionFilterProp: 'label' }}
            value={actor ?? ''}
            options={[{ value: '', label: t('allActors') }, ...page.users.nodes.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(value) => change({ actor: value || undefined })}
          />
        )}
        {day('from', from)}
        {day('to', to)}
        {filtered && (
          <Button type="link" onClick={() => change({ action: undefined, actor: undefined, from: undefined, to: undefined })}>
            {t('clear')}
          </Button>
        )}
        <span className="note">{t('countOf', { count: data.events.totalCount })}</span>
      </div>
      {events.length === 0 ? (
        <Empty title={t('traceNone')} why={t('traceNoneWhy')} />
      ) : (
        <Records
          label={t('trace')}
          heads={[t('at'), t('actor'), t('action'), t('object'), t('changes')]}
          records={events.map((event) => ({
            key: event.id,
            cells: [
              <time key="at" dateTime={event.at} title={`${days.whole(event.at)} · ${event.seq}`} className="nowrap">
                {days.moment(event.at)}
              </time>,
              event.actor,
              <span key="action" className="nowrap">
                {named(event.action)}
              </span>,
              (event.task || event.object) && <Concerned key="object" event={event} />,
              event.changes.length > 0 && <Changes key="changes" event={event} />,
            ],
          }))}
        />
      )}
      {hasNext && (
        <Button className={styles.more} loading={isLoadingNext} onClick={() => loadNext(50)}>
          {t('more', { count: Math.min(50, data.events.totalCount - events.length) })}
        </Button>
      )}
    </>
  )
}

function Concerned({ event: { object, task } }: { event: Event }) {
  if (task) return <TaskLink task={task} />
  switch (object?.kind) {
    case 'Unit':
      return (
        <Link to="/units/$id" params={{ id: object.id }}>
          {object.name}
        </Link>
      )
    case 'Leader':
      return (
        <Link to="/leaders/$id" params={{ id: object.id }}>
          {object.name}
        </Link>
      )
    case 'Import':
      return (
        <Link to="/import/$id" params={{ id: object.id }}>
          {object.document}
        </Link>
      )
    case 'User':
    case 'Token':
      return object.name
    case 'Plan':
      return object.title
    default:
      return null
  }
}

/** How many changes a line shows. */
const most = 4

function Changes({ event: { changes } }: { event: Event }) {
  const t = useAdminWords()
  const written = useChangeWords()
  return (
    <ul className={styles.changes}>
      {changes.slice(0, most).map(({ field, from, to }, i) => (
        <li key={`${field} ${i}`}>
          <span className="third">{written.field(field)}</span> {from && <del>{written.value(field, from)}</del>}
          {from && ' → '}
          {to && <ins>{written.value(field, to)}</ins>}
        </li>
      ))}
      {changes.length > most && <li className="third">{t('moreChanges', { count: changes.length - most })}</li>}
    </ul>
  )
}
