import { useEffect, useState } from 'react'
import styles from './Tips.module.css'

interface Tip {
  text: string
  /** The middle of the part's upper edge, in the window. */
  x: number
  y: number
}

/** Room for half a tip between a part and the window's edge. */
const margin = 96

/**
 * The words of the part (data-tip) under the pointer or the focus, at once.
 * It stays while the pointer is on it and goes at Escape. Readers hear the
 * same words as the part's name.
 */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null)
  useEffect(() => {
    const hide = () => setTip(null)
    const show = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(`.${styles.tip}`)) return
      const part = target.closest<HTMLElement>('[data-tip]')
      if (!part) return hide()
      const { left, width, top } = part.getBoundingClientRect()
      setTip({ text: part.dataset.tip!, x: Math.min(Math.max(left + width / 2, margin), innerWidth - margin), y: top })
    }
    const press = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    document.addEventListener('pointerover', show)
    document.addEventListener('focusin', show)
    document.addEventListener('click', hide)
    document.addEventListener('keydown', press)
    document.addEventListener('scroll', hide, true)
    return () => {
      document.removeEventListener('pointerover', show)
      document.removeEventListener('focusin', show)
      document.removeEventListener('click', hide)
      document.removeEventListener('keydown', press)
      document.removeEventListener('scroll', hide, true)
    }
  }, [])
  if (!tip) return null
  return (
    <div className={`${styles.tip} no-print`} style={{ left: tip.x, top: tip.y }} aria-hidden>
      {tip.text}
    </div>
  )
}
