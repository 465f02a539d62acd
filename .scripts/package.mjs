/** `npm run package`: an installer per target whose tools can be had on this machine; the others are named with the reason. */
import { readdirSync, rmSync } from 'node:fs'
import { runFile } from './children.mjs'
import { findElectron } from './desktop.mjs'
import { at, installed } from './places.mjs'

/** Longest wait (ms) for one target: electron-builder downloads Electron and the installer's tools at first use. */
const targetLimit = 600_000

/** Which installers a system can make. Only a Mac signs and packs for a Mac; Windows installers also come out of Linux, given wine. */
const targetsOf = {
  linux: [['--linux', 'AppImage'], ['--linux', 'deb'], ['--win', 'nsis']],
  darwin: [['--mac', 'dmg']],
  win32: [['--win', 'nsis']],
}

const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/

/** electron-builder prints why behind its bullet, before details and stack. */
function reasonIn(output) {
  const reason = /⨯\s*(.+)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? ''
  return unreachable.test(reason) ? 'github.com cannot be reached, where Electron and the installers’ tools come from' : reason.split(/\s{2,}/)[0].slice(0, 300)
}

/** Packs from the Electron that is already here, for this system; electron-builder downloads it otherwise. */
const ownElectron = ([system]) => (findElectron() === null || system !== { linux: '--linux', darwin: '--mac', win32: '--win' }[process.platform] ? [] : [`-c.electronDist=${installed('electron/dist')}`])

/** Builds one installer; answers the reason why not, or null. */
async function build(target) {
  const { code, output } = await runFile(installed('electron-builder/cli.js'), [...target, ...ownElectron(target), '--publish', 'never'], { timeout: targetLimit, env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' } })
  return code === 0 ? null : reasonIn(output)
}

/** Builds what can be built into dist/; answers 0 when at least one installer came out. Arguments go to electron-builder instead, where given. */
export async function packageInstallers(rest) {
  const targets = rest.length > 0 ? [rest] : (targetsOf[process.platform] ?? [])
  rmSync(at('dist'), { recursive: true, force: true })
  let made = 0
  let offline = null
  for (const target of targets) {
    const reason = offline ?? (await build(target))
    process.stdout.write(`${target.join(' ')}: ${reason === null ? 'built' : `not built: ${reason}`}\n`)
    if (reason === null) made += 1
    else if (reason.startsWith('github.com')) offline = reason
  }
  if (made > 0) process.stdout.write(`${readdirSync(at('dist')).filter((name) => /\.(AppImage|deb|exe|dmg)$/.test(name)).map((name) => `dist/${name}`).join('\n')}\n`)
  return made > 0 ? 0 : 1
}
