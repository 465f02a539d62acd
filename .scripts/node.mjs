/**
 * better-sqlite3 13 crashes on Node 20 and needs 22.13, and the types are stripped by Node itself: so programs run on the Node that started us where
 * it is new enough, else on the one that the optional packages node-<os>-<arch> brought along.
 */
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { installed } from './places.mjs'

/** Is this version of Node one that the engine runs on? 22.13 and later, without the odd 23. */
export function fits(version) {
  const [major, minor] = version.split('.').map(Number)
  return major >= 24 || (major === 22 && minor >= 13)
}

function candidates() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  return [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`].map((name) => installed(`${name}/${program}`))
}

/** The path of a Node that fits; throws a sentence for the user where there is none. */
export function pickNode() {
  if (fits(process.versions.node)) return process.execPath
  const found = candidates().find((path) => existsSync(path))
  if (found !== undefined) return found
  throw new Error(`Node ${process.versions.node} is too old, and no newer one could be installed for ${process.platform}-${process.arch}. Install Node 24 from nodejs.org.`)
}

/** The environment of the programs we start: the picked Node first on the PATH, and never Electron pretending to be Node. */
export function childEnvironment() {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  return { ...rest, PATH: dirname(pickNode()) + delimiter + (process.env.PATH ?? '') }
}
