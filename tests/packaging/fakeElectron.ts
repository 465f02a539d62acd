/**
 * Packing needs an Electron distribution, which tests must not download. This one has the usual file names, and a program that is an ELF header around
 * the place where electron-builder burns its fuses: enough to pack an application and look at every file of it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'

/** The mark that Electron's program carries before its fuses (github.com/electron/fuses): then a version byte, a length byte, one sign per fuse. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseVersion = 1
const defaultFuses = '1001111011'

const libraries = [
  'chrome-sandbox', 'chrome_crashpad_handler', 'chrome_100_percent.pak', 'chrome_200_percent.pak', 'icudtl.dat', 'libEGL.so', 'libGLESv2.so', 'libffmpeg.so', 'libvk_swiftshader.so',
  'libvulkan.so.1', 'LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'snapshot_blob.bin', 'v8_context_snapshot.bin', 'vk_swiftshader_icd.json', 'locales/en-US.pak', 'locales/fr.pak',
]

/** Writes the distribution of one Electron version into `folder`. */
export async function writeFakeElectron(folder: string, version: string): Promise<void> {
  for (const part of ['locales', 'resources', '.default_app']) mkdirSync(join(folder, part), { recursive: true })
  for (const name of libraries) writeFileSync(join(folder, name), '-')
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, '.default_app', 'main.js'), '')
  await createPackage(join(folder, '.default_app'), join(folder, 'resources', 'default_app.asar'))
  const program = Buffer.alloc(8192)
  program.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  program.write(`${fuseSentinel}${String.fromCharCode(fuseVersion, defaultFuses.length)}${defaultFuses}`, 4096, 'latin1')
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
}
