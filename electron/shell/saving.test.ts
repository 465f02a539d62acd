import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFile } from './saving.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'recoupe-saving-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('saving an export', () => {
  it('replaces the file of that name and leaves nothing beside it', async () => {
    const path = join(folder, 'report.html')
    writeFileSync(path, 'an older report, longer than the new one')
    expect(await replaceFile(path, new TextEncoder().encode('new'))).toEqual({ ok: true, value: { path } })
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  it('names the file when its folder is gone', async () => {
    const outcome = await replaceFile(join(folder, 'gone', 'report.html'), new Uint8Array())
    expect(outcome).toEqual({ ok: false, error: { code: 'file-not-found', name: 'report.html', detail: {} } })
  })

  it('leaves a folder of that name alone, and no half file beside it', async () => {
    const path = join(folder, 'report.html')
    mkdirSync(join(path, 'inside'), { recursive: true })
    expect((await replaceFile(path, new Uint8Array(3))).ok).toBe(false)
    expect(readdirSync(folder)).toEqual(['report.html'])
    expect(readdirSync(path)).toEqual(['inside'])
  })
})
