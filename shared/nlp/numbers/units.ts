/** Units and the words around figures, checked once at load and prepared for matching. */
import { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import type { Approximation } from '../../domain/value.ts'
import lexicon from '../../../resources/lexicons/units.json' with { type: 'json' }
import { tokenPhrases, type Phrases } from '../words/phrases.ts'
import { scanText } from '../words/scanText.ts'

const words = z.array(z.string())
const approximation = z.enum(['exact', 'about', 'nearly', 'at-least', 'more-than', 'at-most', 'less-than', 'several'])
const shape = z.object({
  source: z.string().min(1), units: z.record(z.string(), words), symbolsBefore: z.record(z.string(), z.string()),
  approximations: z.record(z.string(), approximation), approximationsAfter: z.record(z.string(), approximation),
  rangeOpeners: words, rangeLinks: words, ofWords: words, wholeWords: words, prenominal: words, references: words, frequencyLeads: words,
  ageLeads: words, ageAfter: words, ageAt: words, titleNouns: words, plurals: words, notCounted: words, definite: words,
})
type Source = z.infer<typeof shape>

const flags = (list: readonly string[]): Phrases<true> => tokenPhrases(list.map((phrase) => [phrase, true] as const))
const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.flatMap((word) => scanText(word).map((token) => token.folded)))

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
    symbolsBefore: tokenPhrases(Object.entries(source.symbolsBefore)),
    approximations: byLastWord(source.approximations), approximationsAfter: tokenPhrases(Object.entries(source.approximationsAfter)),
    rangeOpeners: folded(source.rangeOpeners), rangeLinks: folded(source.rangeLinks), ofWords: flags(source.ofWords), wholeWords: flags(source.wholeWords),
    prenominal: folded(source.prenominal), references: folded(source.references), frequencyLeads: flags(source.frequencyLeads),
    ageLeads: flags(source.ageLeads), ageAfter: flags(source.ageAfter), ageAt: folded(source.ageAt), titleNouns: folded(source.titleNouns),
    plurals: folded(source.plurals), definite: folded(source.definite), notCounted: folded(source.notCounted),
  }
}

/** What is known of figures in one language. */
export type UnitLexicon = ReturnType<typeof asUnits>

const checked = z.object({ note: z.string(), fr: shape, en: shape }).parse(lexicon)

/** The lexicon of each language. Throws at load when the file has lost its shape. */
export const unitLexicons: Record<Language, UnitLexicon> = { fr: asUnits(checked.fr), en: asUnits(checked.en) }
