import { Link } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { Members_group$key } from '../../__generated__/Members_group.graphql'
import { useShell } from '../../app/useShell'
import { Empty } from '../../components/Empty'
import { UnitLink } from '../../components/links'
import { SectionHead } from '../../components/SectionHead'
import { useUnitsWords } from '../../i18n/words/units'
import styles from './Members.module.css'

const height = 30

/** A group's members, and how its tasks add to what names each of them. */
export function Members({ group, of }: { group: Members_group$key; of: string }) {
  const t = useUnitsWords()
  const { viewer } = useShell()
  const { id, name, members, membersComplete, workload } = useFragment(
    graphql`
      fragment Members_group on Unit @argumentDefinitions(planId: { type: "ID" }) {
        id
        name
        membersComplete
        workload(planId: $planId) {
          total
          namedRows
        }
        members {
          id
          name
          workload(planId: $planId) {
            throughGroups
            total
          }
          ...links_unit
        }
      }
    `,
    group,
  )
  const itself = id === of
  const tall = height * members.length
  return (
    <>
      <SectionHead
        title={itself ? t('members') : t('groupCarried', { group: name })}
        note={members.length === 0 ? undefined : t(membersComplete ? 'membersComplete' : 'membersOpen', { count: members.length })}
        more={
          viewer?.user.role === 'OFFICE' && (
            <Link to="/admin" search={{ tab: 'groups' }}>
              {t('manageMembers')}
            </Link>
          )
        }
      />
      {members.length === 0 ? (
        <Empty title={t('membersNone')} why={t('membersNoneWhy', { count: workload.total })} />
      ) : (
        <>
          <p className={`note ${styles.note}`}>{t('groupSum')}</p>
          <div className={styles.tree}>
            <div className={styles.box}>
              {itself ? <strong>{name}</strong> : <Link to="/units/$id" params={{ id }} className={styles.group}>{name}</Link>}
              <span className="note">{t('groupBox', { rows: workload.namedRows, count: members.length })}</span>
            </div>
            <svg className={styles.lines} viewBox={`0 0 90 ${tall}`} width={90} height={tall} aria-hidden>
              {/* The unit's own line last, above the others. */}
              {members
                .map((member, row) => ({ member, y: row * height + height / 2 }))
                .sort((a, b) => Number(a.member.id === of) - Number(b.member.id === of))
                .map(({ member, y }) => (
                  <path key={member.id} className={member.id === of ? styles.own : styles.line} d={`M0 ${tall / 2}C44 ${tall / 2} 40 ${y} 88 ${y}`} />
                ))}
            </svg>
            <ol className={styles.members}>
              {members.map((member) => {
                const { throughGroups, total } = member.workload
                const once = workload.total - throughGroups
                return (
                  <li key={member.id} className={styles.member} style={{ height }}>
                    {member.id === of ? <strong className={styles.here}>{member.name}</strong> : <UnitLink unit={member} className={styles.name} />}
                    <span className={styles.figure}>{total - throughGroups}</span>
                    <span className="third">+</span>
                    <span className={styles.figure}>{throughGroups}</span>
                    <span className="third">=</span>
                    <strong className={styles.figure}>{total}</strong>
                    {member.id === of && once > 0 && <span className={`note ${styles.once}`}>{t('groupOnce', { count: once })}</span>}
                  </li>
                )
              })}
            </ol>
          </div>
        </>
      )}
    </>
  )
}
