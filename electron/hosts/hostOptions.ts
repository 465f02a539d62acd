/** What every host without a window needs to know of the machine: where the bundle, its resources and the user's data lie. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../shared/domain/language.ts'

/** `directory` is the folder of the built bundle, out/main: the worker lies beside it, the resources two levels up. */
export function readHostOptions(directory: string) {
  const root = join(directory, '..', '..')
  return {
    userDataDir: process.env['RECOUPE_USER_DATA'] ?? join(homedir(), '.recoupe'),
    resourcesDir: join(root, 'resources'), rendererDir: join(root, 'out', 'renderer'), workerPath: join(directory, 'articleWorker.cjs'),
    version: versionOf(root), systemLanguage: systemLanguage(),
  }
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** French where the system is French, else English. */
export function systemLanguage(): Language {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
