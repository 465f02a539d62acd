/** The number words of both languages, checked once at load. */
import { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import lexicon from '../../../resources/lexicons/numbers.json' with { type: 'json' }
import { wordSet, type WordTable } from '../words/wordTable.ts'

const values = z.record(z.string(), z.number())
const shape = z.object({
  source: z.string().min(1), cardinals: values, scales: values, ordinals: values, collectives: values, letters: values, shortScales: values, fractions: values, vague: values,
  ordinalEndings: z.array(z.string()), indefinite: z.array(z.string()), ofWords: z.array(z.string()), joiner: z.string(), decimalWord: z.string(), minus: z.string(),
})
type Source = z.infer<typeof shape>

/** Folded words to values. `letters` are glued to figures and keep their case ("3M", "1,2 Md"). */
export type NumberWords = {
  cardinals: ReadonlyMap<string, number>; scales: ReadonlyMap<string, number>; ordinals: ReadonlyMap<string, number>
  collectives: ReadonlyMap<string, number>; letters: ReadonlyMap<string, number>; shortScales: ReadonlyMap<string, number>; fractions: ReadonlyMap<string, number>; vague: ReadonlyMap<string, number>
  /** Every word with which a number or a fraction can begin. */ starts: WordTable<true>
  ordinalEndings: ReadonlySet<string>; indefinite: ReadonlySet<string>; ofWords: ReadonlySet<string>; joiner: string; decimalWord: string; minus: string
}

const asMap = (record: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(record))

function asWords(source: Source): NumberWords {
  return {
    cardinals: asMap(source.cardinals), scales: asMap(source.scales), ordinals: asMap(source.ordinals), collectives: asMap(source.collectives),
    letters: asMap(source.letters), shortScales: asMap(source.shortScales), fractions: asMap(source.fractions), vague: asMap(source.vague),
    starts: wordSet([source.cardinals, source.ordinals, source.collectives, source.scales, source.vague, source.fractions].flatMap((record) => Object.keys(record)).concat(source.indefinite)),
    ordinalEndings: new Set(source.ordinalEndings), indefinite: new Set(source.indefinite), ofWords: new Set(source.ofWords),
    joiner: source.joiner, decimalWord: source.decimalWord, minus: source.minus,
  }
}

const checked = z.object({ fr: shape, en: shape }).parse(lexicon)

/** The number words of each language. Throws at load when the lexicon has lost its shape. */
export const numberWords: Record<Language, NumberWords> = { fr: asWords(checked.fr), en: asWords(checked.en) }
