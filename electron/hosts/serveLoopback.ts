/**
 * The loopback server: static files of the window, POST /rpc/<method> for calls, GET /events for events. Guards against other users of the
 * machine (token), other pages in the browser (Origin, a header that needs a preflight) and DNS rebinding (Host).
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { methodNames, type MethodName } from '../../shared/contract/methods.ts'
import type { Log } from '../engine/createEngine.ts'
import type { Workspace } from '../engine/workspace.ts'
import { serveFile } from './serveFile.ts'
import { decodeWire, encodeWire } from './wire.ts'

export type LoopbackOptions = { workspace: Pick<Workspace, 'call' | 'subscribe'>; rendererDir: string; port: number; log: Log }
export type Loopback = { address: string; close(): Promise<void> }

/** Largest call: an import of pasted or dropped files. In bytes. */
const largestBody = 256_000_000
/** Browsers and proxies drop a silent stream; a comment every so often (ms) keeps it. */
const heartbeat = 20_000

const methodSchema = z.enum(methodNames as [MethodName, ...MethodName[]])

type Context = LoopbackOptions & { token: string; port: number; streams: Set<ServerResponse> }

export async function serveLoopback(options: LoopbackOptions): Promise<Loopback> {
  const context: Context = { ...options, token: randomBytes(32).toString('base64url'), streams: new Set() }
  const server = createServer((request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      options.log('The browser host failed', error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(options.port, '127.0.0.1', resolve) })
  context.port = (server.address() as AddressInfo).port
  const unsubscribe = options.workspace.subscribe((event) => { for (const stream of context.streams) stream.write(`data: ${encodeWire(event)}\n\n`) })
  const timer = setInterval(() => { for (const stream of context.streams) stream.write(': still here\n\n') }, heartbeat)
  timer.unref()
  return {
    address: `http://127.0.0.1:${context.port}/?token=${context.token}`,
    close: () => { clearInterval(timer); unsubscribe(); return closeServer(server, context) },
  }
}

function closeServer(server: Server, { streams }: Context): Promise<void> {
  for (const stream of streams) stream.end()
  server.closeAllConnections()
  return new Promise((resolve) => { server.close(() => { resolve() }) })
}

async function answer(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const origin = `http://127.0.0.1:${context.port}`
  if (request.headers.host !== `127.0.0.1:${context.port}`) { refuse(response, 421, 'Wrong host.'); return }
  if (!URL.canParse(request.url ?? '/', origin)) { refuse(response, 400, 'Bad address.'); return }
  const url = new URL(request.url ?? '/', origin)
  const given = url.searchParams.get('token')
  if (url.pathname === '/' && given !== null && isSame(given, context.token)) { admit(context, response); return }
  if (!isSame(readCookie(request, cookieName(context)), context.token)) { refuse(response, 401, 'Open the address that Recoupe printed.'); return }
  if (url.pathname === '/events') { openStream(context, request, response, origin); return }
  if (url.pathname.startsWith('/rpc/')) { await answerCall(context, request, response, origin, url.pathname.slice('/rpc/'.length)); return }
  if (request.method !== 'GET' && request.method !== 'HEAD') { refuse(response, 405, 'GET only.'); return }
  serveFile(context.rendererDir, url.pathname, response)
}

/** Cookies ignore ports: with the port in its name, two hosts on one machine do not log each other out. */
const cookieName = ({ port }: Context): string => `recoupe-${port}`

/** Takes the token out of the address, so that it stays out of history and screenshots. */
function admit(context: Context, response: ServerResponse): void {
  response.writeHead(303, { location: '/', 'set-cookie': `${cookieName(context)}=${context.token}; HttpOnly; SameSite=Strict; Path=/`, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end()
}

function openStream({ streams }: Context, request: IncomingMessage, response: ServerResponse, origin: string): void {
  if (request.headers.origin !== undefined && request.headers.origin !== origin) { refuse(response, 403, 'Wrong origin.'); return }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': hello\n\n')
  streams.add(response)
  response.on('close', () => { streams.delete(response) })
}

async function answerCall(context: Context, request: IncomingMessage, response: ServerResponse, origin: string, name: string): Promise<void> {
  if (request.method !== 'POST') { refuse(response, 405, 'POST only.'); return }
  if (request.headers.origin !== origin || request.headers['x-recoupe'] !== '1') { refuse(response, 403, 'Wrong origin.'); return }
  const method = methodSchema.safeParse(name)
  if (!method.success) { refuse(response, 404, 'No such method.'); return }
  const body = await readBody(request)
  if (body === null) { refuse(response, 413, 'Too large.'); return }
  const input = parseBody(body)
  if (input === undefined) { refuse(response, 400, 'Not JSON.'); return }
  const outcome = await context.workspace.call(method.data, input)
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(encodeWire(outcome))
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > largestBody) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parseBody(body: Buffer): unknown {
  try { return decodeWire(body.toString('utf8')) } catch { return undefined }
}

function isSame(given: string, token: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(token)
  return a.length === b.length && timingSafeEqual(a, b)
}

function readCookie(request: IncomingMessage, name: string): string {
  return (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${words}\n`)
}
