/** `npm start`: the desktop where it can be had, else the same application in a browser, served to this machine only. */
import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { forwardSignals } from './children.mjs'
import { prepareElectron, sandboxArguments } from './desktop.mjs'
import { childEnvironment, pickNode } from './node.mjs'
import { at, root } from './places.mjs'

/** An Electron that ends this soon (ms) with an error never showed its window: a system library is missing, or the display refused it. */
const startLimit = 5_000

/** Files are named from where the user typed the command; npm itself runs in the project. */
const absolute = (path) => (path.startsWith('-') ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path))

/** Opens the application with the files and folders given; answers the exit code once it has been closed. */
export async function startApplication(rest) {
  const files = rest.map(absolute)
  const { program, obstacle } = await prepareElectron()
  if (program === undefined) return startInBrowser(files, obstacle)
  const sandbox = sandboxArguments(program)
  if (sandbox.length > 0) process.stderr.write('Chromium’s sandbox cannot be used here (root, or user namespaces are off); starting without it.\n')
  const started = Date.now()
  const code = await follow(spawn(program, [...sandbox, root, ...files], { stdio: 'inherit', env: childEnvironment() }))
  if (code === 0 || Date.now() - started > startLimit) return code
  return startInBrowser(files, 'Electron could not open its window (see above), so Recoupe opens in the browser instead.')
}

/** Where Electron keeps the desktop's settings and dossiers: the browser shows the same ones. */
function desktopFolder() {
  const folder = { darwin: join(homedir(), 'Library', 'Application Support'), win32: process.env.APPDATA }[process.platform]
  return join(folder ?? process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Recoupe')
}

function startInBrowser(files, why) {
  process.stdout.write(`${why}\n`)
  const host = spawn(pickNode(), [at('out/main/loopback.cjs'), '--follow-parent', ...files], { stdio: ['ignore', 'pipe', 'inherit'], env: { RECOUPE_USER_DATA: desktopFolder(), ...childEnvironment() } })
  let heard = ''
  host.stdout.setEncoding('utf8').on('data', function listen(text) {
    heard += text
    const address = /^READY (\S+)\r?\n/m.exec(heard)?.[1]
    if (address === undefined) return
    host.stdout.off('data', listen).resume()
    process.stdout.write(`Recoupe is open at ${address}\nOnly this machine can reach it. Ctrl-C ends it.\n`)
    openBrowser(address)
  })
  return follow(host)
}

/** Shows the address in the user's browser. Where there is none, the printed address has to do. */
function openBrowser(address) {
  const [program, ...args] = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')] }[process.platform] ?? ['xdg-open', address]
  const browser = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
  browser.once('error', () => {})
  browser.unref()
}

/** Waits for the application to end. Ended by the user's Ctrl-C is a good end. */
function follow(child) {
  const stopForwarding = forwardSignals(child)
  return new Promise((done) => {
    child.once('error', () => done(127))
    child.once('exit', (code, signal) => {
      stopForwarding()
      done(code === 130 || signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1))
    })
  })
}
