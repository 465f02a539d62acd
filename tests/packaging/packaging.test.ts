/** What a user would install holds the application, and nothing of its workshop. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuseSentinel } from './fakeElectron.ts'
import { type Packed, packForLinux } from './pack.ts'

describe('the packed application', () => {
  let packed: Packed
  beforeAll(async () => void (packed = await packForLinux()))
  afterAll(() => rmSync(packed.folder, { recursive: true, force: true }))

  const filesOutside = (...folders: string[]) => packed.files.filter((path) => !folders.some((folder) => path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`)))

  it('holds the three bundles, the manifest and better-sqlite3, and nothing else', () => {
    expect(packed.files).toEqual(expect.arrayContaining(['package.json', 'out/main/main.cjs', 'out/main/articleWorker.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html', 'node_modules/better-sqlite3/lib/index.js']))
    expect(filesOutside('package.json', 'out/main', 'out/preload', 'out/renderer', 'node_modules/better-sqlite3')).toEqual([])
    expect(packed.files.filter((path) => /\.(map|ts|tsx|test\.js|cpp|hpp|c|h|gyp)$/.test(path))).toEqual([])
  })

  it('brings one native library, this system’s, outside the archive where it can be loaded', () => {
    expect(packed.files.filter((path) => path.endsWith('.node'))).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node'])
    expect(existsSync(join(packed.resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'))).toBe(true)
  })

  it('starts at the built main process', () => {
    const manifest = JSON.parse(extractFile(packed.archive, 'package.json').toString()) as { main: string; name: string; scripts?: unknown }
    expect([manifest.main, manifest.name]).toEqual(['out/main/main.cjs', 'recoupe'])
  })

  it('brings the sample dossier and the icon beside the archive', () => {
    expect(readdirSync(join(packed.resources, 'sample')).length).toBeGreaterThanOrEqual(6)
    expect(existsSync(join(packed.resources, 'icons/icon.png'))).toBe(true)
  })

  it('has its fuses burnt: no Node mode, no debugging from outside, only its own archive', () => {
    const program = readFileSync(join(packed.installed, 'recoupe'), 'latin1')
    const fuses = program.slice(program.indexOf(fuseSentinel) + fuseSentinel.length + 2).slice(0, 8)
    // In the order of github.com/electron/fuses: run as node, cookie encryption, NODE_OPTIONS, --inspect, archive integrity, only from archive, own V8 snapshot (left as it is), file:// privileges.
    expect(fuses).toMatch(/^010011[01]0$/)
  })
})
