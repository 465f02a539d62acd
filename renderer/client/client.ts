/** The engine as components see it: one typed client, given once at the top of the window. */
import { createContext, use } from 'react'
import type { Client } from '../../shared/contract/client.ts'

export const ClientContext = createContext<Client | null>(null)

/** The engine's client. Throws outside the window's providers, which is a bug. */
export function useClient(): Client {
  const client = use(ClientContext)
  if (!client) throw new Error('useClient needs a ClientContext')
  return client
}
