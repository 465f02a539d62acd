/** Static files of the built window, confined to its folder, under the same strict policy as on the desktop. */
import { readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json', '.map': 'application/json',
}

/** Nothing from elsewhere, nothing inline. Printing a report needs a frame of its own page. */
const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "base-uri 'none'", "frame-ancestors 'none'", "form-action 'none'",
].join('; ')

export function serveFile(folder: string, pathname: string, response: ServerResponse): void {
  const bytes = readWithin(folder, pathname === '/' ? '/index.html' : pathname)
  if (!bytes) { response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.\n'); return }
  response.writeHead(200, {
    'content-type': mediaTypes[pathname === '/' ? '.html' : extname(pathname)] ?? 'application/octet-stream', 'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store',
  }).end(bytes)
}

function readWithin(folder: string, pathname: string): Buffer | null {
  let decoded: string
  try { decoded = decodeURIComponent(pathname) } catch { return null }
  const file = normalize(join(folder, decoded))
  if (!file.startsWith(normalize(folder) + sep) || decoded.includes('\0')) return null
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null
}
