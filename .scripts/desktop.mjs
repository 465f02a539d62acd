/** Finds out whether the desktop can be opened here, without requiring `electron`: that would start its download. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runFile } from './children.mjs'
import { installed } from './places.mjs'

/** The Electron package downloads its binary at first use; give it this long (ms). */
const downloadLimit = 60_000

function readTrimmed(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

/** The path of Electron's program, null where it is not there. Its package writes path.txt once the binary is in place. */
export function findElectron() {
  const name = readTrimmed(installed('electron/path.txt'))
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? installed('electron/dist')
  const program = join(folder, name === '' ? 'electron' : name)
  return name !== '' || process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined ? (existsSync(program) ? program : null) : null
}

/** True where windows can be shown: always on macOS and Windows; on Linux when a display server is named. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Electron's program, downloaded where it is missing; else one sentence that says why not: { program } or { obstacle }. */
export async function prepareElectron() {
  if (!hasDisplay()) return { obstacle: 'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Recoupe opens in the browser instead.' }
  if (findElectron() === null) {
    process.stderr.write('Downloading Electron for the first start (a minute at most)…\n')
    await runFile(installed('electron/install.js'), [], { timeout: downloadLimit })
  }
  const program = findElectron()
  return program === null ? { obstacle: 'Electron could not be downloaded (is github.com reachable?), so Recoupe opens in the browser instead.' } : { program }
}

/**
 * Chromium's sandbox refuses to run as root, and needs user namespaces or a set-uid helper that npm cannot install. Where neither is to be had, a start
 * from the sources goes without it and says so; the installed packages bring what they need.
 */
export function sandboxArguments(program) {
  if (process.platform !== 'linux') return []
  const helper = statSync(join(program, '..', 'chrome-sandbox'), { throwIfNoEntry: false })
  const hasHelper = helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
  const namespacesRefused = readTrimmed('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' || readTrimmed('/proc/sys/kernel/unprivileged_userns_clone') === '0'
  return process.getuid() === 0 || (namespacesRefused && !hasHelper) ? ['--no-sandbox'] : []
}
