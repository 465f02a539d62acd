/** Sessions, custom schemes and request filters: each session answers its own schemes and filters its own requests. */
import type { Request as PageRequest, Route } from 'playwright-core'
import { toApp } from './addresses.ts'

type SchemeHandler = (request: Request) => Response | Promise<Response>
type RequestFilter = (details: { url: string; method: string; resourceType: string }, answer: (decision: { cancel?: boolean }) => void) => void

function createSession() {
  const schemes = new Map<string, SchemeHandler>()
  let filter: RequestFilter | null = null
  return {
    protocol: {
      handle: (scheme: string, handler: SchemeHandler) => void schemes.set(scheme, handler),
      unhandle: (scheme: string) => void schemes.delete(scheme),
      isProtocolHandled: (scheme: string) => schemes.has(scheme),
      registerSchemesAsPrivileged() {},
    },
    webRequest: {
      onBeforeRequest: (handler: RequestFilter) => void (filter = handler),
    },
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
    setSpellCheckerEnabled() {},
    /** Whether the app's own filter lets a request through. */
    lets: (request: PageRequest) => new Promise<boolean>((resolve) => {
      if (filter === null) resolve(true)
      else filter({ url: toApp(request.url()), method: request.method(), resourceType: request.resourceType() }, ({ cancel }) => resolve(cancel !== true))
    }),
    /** Answers a request as the session would: from a scheme's handler, or not at all. */
    async answer(route: Route): Promise<void> {
      const request = route.request()
      const url = toApp(request.url())
      const handler = schemes.get(url.slice(0, url.indexOf(':')))
      if (handler === undefined) return route.abort('blockedbyclient')
      const response = await handler(new Request(url, { method: request.method() }))
      return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) })
    },
  }
}

export type Session = ReturnType<typeof createSession>

const partitions = new Map<string, Session>()
export const session = {
  defaultSession: createSession(),
  fromPartition(name: string): Session {
    const known = partitions.get(name) ?? createSession()
    partitions.set(name, known)
    return known
  },
}
export const protocol = session.defaultSession.protocol
