import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathsFromArguments } from './openedPaths.ts'

const desk = resolve('/home/desk')

describe('files named on the command line', () => {
  it('are made absolute from where the command was typed', () => {
    expect(pathsFromArguments(['/opt/Recoupe/recoupe', 'a.html', '/b/c.txt'], desk, false)).toEqual([resolve(desk, 'a.html'), resolve('/b/c.txt')])
  })

  it('are told from switches and from the app’s own folder', () => {
    expect(pathsFromArguments(['electron', '--no-sandbox', '--inspect=0', '/src/recoupe', 'a.html'], desk, true)).toEqual([resolve(desk, 'a.html')])
  })

  it('are none in a plain start', () => {
    expect(pathsFromArguments(['recoupe'], desk, false)).toEqual([])
    expect(pathsFromArguments(['electron', '/src/recoupe'], desk, true)).toEqual([])
  })
})
