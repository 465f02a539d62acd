/** What opening gives for each file that a person may choose. */
import Database from 'better-sqlite3'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyDossier } from '../../electron/engine/store/copy.ts'
import { countArticles } from '../../electron/engine/store/articles.ts'
import { openStore, type Store } from '../../electron/engine/store/open.ts'
import { currentVersion } from '../../electron/engine/store/migrations/index.ts'
import { createSmallDossier, discard, somewhere } from './smallDossier.ts'

let folder: string
beforeEach(() => { folder = somewhere() })
afterEach(() => { chmodSync(folder, 0o755); discard(folder) })

const codeOf = (path: string): string => {
  const opened = openStore(path, { create: false })
  if (opened.ok) { opened.value.close(); return 'opened' }
  expect(opened.error.name).toBe(path)
  return opened.error.code
}
const openOrThrow = (path: string, create = false): Store => {
  const opened = openStore(path, { create })
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

test('a new dossier opens again and is one plain file in between', () => {
  const file = join(folder, 'enquête.recoupe')
  openOrThrow(file, true).close()
  expect(readdirSync(folder)).toEqual(['enquête.recoupe'])
  const store = openOrThrow(file)
  expect(store.readOnly).toBeNull()
  expect(store.read.pragma('user_version')).toBe(currentVersion)
  store.close()
})

test('creating never overwrites', () => {
  const file = join(folder, 'a.recoupe')
  writeFileSync(file, 'notes')
  expect(openStore(file, { create: true })).toMatchObject({ ok: false, error: { code: 'dossier-exists', name: file } })
  expect(readFileSync(file, 'utf8')).toBe('notes')
})

test('a file that is no SQLite database is named and left as it is', () => {
  const file = join(folder, 'photo.recoupe')
  writeFileSync(file, Buffer.from('89504e470d0a1a0a0000', 'hex'))
  expect(codeOf(file)).toBe('dossier-not-sqlite')
  writeFileSync(file, '')
  expect(codeOf(file)).toBe('dossier-not-sqlite')
  expect(codeOf(join(folder, 'nowhere.recoupe'))).toBe('dossier-not-found')
})

test('another application’s database is not taken for a dossier, nor changed', () => {
  const file = join(folder, 'bookmarks.recoupe')
  const database = new Database(file)
  database.exec('CREATE TABLE bookmarks (url TEXT)')
  database.close()
  const before = readFileSync(file)
  expect(codeOf(file)).toBe('dossier-foreign')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a dossier of a newer version is left alone', () => {
  const file = join(folder, 'a.recoupe')
  openOrThrow(file, true).close()
  const database = new Database(file)
  database.pragma(`user_version = ${currentVersion + 1}`)
  database.close()
  const opened = openStore(file, { create: false })
  expect(opened).toMatchObject({ ok: false, error: { code: 'dossier-newer', detail: { version: currentVersion + 1 } } })
})

test('damage is found when the dossier opens', () => {
  const small = createSmallDossier()
  const file = join(folder, 'torn.recoupe')
  small.store.close()
  copyFileSync(small.file, file)
  discard(small.folder)
  truncateSync(file, Math.floor(readFileSync(file).length / 2))
  expect(codeOf(file)).toBe('dossier-corrupt')
})

test('a second opening of the same dossier is read-only, says why, and sees what the first one writes', () => {
  const small = createSmallDossier()
  const second = openOrThrow(small.file)
  expect(second.readOnly?.code).toBe('dossier-in-use')
  expect(second.write).toBeNull()
  expect(countArticles(second.read)).toBe(5)
  small.store.write!.run('UPDATE articles SET removed_at = ? WHERE id = ?', '2026-01-01', small.articles[0]!)
  expect(countArticles(second.read)).toBe(4)
  second.close()
  small.store.close()
  const third = openOrThrow(small.file)
  expect(third.readOnly).toBeNull()
  third.close()
  discard(small.folder)
})

test('a lock file that a crash left behind locks nothing', () => {
  const file = join(folder, 'a.recoupe')
  openOrThrow(file, true).close()
  writeFileSync(`${file}-lock`, '')
  const store = openOrThrow(file)
  expect(store.readOnly).toBeNull()
  store.close()
  expect(existsSync(`${file}-lock`)).toBe(false)
})

test('a copy opens by itself and holds the same', () => {
  const small = createSmallDossier()
  const copy = join(folder, 'copie.recoupe')
  copyDossier(small.store.read, copy)
  small.close()
  const store = openOrThrow(copy)
  expect(store.readOnly).toBeNull()
  expect(countArticles(store.read)).toBe(5)
  store.close()
})

test('a folder where nothing can be made is named', () => {
  mkdirSync(join(folder, 'x'))
  expect(openStore(join(folder, 'nowhere', 'a.recoupe'), { create: true })).toMatchObject({ ok: false, error: { code: 'folder-read-only', name: join(folder, 'nowhere') } })
})
