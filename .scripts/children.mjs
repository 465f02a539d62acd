/** Child processes: started on the Node that fits, waited for, and ended with us. */
import { spawn } from 'node:child_process'
import { childEnvironment, pickNode } from './node.mjs'
import { root } from './places.mjs'

/** The child shares our terminal. */
export const inheritOutput = { stdio: 'inherit' }
/** The child's output goes to standard error, so that standard output stays the command's own. */
export const outputToError = { stdio: ['ignore', process.stderr, process.stderr] }

/** Runs a file with the Node that fits. Without `stdio` its output is collected and answered: { code, output }. */
export const runFile = (file, args = [], options = {}) => run(pickNode(), [file, ...args], options)

/** Runs a program to its end. `timeout` (ms) kills it. Answers { code, output }; code 127 when it could not be started. */
export function run(program, args, { stdio = ['ignore', 'pipe', 'pipe'], cwd = root, env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio, timeout, killSignal: 'SIGKILL', env: { ...childEnvironment(), ...env }, shell: process.platform === 'win32' && !program.endsWith('.exe') })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => void (output += text))
    const stopForwarding = forwardSignals(child)
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    child.once('close', (code, signal) => {
      stopForwarding()
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), output })
    })
  })
}

/**
 * Ends the child when we are asked to end, and stays until it has gone, so that it can close its dossier. A terminal's Ctrl-C reaches the whole
 * group by itself, so it is passed on only where there is no terminal. Answers a function that stops listening.
 */
export function forwardSignals(child) {
  const pass = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
  }
}
