import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { graphql } from 'react-relay'
import type { GroupForm_unit$key } from '../../__generated__/GroupForm_unit.graphql'
import type { GroupsTabQuery } from '../../__generated__/GroupsTabQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { Empty } from '../../components/Empty'
import { useAdminWords } from '../../i18n/words/admin'
import styles from './Admin.module.css'
import { GroupForm } from './GroupForm'
import { Records } from './Records'

/** Units that stand for others, such as 各镇（街）, and whom they stand for. */
export function GroupsTab() {
  const t = useAdminWords()
  const [group, setGroup] = useState<GroupForm_unit$key | null>(null)
  const { data } = usePageQuery<GroupsTabQuery>(
    graphql`
      query GroupsTabQuery @raw_response_type {
        units(filter: { kind: [GROUP] }, first: 200) {
          nodes {
            id
            name
            membersComplete
            members {
              id
              name
            }
            ...GroupForm_unit
          }
        }
      }
    `,
    {},
  )
  const groups = data.units.nodes
  if (groups.length === 0) return <Empty title={t('groupsNone')} why={t('groupsNoneWhy')} />
  return (
    <>
      <Records
        label={t('groups')}
        heads={[t('name'), t('members'), t('status')]}
        records={groups.map((unit) => ({
          key: unit.id,
          cells: [
            <Link key="name" to="/units/$id" params={{ id: unit.id }}>
              {unit.name}
            </Link>,
            unit.members.length > 0 ? (
              unit.members.map(({ name }) => name).join('、')
            ) : (
              <span key="none" className="third">
                {t('noMembers')}
              </span>
            ),
            <span key="complete" className={unit.membersComplete ? undefined : styles.doubt}>
              {t(unit.membersComplete ? 'complete' : 'incomplete')}
            </span>,
          ],
          actions: (
            <Button type="link" size="small" aria-label={t('membersOf', { name: unit.name })} onClick={() => setGroup(unit)}>
              {t('edit')}
            </Button>
          ),
        }))}
      />
      {group && <GroupForm group={group} onClose={() => setGroup(null)} />}
    </>
  )
}
