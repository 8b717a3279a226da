import { Link, useSearch } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { Indicators_plan$key } from '../../__generated__/Indicators_plan.graphql'
import { LightMark } from '../../components/LightMark'
import { TaskLink } from '../../components/links'
import { Percent } from '../../components/Percent'
import { SectionHead } from '../../components/SectionHead'
import { useCommon } from '../../i18n/words/common'
import { useOverviewWords } from '../../i18n/words/overview'
import styles from './Indicators.module.css'

/** The key indicators (重要指标): what is promised, what was last reported. */
export function Indicators({ plan }: { plan: Indicators_plan$key }) {
  const c = useCommon()
  const t = useOverviewWords()
  const { year } = useSearch({ from: '__root__' })
  const { indicators } = useFragment(
    graphql`
      fragment Indicators_plan on Plan {
        indicators: tasks(filter: { category: [KEY_INDICATOR] }, first: 20) {
          nodes {
            id
            content
            percent
            scheduledPercent
            targets {
              asWritten
            }
            light {
              ...LightMark_light
            }
            latestReport {
              progress
            }
            ...links_task
          }
        }
      }
    `,
    plan,
  )
  const reported = indicators.nodes.some((task) => task.latestReport)
  return (
    <>
      <SectionHead
        title={t('indicators')}
        note={t('indicatorsNote')}
        more={
          <Link to="/tasks" search={{ year, category: ['KEY_INDICATOR'] }}>
            {c('all')}
          </Link>
        }
      />
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col">{t('target')}</th>
            {reported && (
              <th scope="col" className={styles.wide}>
                {t('latest')}
              </th>
            )}
            <th scope="col" className="number">
              {t('progress')}
            </th>
            <th scope="col">{t('light')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.nodes.map((task) => {
            const [name, target] = apart(task.content, task.targets[0]?.asWritten)
            return (
              <tr key={task.id}>
                <td>
                  <TaskLink task={task} className={styles.name}>
                    {name}
                  </TaskLink>
                </td>
                <td className="second">{target}</td>
                {reported && (
                  <td className={`${styles.wide} ${styles.latest}`}>
                    <span className="one-line" title={task.latestReport?.progress}>
                      {task.latestReport?.progress ?? '—'}
                    </span>
                  </td>
                )}
                <td className="number">
                  <Percent percent={task.percent} scheduled={task.scheduledPercent} bar={64} />
                </td>
                <td>
                  <LightMark light={task.light} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

/** 地区生产总值增长 6.9%。 as what is measured and what is promised. */
function apart(content: string, written?: string): [name: string, target: string] {
  const plain = content.replace(/。$/, '')
  const at = written ? plain.indexOf(written) : plain.search(/增长|控制在/)
  if (at <= 0) return [plain, written ?? '']
  // A verb in front of the number belongs to the promise.
  const verb = /(增长|控制在)\s*$/.exec(plain.slice(0, at))?.[0].length ?? 0
  return [plain.slice(0, at - verb), plain.slice(at - verb)]
}
