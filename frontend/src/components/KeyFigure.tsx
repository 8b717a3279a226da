import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LightShape, type Look } from './LightShape'
import styles from './KeyFigure.module.css'

interface Props {
  label: ReactNode
  look?: Look
  figure: number
  /** The list behind the figure. */
  to?: LinkProps
  /** What the figure is made of. */
  note?: ReactNode
}

/** A figure that leads to its list, and what it is made of. */
export function KeyFigure({ label, look, figure, to, note }: Props) {
  return (
    <div className={styles.figure}>
      <div className={styles.label}>
        {look && <LightShape look={look} />}
        {label}
      </div>
      <div className={styles.number}>{to ? <Link {...to} className="figure-link">{figure}</Link> : figure}</div>
      {note && <div className={styles.note}>{note}</div>}
    </div>
  )
}

/** Key figures in one band between two hairlines. */
export function KeyFigures({ children }: { children: ReactNode }) {
  return <div className={styles.band}>{children}</div>
}
