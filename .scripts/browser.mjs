/**
 * The end-to-end tests need a Chromium. In order: the one that CHROME_PATH names, an installed one, Playwright's own, Playwright's download,
 * and on Debian, as root, the distribution's package.
 */
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runFile } from './children.mjs'
import { installed } from './places.mjs'

/** Longest wait (ms) for Playwright's download, and for the distribution's package. */
const downloadLimit = 120_000
const packageLimit = 300_000

const programNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const fixedPlaces = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => (process.env[name] === undefined ? [] : [join(process.env[name], 'Google/Chrome/Application/chrome.exe'), join(process.env[name], 'Microsoft/Edge/Application/msedge.exe')])),
}

const findInstalled = () => [...(fixedPlaces[process.platform] ?? []), ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => programNames.map((name) => join(folder, name)))].find((path) => existsSync(path))

/** Playwright keeps its browsers in a cache of its own and knows the path of the one that fits its version. */
async function findPlaywrights() {
  const script = `process.stdout.write(require(${JSON.stringify(installed('playwright-core'))}).chromium.executablePath())`
  const { code, output } = await run(process.execPath, ['-e', script])
  return code === 0 && existsSync(output) ? output : undefined
}

const isDebian = () => existsSync('/etc/debian_version') && process.getuid?.() === 0
const says = (path, how) => ({ path, how })

/** Finds or installs a Chromium: { path, how } with `how` in words, or null where none can be had. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named !== undefined && existsSync(named)) return says(named, 'named by CHROME_PATH')
  const present = findInstalled()
  if (present !== undefined) return says(present, 'installed on this machine')
  const cached = await findPlaywrights()
  if (cached !== undefined) return says(cached, 'from Playwright’s cache')
  process.stderr.write('No Chromium found; asking Playwright to download one…\n')
  await runFile(installed('playwright-core/cli.js'), ['install', 'chromium'], { timeout: downloadLimit })
  const downloaded = await findPlaywrights()
  if (downloaded !== undefined) return says(downloaded, 'downloaded by Playwright')
  if (!isDebian()) return null
  process.stderr.write(`Playwright could not download one; installing the chromium package of ${readDistribution()}…\n`)
  await run('apt-get', ['update', '-qq'], { timeout: packageLimit })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { timeout: packageLimit, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  const packaged = findInstalled()
  return packaged === undefined ? null : says(packaged, 'installed with apt-get')
}

const readDistribution = () => /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'this system'
