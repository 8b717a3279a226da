import { Link, type LinkProps } from '@tanstack/react-router'
import styles from './StackBar.module.css'

export interface Part {
  /** CSS class or colour token of the part: a light's look, or lead, coLead, support, group. */
  look: 'red' | 'yellow' | 'green' | 'grey' | 'closed' | 'lead' | 'coLead' | 'support' | 'group'
  count: number
  /** What the part is, in words: 莫兆汉 · 临期 11 项. */
  label: string
  to?: LinkProps
}

interface Props {
  parts: Part[]
  /** The count that fills the whole width. */
  max: number
  /** Whether figures stand inside, where they fit. */
  figures?: boolean
}

/** A stacked bar whose parts lead to their lists. A figure is shown only where it fits. */
export function StackBar({ parts, max, figures = true }: Props) {
  return (
    <span className={styles.bar}>
      {parts
        .filter((part) => part.count > 0)
        .map((part) => {
          const inner = figures && (
            <span className={styles.figure} aria-hidden>
              {part.count}
            </span>
          )
          const same = { className: `${styles.part} ${styles[part.look]}`, style: { width: `${(100 * part.count) / max}%` }, 'data-tip': part.label }
          return part.to ? (
            <Link key={part.look} {...part.to} {...same} aria-label={part.label}>
              {inner}
            </Link>
          ) : (
            <span key={part.look} {...same} role="img" aria-label={part.label}>
              {inner}
            </span>
          )
        })}
    </span>
  )
}
