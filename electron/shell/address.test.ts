import { isAbsolute, relative, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOfAddress, isOurs } from './address.ts'

const folder = resolve('/srv/recoupe/renderer')

describe('the window’s own scheme', () => {
  it('serves the files of its folder', () => {
    expect(fileOfAddress('app://recoupe/assets/index.js?v=1#top', folder)).toBe(resolve(folder, 'assets/index.js'))
    expect(fileOfAddress('app://recoupe/%C3%A9t%C3%A9.svg', folder)).toBe(resolve(folder, 'été.svg'))
  })

  it.each(['app://recoupe/', 'app://elsewhere/index.html', 'https://recoupe/index.html', 'file:///etc/passwd', 'app://recoupe/..%2f..%2fetc%2fpasswd', 'app://recoupe/..%5c..%5cx', 'app://recoupe/%00', 'app://recoupe/%', 'nonsense'])('serves nothing for %s', (address) => {
    expect(fileOfAddress(address, folder)).toBeNull()
  })

  it('never leaves its folder, whatever the path', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2E.', '/', '%2f', '\\', '%5c', 'a', '%00', '~', 'C:', '//', '%')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileOfAddress(`app://recoupe/${pieces.join('')}`, folder)
      if (file !== null) expect(relative(folder, file).startsWith('..') || isAbsolute(relative(folder, file))).toBe(false)
    }))
  })

  it('knows its own pages from those that look like them', () => {
    expect(['app://recoupe/index.html', 'app://recoupe'].map(isOurs)).toEqual([true, true])
    expect(['app://recoupe.evil/index.html', 'https://recoupe/', 'app:recoupe', 'about:blank', ''].map(isOurs)).toEqual([false, false, false, false, false])
  })
})
