/** Where the built application is, and which driver a run uses. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Real Electron; the double that runs the built main bundle under Node; the loopback host in an ordinary browser. */
export const driverNames = ['electron', 'double', 'browser'] as const
export type DriverName = (typeof driverNames)[number]

/** The path of Electron's program; null where it was never downloaded. Requiring `electron` to find out would start the download. */
export function findElectron(): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const named = join(folder, 'path.txt')
  const program = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8').trim()) : null
  return program !== null && existsSync(program) ? program : null
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** The desktop driver of this machine; RECOUPE_DRIVER overrules. */
export function desktopDriver(): DriverName {
  const wanted = driverNames.find((name) => name === process.env.RECOUPE_DRIVER)
  return wanted ?? (findElectron() !== null && hasDisplay() ? 'electron' : 'double')
}
