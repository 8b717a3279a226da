import { useId, type ReactNode } from 'react'
import styles from './FormField.module.css'

interface Props {
  label: string
  /** What is wanted. */
  hint?: string
  /** Why what was given is refused. */
  error?: string | null
  /** The control; gets the id that its label is for. */
  children: (id: string, described: string | undefined) => ReactNode
}

/** A control under its label, with what is wanted and what was refused. */
export function FormField({ label, hint, error, children }: Props) {
  const id = useId()
  const note = error ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id, note ? `${id}-note` : undefined)}
      {note && (
        <p id={`${id}-note`} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  )
}
