/** Units and the words around figures, checked once at load and prepared for matching. */
import { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import type { Approximation } from '../../domain/value.ts'
import lexicon from '../../../resources/lexicons/units.json' with { type: 'json' }
import { flagPhrases, foldedWords, tokenPhrases } from '../words/phrases.ts'
import { scanText } from '../words/scanText.ts'

const words = z.array(z.string())
const approximation = z.enum(['exact', 'about', 'nearly', 'at-least', 'more-than', 'at-most', 'less-than', 'several'])
const shape = z.object({
  source: z.string().min(1), units: z.record(z.string(), words), per: z.record(z.string(), words), symbolsBefore: z.record(z.string(), z.string()),
  approximations: z.record(z.string(), approximation), approximationsAfter: z.record(z.string(), approximation),
  justOver: words, rangeOpeners: words, rangeLinks: words, ofWords: words, wholeWords: words, prenominal: words, references: words, frequencyLeads: words,
  ageLeads: words, ageAfter: words, ageAt: words, titleNouns: words, numberedNouns: words, plurals: words, notCounted: words, definite: words, movements: words, groups: words, countNouns: words, auxiliaries: words, homographs: z.record(z.string(), z.string()),
})
type Source = z.infer<typeof shape>


/** Approximations are read backwards, from the figure: by their last word. */
function byLastWord(record: Record<string, Approximation>): ReadonlyMap<string, readonly { words: readonly string[]; value: Approximation }[]> {
  const map = new Map<string, { words: string[]; value: Approximation }[]>()
  for (const [phrase, value] of Object.entries(record)) {
    const list = scanText(phrase.replace(/[’']$/, '')).map((token) => token.folded)
    const last = list.at(-1) ?? ''
    map.set(last, [...(map.get(last) ?? []), { words: list, value }].sort((a, b) => b.words.length - a.words.length))
  }
  return map
}

function asUnits(source: Source) {
  return {
    units: tokenPhrases(Object.entries(source.units).flatMap(([id, phrases]) => phrases.map((phrase) => [phrase, id] as const))),
    per: tokenPhrases(Object.entries(source.per).flatMap(([id, phrases]) => phrases.map((phrase) => [phrase, id] as const))),
    symbolsBefore: tokenPhrases(Object.entries(source.symbolsBefore)),
    approximations: byLastWord(source.approximations), approximationsAfter: tokenPhrases(Object.entries(source.approximationsAfter)),
    justOver: flagPhrases(source.justOver), rangeOpeners: foldedWords(source.rangeOpeners), rangeLinks: foldedWords(source.rangeLinks), ofWords: flagPhrases(source.ofWords), wholeWords: flagPhrases(source.wholeWords),
    prenominal: foldedWords(source.prenominal), references: foldedWords(source.references), frequencyLeads: flagPhrases(source.frequencyLeads),
    ageLeads: flagPhrases(source.ageLeads), ageAfter: flagPhrases(source.ageAfter), ageAt: foldedWords(source.ageAt), titleNouns: foldedWords(source.titleNouns), numberedNouns: foldedWords(source.numberedNouns),
    plurals: foldedWords(source.plurals), definite: foldedWords(source.definite), movements: foldedWords(source.movements), groups: foldedWords(source.groups), countNouns: foldedWords(source.countNouns), auxiliaries: foldedWords(source.auxiliaries), homographs: new Map(Object.entries(source.homographs)), notCounted: foldedWords(source.notCounted),
  }
}

/** What is known of figures in one language. */
export type UnitLexicon = ReturnType<typeof asUnits>

const measure = z.record(z.string(), z.tuple([z.number(), z.number()]))
const dimensionShape = z.object({ source: z.string().min(1) }).catchall(measure)
const checked = z.object({ note: z.string(), dimensions: dimensionShape, fr: shape, en: shape }).parse(lexicon)

/** The lexicon of each language. Throws at load when the file has lost its shape. */
export const unitLexicons: Record<Language, UnitLexicon> = { fr: asUnits(checked.fr), en: asUnits(checked.en) }

const { source: _, ...dimensions } = checked.dimensions
const units = new Map(Object.entries(dimensions as Record<string, z.infer<typeof measure>>).flatMap(([dimension, row]) => Object.entries(row).map(([unit, [factor, zero]]) => [unit, { dimension, factor, zero }] as const)))

/** What a unit measures ("length", "temperature"); null for units that no other unit can be turned into (currencies, percent, magnitude). */
export const dimensionOf = (unit: string | null): string | null => units.get(unit ?? '')?.dimension ?? null

/** An amount of `unit` in the first unit of its dimension (metres, degrees Celsius); unchanged where the unit has no dimension. */
export function inBaseUnit(amount: number, unit: string | null): number {
  const known = units.get(unit ?? '')
  return known === undefined ? amount : amount * known.factor + known.zero
}
