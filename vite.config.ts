/**
 * One configuration, switched by mode, builds the three bundles: `main` (the main process, the hosts and the workers, as CommonJS for Electron and
 * Node), `preload` (a single CommonJS file, because a sandboxed preload cannot require its own), `renderer` (the window).
 */
import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

/** Left outside the bundles: Electron itself, the one native module, and the canvas that linkedom would use if it were there. */
const external = ['electron', 'better-sqlite3', 'canvas', ...builtinModules, /^node:/]

/** Entry name -> source file; out/main/<name>.cjs is what comes out. */
const mainEntries = {
  main: 'electron/main.ts',
  headless: 'electron/hosts/headless.ts',
  loopback: 'electron/hosts/loopback.ts',
  articleWorker: 'electron/workers/articleWorker.ts',
}

function bundleForNode(entries: Record<string, string>, outDir: string): UserConfig {
  return {
    publicDir: false,
    resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'canvas'] },
    build: {
      target: 'node24', outDir, emptyOutDir: true, minify: false, sourcemap: true, ssr: true,
      rolldownOptions: { input: entries, external, checks, output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' } },
    },
  }
}

/** Our packages mark their modules for server rendering, which does not exist here. */
const checks = { moduleLevelDirective: false }

/** A local page does not wait for its size. */
const windowBuild: UserConfig['build'] = {
  outDir: '../out/renderer', emptyOutDir: true, target: 'chrome140', chunkSizeWarningLimit: 5000,
  rolldownOptions: { checks },
}

export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'main') return bundleForNode(mainEntries, 'out/main')
  if (mode === 'preload') return bundleForNode({ preload: 'electron/preload.ts' }, 'out/preload')
  return { root: 'renderer', base: './', plugins: [react()], build: windowBuild }
})
