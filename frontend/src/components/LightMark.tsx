import { graphql, useFragment } from 'react-relay'
import type { LightMark_light$key } from '../__generated__/LightMark_light.graphql'
import { LightShape, lookOf } from './LightShape'
import styles from './LightMark.module.css'

interface Props {
  light: LightMark_light$key
  /** The shape alone, with its word as accessible name; shape and word; or the reason on a second line. */
  show?: 'shape' | 'word' | 'reason'
  /** Reason beside the word instead of below. */
  inline?: boolean
}

/** A light as colour, shape and word: no one need see the colour. */
export function LightMark({ light, show = 'word', inline }: Props) {
  const { color, cause, word, reason } = useFragment(
    graphql`
      fragment LightMark_light on Light {
        color
        cause
        word
        reason
      }
    `,
    light,
  )
  const look = lookOf(color, cause)
  if (show === 'shape')
    return (
      <span title={`${word}：${reason}`}>
        <LightShape look={look} label={word} />
      </span>
    )
  return (
    <span className={inline ? `${styles.mark} ${styles.inline}` : styles.mark} title={show === 'word' ? reason : undefined}>
      <LightShape look={look} />
      <span className={styles.word} style={{ color: `var(--${look}-word)` }}>
        {word}
      </span>
      {show === 'reason' && <span className={styles.reason}>{reason}</span>}
    </span>
  )
}
