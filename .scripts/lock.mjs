/** Two commands started at once must not both install, nor build over each other: the second waits for the first. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { at } from './places.mjs'

/** Blocks this thread; the launcher has nothing else to do while it waits. */
const pause = (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Takes the named lock; the lock of a process that died is taken over. Answers a function that gives it back. */
export function takeLock(name) {
  const file = at('out', `.${name}.lock`)
  mkdirSync(at('out'), { recursive: true })
  for (let told = false; ; pause(200)) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = holderOf(file)
    if (holder !== null && holder > 0 && !isAlive(holder)) rmSync(file, { force: true })
    else if (!told) {
      told = true
      process.stderr.write(`Waiting for another command to finish its ${name}…\n`)
    }
  }
}
