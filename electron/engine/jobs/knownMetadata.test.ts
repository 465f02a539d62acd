import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMetadataLookup } from './knownMetadata.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'recoupe-known-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })
const lookUp = (content: string, file = 'a.txt') => { writeFileSync(join(folder, 'meta.json'), content); return createMetadataLookup()(join(folder, file)) }

describe('a meta.json beside the articles', () => {
  it('tells outlet and day of the files that it names', () => {
    const list = JSON.stringify([{ file: 'a.txt', outlet: 'La Digue', published: '2031-05-06', language: 'fr', note: 'kept by the script' }, { file: 'b.txt', outlet: null, published: null }])
    expect(lookUp(list)).toMatchObject({ outlet: 'La Digue', published: '2031-05-06', language: 'fr' })
    expect(lookUp(list, 'b.txt')).toMatchObject({ outlet: null, published: null })
    expect(lookUp(list, 'c.txt')).toBeNull()
  })

  it('leaves out a row that cannot be right, and keeps the others', () => {
    const list = JSON.stringify([{ file: 'a.txt', published: 'next Monday' }, 'a.txt', { file: 'b.txt', published: '2031-05-06T18:30' }])
    expect(lookUp(list)).toBeNull()
    expect(lookUp(list, 'b.txt')?.published).toBe('2031-05-06T18:30')
  })

  it('says nothing where it is something else: another shape, broken, or not there', () => {
    expect(lookUp('{"name":"saved page"}')).toBeNull()
    expect(lookUp('[{"file":')).toBeNull()
    rmSync(join(folder, 'meta.json'))
    expect(createMetadataLookup()(join(folder, 'a.txt'))).toBeNull()
  })
})
