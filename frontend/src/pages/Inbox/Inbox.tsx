import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { graphql } from 'react-relay'
import type { InboxQuery } from '../../__generated__/InboxQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { Empty } from '../../components/Empty'
import { PageHead } from '../../components/PageHead'
import { useCommon } from '../../i18n/words/common'
import { useInboxWords } from '../../i18n/words/inbox'
import { inboxKinds } from './form'
import styles from './Inbox.module.css'
import { InboxList } from './InboxList'

const step = 100

/** What waits for whoever is signed in (待办), by kind; each row opens the task with its form. */
export function Inbox() {
  const c = useCommon()
  const t = useInboxWords()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inbox' })
  const kind = inboxKinds.find((one) => one === search.kind)
  const [first, setFirst] = useState(step)
  const { data, stale } = usePageQuery<InboxQuery>(
    graphql`
      query InboxQuery($kind: [InboxKind!], $first: Int!) @raw_response_type {
        viewer {
          inboxCounts {
            kind
            count
          }
          inbox(kind: $kind, first: $first) {
            totalCount
            nodes {
              kind
              ...InboxList_item
            }
          }
        }
      }
    `,
    { kind: kind ? [kind] : null, first },
  )
  if (!data.viewer)
    return (
      <Empty title={t('signedOut')}>
        <Link to="/sign-in" search={{ next: '/inbox' }}>
          {c('signIn')}
        </Link>
      </Empty>
    )
  const { inbox, inboxCounts } = data.viewer
  const total = inboxCounts.reduce((sum, one) => sum + one.count, 0)
  const show = (next: string | undefined) => {
    setFirst(step)
    void navigate({ to: '/inbox', search: { kind: next } })
  }
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} note={total > 0 && t('note', { count: total })}>
        {total > 0 && <span className={`${styles.keys} no-print`}>{t('keys')}</span>}
      </PageHead>
      {inboxCounts.length > 1 && (
        <div className={`${styles.kinds} no-print`} role="group" aria-label={t('kinds')}>
          <button type="button" aria-pressed={!kind} onClick={() => show(undefined)}>
            {t('all')} <b>{total}</b>
          </button>
          {inboxCounts.map((one) => (
            <button key={one.kind} type="button" aria-pressed={kind === one.kind} onClick={() => show(one.kind)}>
              {t(one.kind as (typeof inboxKinds)[number])} <b>{one.count}</b>
            </button>
          ))}
        </div>
      )}
      {inbox.nodes.length === 0 ? (
        <Empty title={kind && total > 0 ? t('nothingOf') : t('nothing')} why={total === 0 ? t('nothingWhy') : undefined}>
          {kind && total > 0 && <Button onClick={() => show(undefined)}>{t('showAll')}</Button>}
        </Empty>
      ) : (
        <div className={stale ? styles.stale : undefined}>
          <InboxList items={inbox.nodes} counts={inboxCounts} />
        </div>
      )}
      {inbox.nodes.length < inbox.totalCount && first < 2 * step && (
        <Button className={styles.more} loading={stale} onClick={() => setFirst(2 * step)}>
          {t('more', { count: Math.min(step, inbox.totalCount - inbox.nodes.length) })}
        </Button>
      )}
    </div>
  )
}
