/** Serves the window's bundle over app://recoupe/ with the headers that keep it to itself. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { fileOfAddress, scheme } from './address.ts'

/** Only our own files, nothing inline, no network: what the design needs is in the bundle. */
export const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "base-uri 'none'", "frame-ancestors 'none'", "form-action 'none'",
].join('; ')

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.map': 'application/json',
}

const headersOf = (file: string) => ({
  'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
})

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Answers every app:// request from `folder`, the built window; 404 for what is not in it. */
export function serveWindow(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' ? fileOfAddress(request.url, folder) : null
    if (file === null) return new Response('Not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(file) })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}
