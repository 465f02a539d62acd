/** Packs the built application for Linux with electron-builder, offline, into a folder of its own. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { extractAll, listPackage } from '@electron/asar'
import { writeFakeElectron } from './fakeElectron.ts'

const root = resolve(import.meta.dirname, '../..')

export type Packed = {
  /** Everything made; remove it when done. */
  folder: string
  /** The packed application's own folder, as it would be installed. */
  installed: string
  resources: string
  archive: string
  /** Paths inside the archive, with forward slashes and no leading one. */
  files: string[]
}

/** Packs out/ as it is; throws with electron-builder's words when that fails, and a sentence when nothing was built. */
export async function packForLinux(): Promise<Packed> {
  if (!existsSync(join(root, 'out/main/main.cjs'))) throw new Error('There is no build to pack: run `npm run build` first.')
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-packed-'))
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string }
  const distribution = join(folder, 'electron')
  await writeFakeElectron(distribution, version)
  const overrides = [`-c.electronDist=${distribution}`, `-c.electronVersion=${version}`, `-c.directories.output=${join(folder, 'dist')}`]
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), '--linux', 'dir', '--x64', '--publish', 'never', ...overrides], { cwd: root })
  const installed = join(folder, 'dist', 'linux-unpacked')
  const resources = join(installed, 'resources')
  const archive = join(resources, 'app.asar')
  return { folder, installed, resources, archive, files: listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1)) }
}

/** Extracts the archive, native libraries included; answers the folder of the application. */
export function extractPacked({ folder, archive }: Packed): string {
  const app = join(folder, 'app')
  extractAll(archive, app)
  return app
}
