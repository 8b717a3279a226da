import type { LightCause, LightColor } from '../__generated__/LightMark_light.graphql'
import { useCommon } from '../i18n/words/common'
import styles from './LightShape.module.css'

/** The five looks of a light. Closed is green by the rule, and shown apart: it needs no eye. */
export const looks = ['red', 'yellow', 'green', 'grey', 'closed'] as const
export type Look = (typeof looks)[number]

/** How a light looks. */
export function lookOf(color: LightColor, cause: LightCause): Look {
  return cause.startsWith('CLOSED') ? 'closed' : (color.toLowerCase() as Look)
}

/** The short word of each look, for legends and key figures. */
export function useLookWords(): Record<Look, string> {
  const t = useCommon()
  return { red: t('lightRed'), yellow: t('lightYellow'), green: t('lightGreen'), grey: t('lightGrey'), closed: t('lightClosed') }
}

const shapes: Record<Look, React.ReactNode> = {
  red: <rect x="1" y="1" width="10" height="10" rx="1.5" fill="var(--red-shape)" />,
  yellow: <path d="M6 1.2 11.4 10.8H.6Z" fill="var(--yellow-shape)" />,
  green: <circle cx="6" cy="6" r="5" fill="var(--green-shape)" />,
  grey: <circle cx="6" cy="6" r="4.4" fill="none" stroke="var(--grey-shape)" strokeWidth="1.6" strokeDasharray="2.3 1.65" />,
  closed: (
    <>
      <circle cx="6" cy="6" r="6" fill="var(--closed-shape)" />
      <path d="m3.4 6.2 1.9 1.9 3.4-3.8" fill="none" stroke="var(--closed-word)" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
}

/** The 12 px shape of a light; give a label where it stands without a word. */
export function LightShape({ look, label }: { look: Look; label?: string }) {
  return (
    <svg viewBox="0 0 12 12" className={styles.shape} role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      {shapes[look]}
    </svg>
  )
}

/** What the shapes mean, once above what they stand in. */
export function Legend({ only = looks }: { only?: readonly Look[] }) {
  const words = useLookWords()
  return (
    <span className={styles.legend}>
      {only.map((look) => (
        <span key={look} className={styles.entry}>
          <LightShape look={look} />
          {words[look]}
        </span>
      ))}
    </span>
  )
}

/** How many of each light, as shapes with figures; lights with none are left out. */
export function LightCounts({ counts }: { counts: Partial<Record<Look, number>> }) {
  const words = useLookWords()
  return (
    <span className={styles.counts}>
      {looks.map((look) =>
        counts[look] ? (
          <span key={look} className={styles.entry} style={{ color: `var(--${look}-word)` }}>
            <LightShape look={look} label={words[look]} />
            {counts[look]}
          </span>
        ) : null,
      )}
    </span>
  )
}
