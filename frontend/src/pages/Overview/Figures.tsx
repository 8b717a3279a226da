import { Link, useSearch, type LinkProps } from '@tanstack/react-router'
import { Fragment } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Figures_plan$key } from '../../__generated__/Figures_plan.graphql'
import { KeyFigure, KeyFigures } from '../../components/KeyFigure'
import { useLookWords, type Look } from '../../components/LightShape'
import { searchOf } from '../../components/lights'
import { useOverviewWords } from '../../i18n/words/overview'

const split = {
  yellow: ['DUE_SOON', 'BEHIND'],
  red: ['OVERDUE', 'FAR_BEHIND'],
  grey: ['NEVER_REPORTED', 'REPORT_TOO_OLD', 'NOT_ISSUED', 'SUSPENDED', 'TERMINATED'],
} as const

/** The six figures of a year; below each what it is made of. */
export function Figures({ plan }: { plan: Figures_plan$key }) {
  const t = useOverviewWords()
  const words = useLookWords()
  const { year } = useSearch({ from: '__root__' })
  const { rowCount, taskCount, causes } = useFragment(
    graphql`
      fragment Figures_plan on Plan {
        rowCount
        taskCount
        causes: stats(groupBy: [LIGHT_CAUSE]) {
          all {
            closed
            red
            yellow
            green
            grey
          }
          groups {
            keys {
              value
            }
            count
          }
        }
      }
    `,
    plan,
  )
  const of = (cause: string) => causes.groups.find((group) => group.keys[0]?.value === cause)?.count ?? 0
  const madeOf = (look: keyof typeof split) => {
    const some = split[look].filter((cause) => of(cause) > 0)
    if (some.length === 0) return t('nothing')
    return some.map((cause, i) => (
      <Fragment key={cause}>
        {i > 0 && ' · '}
        <Link to="/tasks" search={{ year, cause: [cause] }} className="quiet-link nowrap">
          {t(cause, { count: of(cause) })}
        </Link>
      </Fragment>
    ))
  }
  const list = (look: Look): LinkProps => ({ to: '/tasks', search: { year, ...searchOf(look) } })
  const { all } = causes
  return (
    <KeyFigures>
      <KeyFigure label={t('total')} figure={taskCount} to={{ to: '/tasks', search: { year } }} note={
          <>
            <Link to="/register" className="quiet-link">
              {t('rows', { count: rowCount })}
            </Link>
            {t('totalNote')}
          </>
        }
       />
      <KeyFigure label={words.closed} look="closed" figure={all.closed} to={list('closed')} note={t('closedNote', { percent: taskCount ? Math.round((100 * all.closed) / taskCount) : 0 })} />
      <KeyFigure label={words.green} look="green" figure={all.green - all.closed} to={list('green')} note={t('greenNote')} />
      <KeyFigure label={words.yellow} look="yellow" figure={all.yellow} to={list('yellow')} note={madeOf('yellow')} />
      <KeyFigure label={words.red} look="red" figure={all.red} to={list('red')} note={madeOf('red')} />
      <KeyFigure label={words.grey} look="grey" figure={all.grey} to={list('grey')} note={madeOf('grey')} />
    </KeyFigures>
  )
}
