/** Who the browser host lets in: nobody without the token, no other page, no other name for this machine. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveLoopback, type Loopback } from '../../electron/hosts/serveLoopback.ts'
import { discard, somewhere } from '../store/smallDossier.ts'
import { startWorkspace } from './transports.ts'
import type { Workspace } from '../../electron/engine/workspace.ts'

let folder: string
let workspace: Workspace
let server: Loopback
let cookie: string

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  const { port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => { body += part }).on('end', () => { resolve({ status: response.statusCode!, headers: response.headers, body }) })
    })
    outgoing.on('error', reject).end(options.body)
  })
}

beforeAll(async () => {
  folder = somewhere()
  mkdirSync(join(folder, 'window'))
  writeFileSync(join(folder, 'window', 'index.html'), '<!doctype html><title>Recoupe</title>')
  writeFileSync(join(folder, 'secret.txt'), 'not for the window')
  workspace = startWorkspace(folder, [])
  server = await serveLoopback({ workspace, rendererDir: join(folder, 'window'), port: 0, log: () => {} })
  const { search } = new URL(server.address)
  const admitted = await ask(`/${search}`)
  expect(admitted).toMatchObject({ status: 303, headers: { location: '/' } })
  cookie = String(admitted.headers['set-cookie']).split(';')[0]!
  expect(String(admitted.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
})
afterAll(async () => {
  await server.close()
  await workspace.close()
  discard(folder)
})
const origin = () => new URL(server.address).origin
const rpc = (headers: Record<string, string>, method = 'workspace.state', body = '{}') => ask(`/rpc/${method}`, { method: 'POST', headers, body })

test('the window is served with a strict policy, its token out of the address', async () => {
  const page = await ask('/', { headers: { cookie } })
  expect(page.status).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(page.headers['content-security-policy']).not.toContain('unsafe')
  expect(page.headers['x-content-type-options']).toBe('nosniff')
})

test('without the token, or with a wrong one, there is nothing', async () => {
  for (const path of ['/', '/index.html', '/events', '/?token=wrong', '/rpc/workspace.state']) expect((await ask(path)).status).toBe(401)
  expect((await ask('/', { headers: { cookie: `${cookie.slice(0, -1)}x` } })).status).toBe(401)
})

test('another name for this machine is refused, whoever asks (DNS rebinding)', async () => {
  expect((await ask('/', { headers: { cookie, host: 'evil.example' } })).status).toBe(421)
  expect((await ask('/', { headers: { cookie, host: `localhost:${new URL(server.address).port}` } })).status).toBe(421)
})

test('another page of the same browser cannot call', async () => {
  expect((await rpc({ cookie, origin: 'https://evil.example', 'x-recoupe': '1' })).status).toBe(403)
  expect((await rpc({ cookie, origin: origin() })).status).toBe(403)
  expect((await rpc({ cookie, 'x-recoupe': '1' })).status).toBe(403)
  expect((await ask('/rpc/workspace.state', { headers: { cookie, origin: origin(), 'x-recoupe': '1' } })).status).toBe(405)
  expect((await ask('/events', { headers: { cookie, origin: 'https://evil.example' } })).status).toBe(403)
})

test('only methods of the contract can be called, with JSON', async () => {
  const headers = { cookie, origin: origin(), 'x-recoupe': '1' }
  expect(await rpc(headers)).toMatchObject({ status: 200, body: expect.stringContaining('"open":false') as string })
  expect((await rpc(headers, '__proto__')).status).toBe(404)
  expect((await rpc(headers, 'workspace.state', '{')).status).toBe(400)
  expect(JSON.parse((await rpc(headers, 'workspace.open', '{"path":7}')).body)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})

test('files outside the window’s folder stay outside', async () => {
  for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/index.html%00.txt', '/nothing.js']) expect((await ask(path, { headers: { cookie } })).status).toBe(404)
})
