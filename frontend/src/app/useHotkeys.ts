import { useEffect, useRef } from 'react'

type Keys = Record<string, (event: KeyboardEvent) => void>

const layers: { current: Keys }[] = []

function typing(target: EventTarget | null) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function press(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open')) return
  if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('a, button, [role=button]')) return
  for (const layer of layers.slice().reverse()) {
    const act = layer.current[event.key]
    if (!act) continue
    event.preventDefault()
    act(event)
    return
  }
}

/**
 * Single keys while the component is shown: {'/': focus, j: next}. The newest
 * component wins; nothing fires while somebody types or a dialog is open.
 */
export function useHotkeys(keys: Keys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (layers.length === 0) addEventListener('keydown', press)
    layers.push(latest)
    return () => {
      layers.splice(layers.indexOf(latest), 1)
      if (layers.length === 0) removeEventListener('keydown', press)
    }
  }, [])
}
