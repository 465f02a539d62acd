/** Given to Node with `--import`: from here on, `electron` means the double. Nothing is loaded until the bundle asks for it. */
import { registerHooks } from 'node:module'

const double = new URL('electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' || specifier === 'electron/main' ? { url: double, format: 'module-typescript', shortCircuit: true } : next(specifier, context)),
})
