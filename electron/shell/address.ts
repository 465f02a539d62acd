/**
 * The window's own scheme. A standard, secure scheme gives the page a real origin (for 'self' in the policy, and for checking who sends IPC), which
 * file:// does not; and it serves the bundle's folder and nothing else.
 */
import { isAbsolute, relative, resolve } from 'node:path'

export const scheme = 'app'
/** The one origin that is ours. */
export const origin = `${scheme}://recoupe`
export const startAddress = `${origin}/index.html`

/** True for addresses of our own page: the only ones that may be loaded, and whose IPC is answered. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${scheme}:` && url.host === 'recoupe'
}

/** The file that an address names inside `folder`; null for another origin, a broken address, or one that leads out of the folder. */
export function fileOfAddress(address: string, folder: string): string | null {
  const url = URL.parse(address)
  if (url === null || !isOurs(address)) return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = resolve(folder, `.${path}`)
  const inside = relative(folder, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}
