/** What the window may ask of where it runs (files, printing, the outside world), given once at the top. */
import { createContext, use } from 'react'
import type { Host } from '../../shared/contract/bridge.ts'

export const HostContext = createContext<Host | null>(null)

/** The host. Throws outside the window's providers, which is a bug. */
export function useHost(): Host {
  const host = use(HostContext)
  if (!host) throw new Error('useHost needs a HostContext')
  return host
}
