/** Where the window runs, found once at its start. */
import type { Host } from '../../shared/contract/bridge.ts'
import { createClient, type Client } from '../../shared/contract/client.ts'
import { askName } from '../state/question.ts'
import { createBrowserHost } from './browserHost.ts'
import { createBrowserTransport } from './browserTransport.ts'
import { createElectronHost, findBridge } from './electronHost.ts'

/** The desktop where its bridge is there, the loopback server's browser otherwise. */
export function connect(): { client: Client; host: Host } {
  const bridge = findBridge()
  return bridge
    ? { client: createClient(bridge), host: createElectronHost(bridge) }
    : { client: createClient(createBrowserTransport()), host: createBrowserHost(askName) }
}
