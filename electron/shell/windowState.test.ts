import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fitToScreens, readWindowState, writeWindowState } from './windowState.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const second = { x: 1440, y: 0, width: 1920, height: 1080 }
const onSecond = { x: 1500, y: 40, width: 1600, height: 900 }

describe('where the window opens', () => {
  it('is where it stood, while that screen is there', () => {
    expect(fitToScreens(onSecond, [laptop, second])).toEqual(onSecond)
  })

  it('is on the remaining screen once the other is unplugged', () => {
    expect(fitToScreens(onSecond, [laptop])).toEqual({ width: 1280, height: 800 })
  })

  it('is never larger than a small screen at the first start', () => {
    expect(fitToScreens(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 })
  })
})

describe('the remembered window', () => {
  let folder = ''
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'recoupe-window-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  it('comes back as it was written', () => {
    const file = join(folder, 'window.json')
    writeWindowState(file, { bounds: onSecond, maximised: true })
    expect(readWindowState(file)).toEqual({ bounds: onSecond, maximised: true })
  })

  it.each(['', '{"bounds":{"x":"left"}}', 'not json'])('is a first start when the file holds %j', (content) => {
    const file = join(folder, 'window.json')
    writeFileSync(file, content)
    expect(readWindowState(file)).toEqual({ bounds: null, maximised: false })
  })
})
