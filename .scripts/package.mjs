/** `npm run package`: an installer per target whose tools can be had on this machine; the others are named with the reason. */
import { readdirSync, rmSync } from 'node:fs'
import { runFile } from './children.mjs'
import { at, installed } from './places.mjs'

/** Longest wait (ms) for one target: electron-builder downloads Electron and the installer's tools at first use. */
const targetLimit = 600_000

/** Which installers a system can make. Only a Mac signs and packs for a Mac; Windows installers also come out of Linux, given wine. */
const targetsOf = {
  linux: [['--linux', 'AppImage'], ['--linux', 'deb'], ['--win', 'nsis']],
  darwin: [['--mac', 'dmg']],
  win32: [['--win', 'nsis']],
}

/** The line that says why: electron-builder prints it behind its bullet, before the stack. */
const reasonIn = (output) => /⨯\s*(.+)/.exec(output)?.[1]?.slice(0, 300) ?? output.trim().split('\n').at(-1) ?? 'no reason given'

/** Builds what can be built into dist/; answers 0 when at least one installer came out. Arguments go to electron-builder instead, where given. */
export async function packageInstallers(rest) {
  const targets = rest.length > 0 ? [rest] : (targetsOf[process.platform] ?? [])
  rmSync(at('dist'), { recursive: true, force: true })
  let made = 0
  for (const target of targets) {
    process.stdout.write(`${target.join(' ')}: `)
    const { code, output } = await runFile(installed('electron-builder/cli.js'), [...target, '--publish', 'never'], { timeout: targetLimit, env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' } })
    process.stdout.write(code === 0 ? 'built\n' : `could not be built: ${reasonIn(output)}\n`)
    if (code === 0) made += 1
  }
  if (made > 0) process.stdout.write(`${readdirSync(at('dist')).filter((name) => /\.(AppImage|deb|exe|dmg)$/.test(name)).map((name) => `dist/${name}`).join('\n')}\n`)
  return made > 0 ? 0 : 1
}
