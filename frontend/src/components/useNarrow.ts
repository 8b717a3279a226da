import { useSyncExternalStore } from 'react'

function useMedia(query: string) {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

/** Whether the window is a phone's: cards instead of tables. */
export const useNarrow = () => useMedia('(max-width: 767px)')

/** Whether the window is a tablet's or less: tables leave out what can be spared. */
export const useTight = () => useMedia('(max-width: 1023px)')
