import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { graphql } from 'react-relay'
import type { LeaderForm_leader$key } from '../../__generated__/LeaderForm_leader.graphql'
import type { LeadersTabQuery } from '../../__generated__/LeadersTabQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { Empty } from '../../components/Empty'
import { useAdminWords } from '../../i18n/words/admin'
import styles from './Admin.module.css'
import { LeaderForm } from './LeaderForm'
import { Records } from './Records'
import { useAdminSearch, useSearchBox } from './useSearchBox'

/** Leaders and the spellings of their names; to add and edit. */
export function LeadersTab() {
  const t = useAdminWords()
  const [{ q }] = useAdminSearch()
  const [typed, setTyped] = useSearchBox()
  const [form, setForm] = useState<'new' | LeaderForm_leader$key | null>(null)
  const { data } = usePageQuery<LeadersTabQuery>(
    graphql`
      query LeadersTabQuery($search: String) @raw_response_type {
        leaders(search: $search, first: 200) {
          totalCount
          nodes {
            id
            name
            aliases
            sections {
              id
              title
            }
            ...LeaderForm_leader
          }
        }
      }
    `,
    { search: q ?? null },
  )
  const leaders = data.leaders.nodes
  return (
    <>
      <div className={styles.bar}>
        <Input className={styles.search} allowClear placeholder={t('search')} aria-label={t('search')} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <span className="note">{t('countOf', { count: data.leaders.totalCount })}</span>
        <div className={styles.buttons}>
          <Button type="primary" onClick={() => setForm('new')}>
            {t('addLeader')}
          </Button>
        </div>
      </div>
      {leaders.length === 0 ? (
        <Empty title={q ? t('nothing') : t('leadersNone')} why={q ? t('nothingWhy') : t('leadersNoneWhy')} />
      ) : (
        <Records
          label={t('leaders')}
          heads={[t('personName'), t('aliases'), t('sections')]}
          records={leaders.map((leader) => ({
            key: leader.id,
            cells: [
              <Link key="name" to="/leaders/$id" params={{ id: leader.id }}>
                {leader.name}
              </Link>,
              leader.aliases.join('、'),
              <span key="sections" className="third">
                {leader.sections.map(({ title }) => title).join('、')}
              </span>,
            ],
            actions: (
              <Button type="link" size="small" aria-label={t('editOf', { name: leader.name })} onClick={() => setForm(leader)}>
                {t('edit')}
              </Button>
            ),
          }))}
        />
      )}
      {form && <LeaderForm leader={form === 'new' ? null : form} onClose={() => setForm(null)} />}
    </>
  )
}
