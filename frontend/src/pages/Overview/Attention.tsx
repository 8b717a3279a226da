import { Link, useSearch, type LinkProps } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { Attention_plan$key } from '../../__generated__/Attention_plan.graphql'
import type { AttentionRow_task$key } from '../../__generated__/AttentionRow_task.graphql'
import { Empty } from '../../components/Empty'
import { LightMark } from '../../components/LightMark'
import { LeaderLink, TaskLink, UnitLink } from '../../components/links'
import { SectionHead } from '../../components/SectionHead'
import { useOverviewWords } from '../../i18n/words/overview'
import styles from './Attention.module.css'

/** What needs attention today: overdue, due soon, without a report, not acknowledged. */
export function Attention({ plan }: { plan: Attention_plan$key }) {
  const t = useOverviewWords()
  const { year } = useSearch({ from: '__root__' })
  const { attention } = useFragment(
    graphql`
      fragment Attention_plan on Plan @argumentDefinitions(filter: { type: "TaskFilter!" }) {
        attention: tasks(filter: $filter, orderBy: [{ field: LIGHT }, { field: DUE_ON }], first: 8) {
          totalCount
          nodes {
            id
            ...AttentionRow_task
          }
        }
      }
    `,
    plan,
  )
  const list: LinkProps = { to: '/tasks', search: { year, attention: true, view: 'flat', sort: 'LIGHT' } }
  return (
    <>
      <SectionHead
        title={t('attention')}
        note={
          <>
            {t('attentionNote')}
            <Link {...list} className="quiet-link">
              {t('attentionCount', { count: attention.totalCount })}
            </Link>
          </>
        }
        more={
          <Link {...list}>{t('seeAll')}</Link>
        }
      />
      {attention.totalCount === 0 ? (
        <Empty title={t('attentionNone')} why={t('attentionNoneWhy')} />
      ) : (
        <ol>
          {attention.nodes.map((task) => (
            <AttentionRow key={task.id} task={task} />
          ))}
        </ol>
      )}
    </>
  )
}

function AttentionRow({ task }: { task: AttentionRow_task$key }) {
  const data = useFragment(
    graphql`
      fragment AttentionRow_task on Task {
        number
        content
        light {
          reason
          ...LightMark_light
        }
        leadUnits {
          id
          ...links_unit
        }
        leaders {
          id
          ...links_leader
        }
        ...links_task
      }
    `,
    task,
  )
  return (
    <li className={styles.row}>
      <span className={styles.light}>
        <LightMark light={data.light} show="shape" />
      </span>
      <span className={styles.number}>{data.number}</span>
      <div className={styles.what}>
        <TaskLink task={data} className={styles.content}>
          <span className={styles.text} title={data.content}>
            {data.content}
          </span>
        </TaskLink>
        <span className={styles.reason}>{data.light.reason}</span>
      </div>
      <div className={styles.who}>
        <span className={styles.one}>
          {data.leadUnits.map((unit, i) => (
            <span key={unit.id}>
              {i > 0 && '、'}
              <UnitLink unit={unit} />
            </span>
          ))}
        </span>
        <span className={styles.one}>
          {data.leaders.map((leader, i) => (
            <span key={leader.id}>
              {i > 0 && '、'}
              <LeaderLink leader={leader} />
            </span>
          ))}
        </span>
      </div>
    </li>
  )
}
