/** One process builds the three bundles: main and its hosts, preload, window. Runs on the Node that fits, after the dependencies are there. */
import { build } from 'vite'

const started = performance.now()
await Promise.all(['main', 'preload', 'renderer'].map((mode) => build({ mode, logLevel: 'warn' })))
process.stderr.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`)
