/** How wide the window is, as far as layouts care (design: "Layout"). */
import { useCallback, useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  const subscribe = useCallback((listener: () => void) => {
    const media = window.matchMedia(query)
    media.addEventListener('change', listener)
    return () => media.removeEventListener('change', listener)
  }, [query])
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** From 1680 px on, screens show more beside each other. */
export const useWide = (): boolean => useMedia('(min-width: 1680px)')

/** Below this panes no longer fit side by side (a small window, or 200 % zoom): they stand one under the other. */
export const useNarrow = (): boolean => useMedia('(max-width: 820px)')
