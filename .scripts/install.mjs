/** Installs the dependencies when what is installed is not what package-lock.json says. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { takeLock } from './lock.mjs'
import { at, root } from './places.mjs'

const stamp = at('node_modules', '.recoupe-installed')

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** The lockfile's fingerprint on this kind of machine: another processor needs other binaries. */
const wanted = () => createHash('sha256').update(readFileSync(at('package-lock.json'))).update(`${process.platform}-${process.arch}`).digest('hex')

/** npm keeps a record of what it put into node_modules. True when it holds everything that the lockfile asks of this machine: someone ran npm by hand. */
function isInstalledByHand() {
  const record = readText(at('node_modules', '.package-lock.json'))
  if (record === null) return false
  const present = JSON.parse(record).packages
  const asked = Object.entries(JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages)
  return asked.every(([path, entry]) => path === '' || (path in present ? present[path].version === entry.version : entry.optional === true))
}

function isInstalled() {
  if (readText(stamp) === wanted()) return true
  if (!isInstalledByHand()) return false
  writeFileSync(stamp, wanted())
  return true
}

/** Runs `npm ci` where it is due; ends the process with npm's own words where it fails. */
export function ensureInstalled() {
  if (isInstalled()) return
  const release = takeLock('install')
  try {
    if (!isInstalled()) install()
  } finally {
    release()
  }
}

function install() {
  process.stderr.write('Installing the dependencies: this is the first run, or package-lock.json changed…\n')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr], env: { ...process.env, NODE_ENV: 'development' } }
  const npm = process.env.npm_execpath
  const { status } = npm?.endsWith('.js') ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    process.stderr.write('The dependencies could not be installed: npm says why above. Is the npm registry reachable?\n')
    process.exit(status || 1)
  }
  writeFileSync(stamp, wanted())
}
