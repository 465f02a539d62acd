import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoiseSpan } from '../../../shared/domain/article.ts'
import { coversSentence, fileName, layoutArticle, snapToWords } from './layoutArticle.ts'

const text = fc.array(fc.constantFrom('Mot', 'deux mots', '\n', '\n\n', ' ', '.', '« été »'), { maxLength: 30 }).map((parts) => parts.join(''))

/** Non-overlapping, sorted noise, as ingestion leaves it. */
const noiseFor = (length: number) => fc.uniqueArray(fc.nat(length), { maxLength: 8 }).map((cuts) => {
  const edges = cuts.sort((a, b) => a - b)
  const spans: NoiseSpan[] = []
  for (let index = 0; index + 1 < edges.length; index += 2) spans.push({ start: edges[index]!, end: edges[index + 1]!, reason: 'menu' })
  return spans
})

test('nothing is lost and nothing is shown twice, whatever is set aside', () => {
  fc.assert(fc.property(text.chain((body) => fc.tuple(fc.constant(body), noiseFor(body.length))), ([body, noise]) => {
    const blocks = layoutArticle(body, noise)
    const shown = blocks.flatMap((block) => (block.kind === 'noise' ? [block] : block.pieces))
    for (let index = 1; index < shown.length; index++) expect(shown[index]!.start).toBeGreaterThanOrEqual(shown[index - 1]!.end)
    expect(shown.map((part) => body.slice(part.start, part.end)).join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''))
    for (const block of blocks) {
      if (block.kind === 'paragraph') for (const piece of block.pieces) expect(noise.some((span) => span.start < piece.end && piece.start < span.end)).toBe(piece.noise !== null)
    }
  }))
})

test('noise over several paragraphs is one block, noise inside one stays inside it', () => {
  const body = 'Menu\n\nSport\n\nLe port est fermé. Partager Il rouvrira lundi.'
  const share = body.indexOf('Partager')
  const blocks = layoutArticle(body, [{ start: 0, end: 11, reason: 'menu' }, { start: share, end: share + 8, reason: 'share' }])
  expect(blocks.map((block) => block.kind)).toEqual(['noise', 'paragraph'])
  expect(blocks[1]!.kind === 'paragraph' && blocks[1]!.pieces.map((piece) => piece.noise?.reason ?? null)).toEqual([null, 'share', null])
})

test('a claim that is its whole sentence is told from words inside it', () => {
  const sentences = [{ start: 0, end: 40 }, { start: 41, end: 80 }]
  expect(coversSentence({ start: 41, end: 79 }, sentences)).toBe(true)
  expect(coversSentence({ start: 50, end: 60 }, sentences)).toBe(false)
})

test('files are named without their folders', () => {
  expect(fileName('/a/b/écho.html')).toBe('écho.html')
  expect(fileName('C:\\presse\\écho.html')).toBe('écho.html')
})

test('a selection is brought to whole words and loses the white space at its ends', () => {
  expect(snapToWords('  le port \n', { start: 0, end: 11 })).toEqual({ start: 2, end: 9 })
  expect(snapToWords('   ', { start: 0, end: 3 })).toBeNull()
  expect(snapToWords('avant l’été fermé', { start: 8, end: 14 }), 'accents count as letters').toEqual({ start: 8, end: 17 })
})
