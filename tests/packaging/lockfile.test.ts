/** `npm ci` refuses a lockfile that leaves out what other systems need, so each system's packages must be named in it, present here or not. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

type Lockfile = { packages: Record<string, { optionalDependencies?: Record<string, string> }> }

it('names the packages of every system', () => {
  const { packages } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Lockfile
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages)))
  expect(missing).toEqual([])
})
