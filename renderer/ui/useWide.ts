/** From 1680 px on, screens show more beside each other (design: "Layout"). */
import { useSyncExternalStore } from 'react'

const wide = '(min-width: 1680px)'

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(wide)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches)
