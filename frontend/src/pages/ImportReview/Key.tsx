import styles from './Question.module.css'

/** A key to press, as printed on it; the control beside it has the name. */
export function Key({ children }: { children: string | number }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {children}
    </kbd>
  )
}
