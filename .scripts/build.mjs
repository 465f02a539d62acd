/** Builds the application into out/ when a source changed since the last build. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outputToError, runFile } from './children.mjs'
import { takeLock } from './lock.mjs'
import { at } from './places.mjs'

const sources = ['electron', 'renderer', 'shared', 'resources', 'vite.config.ts', 'package.json', 'package-lock.json', '.scripts/bundle.mjs']
const stamp = at('out', '.built')

/** The files under a path that end up in a bundle, with size and time of change. Tests do not. */
function listSources(path) {
  const stats = statSync(at(path), { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (stats.isDirectory()) return readdirSync(at(path)).sort().flatMap((name) => listSources(join(path, name)))
  return /\.(test|spec)\.tsx?$|\.md$|\.tsbuildinfo$/.test(path) ? [] : [`${path} ${stats.size} ${stats.mtimeMs}`]
}

const fingerprint = () => createHash('sha256').update(sources.flatMap(listSources).join('\n')).digest('hex')

function lastBuilt() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return null
  }
}

/** Builds what is due; its words go to standard error. Answers 0, or the exit code of the failed build. */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && lastBuilt() === fingerprint()) return 0
  const release = takeLock('build')
  try {
    const current = fingerprint()
    if (!force && lastBuilt() === current) return 0
    const { code } = await runFile(at('.scripts/bundle.mjs'), [], { ...outputToError, env: { NODE_ENV: 'production' } })
    if (code === 0) writeFileSync(stamp, current)
    return code
  } finally {
    release()
  }
}
