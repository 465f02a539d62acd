/** How somebody or something can be, one way or the other, as data: compiled once to a lookup by first word, so that a sentence costs one map access a word. */
import { z } from 'zod'
import list from '../../../resources/lexicons/conditions.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { formsOf } from '../frames/inflect.ts'
import { isFunctionWord, readWords } from '../words.ts'
import { wordTable, type WordTable } from '../words/wordTable.ts'
import { wordLists } from '../words/wordLists.ts'

const schema = z.object({
  source: z.string(), note: z.string(),
  axes: z.array(z.object({ id: z.string(), about: z.enum(['person', 'thing', 'any', 'deed', 'story']), days: z.number().optional(), shares: z.boolean().optional(), aside: wordLists.optional(), poles: z.array(wordLists).min(2) })),
})

/** What two sentences must share for their conditions to meet: the person, the thing, either; who, what or words besides; or the story alone. */
export type About = z.infer<typeof schema>['axes'][number]['about']

/** `days` is for how many days it stays so, Infinity for good; `shares` asks for words in common besides whom it is said of. */
export type Axis = { id: string; about: About; days: number; shares: boolean }

/** One place of a phrase: the folded words that may stand there, null for a gap of up to `mostBetween` words. */
export type Place = ReadonlySet<string> | null

/** `pole` is null for what says neither. `passive` phrases open with a participle, `verb` ones with a verb form; `denies` those with a "not" of their own; `follows` is true where whom it is said of comes after. */
export type ConditionPhrase = { axis: Axis; pole: number | null; places: Place[]; passive: boolean; verb: boolean; denies: boolean; follows: boolean }

/** Most words that stand in a gap. */
export const mostBetween = 3

const negating: ReadonlySet<string> = new Set(['pas', 'aucun', 'aucune', 'sans', 'jamais', 'ni', 'non', 'no', 'not', 'without', 'never'])

// Agreement in French, number in English; function words stand as they are.
function formsOfWord(word: string, language: Language): string[] {
  if (word.startsWith('+')) return formsOf(word.slice(1), language).flatMap((form) => readWords(form, language).slice(-1)).flatMap(({ folded }) => (language === 'fr' && /(?:e|i|u)$/u.test(folded) ? [folded, `${folded}s`] : [folded]))
  const [{ folded } = { folded: word }] = readWords(word.replace('^', ''), language)
  if (isFunctionWord(folded, language)) return [folded]
  return language === 'fr' ? [folded, `${folded}e`, `${folded}s`, `${folded}es`] : [folded]
}

function phraseOf(axis: Axis, pole: number | null, written: string, language: Language): ConditionPhrase {
  const parts = written.split(' ').filter((part) => part !== '>')
  const places = parts.flatMap((part): Place[] => {
    if (part === '…') return [null]
    const options = part.split('/')
    if (options.length > 1 || /^[+^]/u.test(part)) return [new Set(options.flatMap((option) => formsOfWord(option, language)))]
    return readWords(part, language).map((word) => new Set(formsOfWord(word.text, language)))
  })
  return { axis, pole, places, passive: written.startsWith('^'), verb: written.startsWith('+'), denies: places.some((place) => place !== null && [...place].some((one) => negating.has(one))), follows: written.endsWith('>') }
}

/** The phrases of a language by each first word, longest first. */
function compile(language: Language): WordTable<readonly ConditionPhrase[]> {
  const table = new Map<string, ConditionPhrase[]>()
  for (const { id, about, days = Infinity, shares = false, aside, poles } of schema.parse(list).axes) {
    const axis: Axis = { id, about, days, shares }
    const phrases = [...(aside?.[language] ?? []).map((phrase) => phraseOf(axis, null, phrase, language)), ...poles.flatMap((pole, at) => pole[language].map((phrase) => phraseOf(axis, at, phrase, language)))]
    for (const phrase of phrases) for (const first of phrase.places[0]!) table.set(first, [...(table.get(first) ?? []), phrase])
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.places.length - a.places.length)
  return wordTable(table)
}

/** The phrases of each language by their first folded word, longest first. */
export const conditionPhrases: Readonly<Record<Language, WordTable<readonly ConditionPhrase[]>>> = { fr: compile('fr'), en: compile('en') }

/** The axes by id. */
export const axesById: ReadonlyMap<string, Axis> = new Map([...conditionPhrases.fr.entries.values(), ...conditionPhrases.en.entries.values()].flat().map(({ axis }) => [axis.id, axis]))
