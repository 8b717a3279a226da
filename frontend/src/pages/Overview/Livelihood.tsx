import { Link, useSearch } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { Livelihood_plan$key } from '../../__generated__/Livelihood_plan.graphql'
import { LightMark } from '../../components/LightMark'
import { useLookWords } from '../../components/LightShape'
import { countsOf, searchOf, stacked } from '../../components/lights'
import { TaskLink } from '../../components/links'
import { Percent } from '../../components/Percent'
import { SectionHead } from '../../components/SectionHead'
import { StackBar } from '../../components/StackBar'
import { useOverviewWords } from '../../i18n/words/overview'
import styles from './Livelihood.module.css'

/** Printed headings carry their number: 一、提高社会保障水平. */
const numbered = /^([一二三四五六七八九十]+)、(.+)$/

/** The livelihood projects (民生实事), each with its tasks' lights. */
export function Livelihood({ plan }: { plan: Livelihood_plan$key }) {
  const t = useOverviewWords()
  const words = useLookWords()
  const { year } = useSearch({ from: '__root__' })
  const { projects } = useFragment(
    graphql`
      fragment Livelihood_plan on Plan {
        projects: stats(groupBy: [THEME], filter: { category: [LIVELIHOOD_PROJECT] }) {
          total
          groups {
            keys {
              value
              label
              node {
                ... on Task @alias(as: "theme") {
                  light {
                    ...LightMark_light
                  }
                  ...links_task
                }
              }
            }
            count
            closed
            red
            yellow
            green
            grey
            averagePercent
          }
        }
      }
    `,
    plan,
  )
  const most = Math.max(1, ...projects.groups.map((group) => group.count))
  return (
    <>
      <SectionHead
        title={t('livelihood')}
        more={
          <Link to="/tasks" search={{ year, category: ['LIVELIHOOD_PROJECT'] }}>
            {t('allItems', { count: projects.total })}
          </Link>
        }
      />
      <table className={`lines ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('project')}
            </th>
            <th scope="col" className="number">
              {t('tasks')}
            </th>
            <th scope="col" className={styles.spread}>
              {t('spread')}
            </th>
            <th scope="col" className="number">
              {t('progress')}
            </th>
            <th scope="col">{t('worst')}</th>
          </tr>
        </thead>
        <tbody>
          {projects.groups.map((group) => {
            const { value: theme, label, node } = group.keys[0]!
            const heading = node?.theme
            const [, numeral, title] = numbered.exec(label) ?? []
            const name = theme ? (title ?? label) : t('withoutTheme')
            const counts = countsOf(group)
            const list = { year, category: ['LIVELIHOOD_PROJECT' as const], ...(theme ? { theme } : { noTheme: true as const }) }
            return (
              <tr key={theme}>
                <td className="second">{numeral}</td>
                <td className={styles.name}>
                  {heading ? (
                    <TaskLink task={heading} className={styles.link}>
                      {name}
                    </TaskLink>
                  ) : (
                    name
                  )}
                </td>
                <td className="number">
                  <Link to="/tasks" search={list}>
                    {group.count}
                  </Link>
                </td>
                <td className={styles.spread}>
                  <StackBar
                    max={most}
                    parts={stacked.map((look) => ({
                      look,
                      count: counts[look],
                      label: t('projectPart', { project: name, light: words[look], count: counts[look] }),
                      to: { to: '/tasks', search: { ...list, ...searchOf(look) } },
                    }))}
                  />
                </td>
                <td className="number">
                  <Percent percent={group.averagePercent} bar={0} />
                </td>
                <td>{heading && <LightMark light={heading.light} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
