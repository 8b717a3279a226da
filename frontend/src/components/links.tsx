import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { links_leader$key } from '../__generated__/links_leader.graphql'
import type { links_task$key } from '../__generated__/links_task.graphql'
import type { links_unit$key } from '../__generated__/links_unit.graphql'
import styles from './links.module.css'

interface Look {
  className?: string
  /** What to show instead of the name. */
  children?: ReactNode
}

/** A task by its wording, two lines at most, leading to its page. */
export function TaskLink({ task, className, children }: Look & { task: links_task$key }) {
  const { id, content } = useFragment(
    graphql`
      fragment links_task on Task {
        id
        content
      }
    `,
    task,
  )
  return (
    <Link to="/tasks/$id" params={{ id }} className={className ?? `${styles.quiet} two-lines`} title={children ? undefined : content}>
      {children ?? content}
    </Link>
  )
}

/** A unit by its canonical name, leading to its load. */
export function UnitLink({ unit, className, children }: Look & { unit: links_unit$key }) {
  const { id, name } = useFragment(
    graphql`
      fragment links_unit on Unit {
        id
        name
      }
    `,
    unit,
  )
  return (
    <Link to="/units/$id" params={{ id }} className={className ?? styles.quiet}>
      {children ?? name}
    </Link>
  )
}

/** A leader by name, leading to the leader's line. */
export function LeaderLink({ leader, className, children }: Look & { leader: links_leader$key }) {
  const { id, name } = useFragment(
    graphql`
      fragment links_leader on Leader {
        id
        name
      }
    `,
    leader,
  )
  return (
    <Link to="/leaders/$id" params={{ id }} className={className ?? styles.quiet}>
      {children ?? name}
    </Link>
  )
}
