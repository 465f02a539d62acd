/**
 * `npm run bench -- copies`: how surely a reprint is told from another report of the same event. The articles are those of tests/corpus, whose dossiers hold
 * six independent reports of one event each; the reprints are made from them as desks make them: words changed, the end cut, another lead, a credit added.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bandsOf, copyThreshold, signatureOf, similarity } from '../../shared/nlp/copies.ts'
import { randomFrom } from './corpus.ts'

const corpus = join(import.meta.dirname, '..', 'corpus', 'seen')
/** Reprints of each kind made from each article. */
const rounds = 6
const random = randomFrom(7)

/** The texts of the readable half, by event. */
export const readEvents = (): string[][] => (existsSync(corpus) ? readdirSync(corpus).sort() : []).filter((name) => existsSync(join(corpus, name, 'gold.jsonl')))
  .map((name) => readdirSync(join(corpus, name)).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(corpus, name, file), 'utf8')))

/** Changes about one word in `every`: most are replaced, some dropped, some given a neighbour. */
function changeWords(text: string, every: number, pool: readonly string[]): string {
  const other = (): string => pool[random(pool.length)]!
  return text.split(/\s+/u).map((word) => (random(every) > 0 ? word : [other(), other(), other(), '', `${word} ${other()}`][random(5)]!)).join(' ')
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/u)
const keep = (text: string, share: number): string => { const all = sentencesOf(text); return all.slice(0, Math.ceil(all.length * share)).join(' ') }

/** Ways in which a text is reprinted. */
export function reprintsOf(pool: readonly string[]): Record<string, (text: string) => string> {
  return {
    'one word in twenty changed': (text) => changeWords(text, 20, pool),
    'one word in ten changed': (text) => changeWords(text, 10, pool),
    'one word in seven changed': (text) => changeWords(text, 7, pool),
    'one word in five changed': (text) => changeWords(text, 5, pool),
    'cut to half': (text) => keep(text, 0.5),
    'cut by a fifth, one word in twelve changed': (text) => changeWords(keep(text, 0.8), 12, pool),
    'the first quarter written anew, agencies credited': (text) => {
      const words = text.split(/\s+/u)
      const lead = Math.ceil(words.length / 4)
      return `${changeWords(words.slice(0, lead).join(' '), 1, pool)} ${words.slice(lead).join(' ')} (avec agences)`
    },
  }
}

/** Share of reprints that share a band with their original and reach the threshold; `others` is the largest overlap of two independent reports. */
export function measureCopies(): { kinds: { name: string; recall: number; count: number }[]; falseAlarms: number; pairs: number; others: number } {
  const events = readEvents()
  const texts = events.flat()
  const pool = texts.join(' ').split(/\s+/u)
  const signatures = texts.map((text) => signatureOf(text))
  const isFound = (a: Uint32Array, b: Uint32Array): boolean => { const bands = new Set(bandsOf(a)); return similarity(a, b) >= copyThreshold && bandsOf(b).some((band) => bands.has(band)) }
  const kinds = Object.entries(reprintsOf(pool)).map(([name, reprint]) => {
    const found = Array.from({ length: rounds }, () => texts.map((text, index) => isFound(signatures[index]!, signatureOf(reprint(text))))).flat()
    return { name, recall: found.filter(Boolean).length / found.length, count: found.length }
  })
  const overlaps = signatures.flatMap((a, index) => signatures.slice(0, index).map((b) => similarity(a, b)))
  return { kinds, falseAlarms: overlaps.filter((overlap) => overlap >= copyThreshold).length, pairs: overlaps.length, others: Math.max(0, ...overlaps) }
}

/** Prints the measure as a table. */
export function benchCopies(): void {
  const { kinds, falseAlarms, pairs, others } = measureCopies()
  for (const { name, recall, count } of kinds) console.log(`${name.padEnd(48)} found ${(100 * recall).toFixed(1).padStart(5)}% of ${count}`)
  console.log(`independent reports taken for copies: ${falseAlarms} of ${pairs} pairs; their largest overlap ${others.toFixed(2)}, the threshold ${copyThreshold}`)
}
