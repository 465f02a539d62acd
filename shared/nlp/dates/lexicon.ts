/** The words of time of both languages, checked once at load and prepared for matching. */
import { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import { fold } from '../../domain/fold.ts'
import lexicon from '../../../resources/lexicons/dates.json' with { type: 'json' }
import { numberWords } from '../numbers/lexicon.ts'
import { flagPhrases, foldedWords, tokenPhrases, type Phrases } from '../words/phrases.ts'
import { scanText } from '../words/scanText.ts'
import { wordSet, type WordTable } from '../words/wordTable.ts'
import { holidays } from './holidays.ts'

/**
 * How a period lies to the day of publication; `preceding` and `following` are seen from the date told before. `past` is the stretch that ends on the day
 * ("the past week"), `coming` the one that runs from it ("the coming two weeks").
 */
export type Move = 'beforeLast' | 'last' | 'past' | 'preceding' | 'this' | 'next' | 'coming' | 'afterNext' | 'following'
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'weekend' | 'decade' | 'century'
export type Part = 'start' | 'middle' | 'end' | 'whole' | 'firstHalf' | 'secondHalf'
export type Bound = 'since' | 'until' | 'before' | 'after'

const numbers = z.record(z.string(), z.number())
const words = z.array(z.string())
const move = z.enum(['beforeLast', 'last', 'past', 'preceding', 'this', 'next', 'coming', 'afterNext', 'following'])
const unit = z.enum(['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'weekend', 'decade', 'century'])
const shape = z.object({
  source: z.string().min(1),
  months: numbers, weekdays: numbers, shortWeekdays: numbers, relativeDays: numbers, narrativeDays: numbers, weeksAhead: numbers, agoBefore: numbers,
  agoAfter: numbers, narrativeAfter: numbers, seasons: numbers, terms: numbers, clockHalves: numbers, clockHalvesBefore: numbers, clockWords: numbers, meridiems: numbers, dayParts: numbers,
  units: z.record(z.string(), unit), moveBefore: z.record(z.string(), move), moveAfter: z.record(z.string(), move),
  bounds: z.record(z.string(), z.enum(['since', 'until', 'before', 'after'])), parts: z.record(z.string(), z.enum(['start', 'middle', 'end', 'whole'])),
  monthsThatAreWords: words, approximateWords: words, rangeOpeners: words, rangeLinks: words, andLinks: words, articles: words, ofWords: words,
  seasonLeads: words, clockLeads: words, clockSigns: words, zones: words, yearLeads: words, weakYearLeads: words, monthLeads: words,
  decadeLeads: words, decadeWords: numbers, determiners: words, termLetters: numbers, pluralWeekdays: numbers, nearestWords: words, nowWords: words, copulas: words, thisWeekend: words, roughCounts: numbers, deadlineLeads: words, frequencyWords: words, namedForDays: words, nearestLinks: words, functionWords: words, futureMarkers: words, futureEndings: words, futureLookalikes: words, pastMarkers: words, pastAuxiliaries: words, pastEndings: words, pastLookalikes: words, eras: words, accentedBounds: words, pastBounds: words, halvesAfter: words, halvesBefore: words, notBeforeDays: words, todayModifiers: words, todayLeads: words, anchorLinks: numbers, infinitivesOfBe: words, pointLeads: words, perfects: words, lastedForms: words, conditionalEndings: words, participles: words, clauseOpeners: words,
})
type Source = z.infer<typeof shape>

const table = <Value>(record: Record<string, Value>): Phrases<Value> => tokenPhrases(Object.entries(record))
/** The last words of phrases: what can stand right before a year or a month. */
const lastWords = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((phrase) => scanText(phrase.replace(/[’']$/, '')).at(-1)?.folded ?? ''))

/** Words that accents tell apart: as they are written, and folded for texts in capitals or without accents. */
const asWritten = (list: readonly string[]): { written: ReadonlySet<string>; folded: WordTable<true> } => ({ written: new Set(list), folded: wordSet(foldedWords(list)) })

/** The lists of words that stand around dates and in none. */
const aroundDates: ReadonlySet<string> = new Set(['functionWords', 'determiners', 'futureMarkers', 'futureEndings', 'futureLookalikes', 'pastMarkers', 'pastAuxiliaries', 'pastEndings', 'conditionalEndings', 'participles', 'pastLookalikes', 'notBeforeDays', 'todayModifiers', 'todayLeads', 'infinitivesOfBe', 'pointLeads', 'perfects', 'lastedForms', 'clauseOpeners', 'frequencyWords', 'namedForDays', 'copulas'])

/** Every word of the lists, first and later ones of a phrase alike. */
const wordsOf = (lists: readonly (readonly string[] | Record<string, unknown>)[]): ReadonlySet<string> => foldedWords(lists.flatMap((list) => (Array.isArray(list) ? list : Object.keys(list))))

/**
 * Prepares one language. `triggers` are the words at which a date can begin, `cores` those of which it must hold one unless it holds a figure. Of the triggers,
 * only those that stand `alone` may be followed by a word that is none of the `calendar`: "mardi port" may be a date, "le port" cannot.
 */
function asLexicon(source: Source, language: Language) {
  const single = [source.months, source.weekdays, source.shortWeekdays, source.relativeDays, source.narrativeDays, source.seasons, source.clockWords]
  const starts = [...single, source.agoBefore, source.moveBefore, source.bounds, source.parts, source.clockHalvesBefore, source.roughCounts].flatMap((record) => Object.keys(record)).concat(source.halvesBefore, source.deadlineLeads, source.nowWords, source.thisWeekend)
  const { cardinals, ordinals, collectives, vague, indefinite, scales, joiner, ofWords } = numberWords[language]
  const counts = [...cardinals.keys(), ...ordinals.keys(), ...collectives.keys(), ...vague.keys(), ...indefinite]
  const feasts = holidays[language].spelled
  const triggers = wordSet([...starts, ...source.rangeOpeners, ...source.clockLeads, ...source.articles, ...source.approximateWords, ...Object.keys(source.termLetters), ...source.decadeLeads, ...Object.keys(source.decadeWords), ...source.nearestWords, ...counts, ...feasts].map((phrase) => scanText(phrase)[0]?.folded ?? ''))
  const spoken = Object.entries(source).flatMap(([name, list]) => (typeof list === 'string' || aroundDates.has(name) ? [] : [list]))
  const calendar = wordsOf([...spoken, counts, [...scales.keys(), joiner, ...ofWords], feasts])
  const grammar = foldedWords([...source.functionWords, ...source.determiners, ...source.articles])
  // A name in one word may stand before any other; the last word of a longer one is what tells it.
  const lone = foldedWords(feasts.filter((name) => scanText(name).length === 1))
  const telling = [source.months, source.weekdays, source.shortWeekdays, source.relativeDays, source.narrativeDays, source.units, source.seasons, source.terms, source.clockWords]
    .flatMap((record) => [...foldedWords(Object.keys(record))])
  return {
    triggers, alone: new Set([...wordsOf(single), ...lone]), calendar, cores: wordSet([...telling, ...Object.keys(source.termLetters), ...Object.keys(source.decadeWords), ...Object.keys(source.pluralWeekdays), ...source.nowWords.map((phrase) => scanText(phrase).at(-1)?.folded ?? ''), ...feasts.map((name) => scanText(name).at(-1)?.folded ?? '')].filter((word) => !grammar.has(word))),
    months: table(source.months), monthAbbreviations: foldedWords(Object.keys(source.months).filter((name, i, names) => source.months[name] === source.months[names[i - 1] ?? ''])), weekdays: table(source.weekdays), shortWeekdays: table(source.shortWeekdays),
    relativeDays: table(source.relativeDays), narrativeDays: table(source.narrativeDays), weeksAhead: table(source.weeksAhead),
    agoBefore: table(source.agoBefore), agoAfter: table(source.agoAfter), narrativeAfter: table(source.narrativeAfter),
    units: table(source.units), moveBefore: table(source.moveBefore), moveAfter: table(source.moveAfter), bounds: table(source.bounds), parts: table(source.parts),
    seasons: table(source.seasons), terms: table(source.terms), clockHalves: table(source.clockHalves), clockHalvesBefore: table(source.clockHalvesBefore), clockWords: table(source.clockWords), meridiems: table(source.meridiems),
    approximateWords: flagPhrases(source.approximateWords), rangeOpeners: flagPhrases(source.rangeOpeners), rangeLinks: flagPhrases(source.rangeLinks), andLinks: flagPhrases(source.andLinks),
    articles: flagPhrases(source.articles), ofWords: flagPhrases(source.ofWords), dayParts: table(source.dayParts), clockLeads: flagPhrases(source.clockLeads), clockSigns: flagPhrases(source.clockSigns),
    monthsThatAreWords: foldedWords(source.monthsThatAreWords), zones: foldedWords(source.zones), yearLeads: lastWords(source.yearLeads), weakYearLeads: lastWords(source.weakYearLeads),
    monthLeads: lastWords(source.monthLeads), seasonLeads: lastWords(source.seasonLeads), decadeLeads: flagPhrases(source.decadeLeads), decadeWords: table(source.decadeWords), pluralWeekdays: table(source.pluralWeekdays), nearestWords: flagPhrases(source.nearestWords), nowWords: flagPhrases(source.nowWords), copulas: foldedWords(source.copulas), thisWeekend: flagPhrases(source.thisWeekend), roughCounts: table(source.roughCounts), deadlineLeads: flagPhrases(source.deadlineLeads), frequencyWords: foldedWords(source.frequencyWords), namedForDays: foldedWords(source.namedForDays), nearestLinks: flagPhrases(source.nearestLinks),
    determiners: foldedWords(source.determiners), termLetters: new Map(Object.entries(source.termLetters)), functionWords: foldedWords(source.functionWords), futureMarkers: asWritten(source.futureMarkers), futureEndings: source.futureEndings.map(fold),
    futureLookalikes: foldedWords(source.futureLookalikes), pastMarkers: asWritten(source.pastMarkers), pastAuxiliaries: foldedWords(source.pastAuxiliaries),
    pastEndings: source.pastEndings.map(fold), conditionalEndings: source.conditionalEndings.map(fold),
    participles: new Set(source.participles.flatMap((form) => ['', 'e', 's', 'es'].map((ending) => fold(form + ending)))), pastLookalikes: foldedWords(source.pastLookalikes), eras: flagPhrases(source.eras), notBeforeDays: foldedWords(source.notBeforeDays),
    accentedBounds: foldedWords(source.accentedBounds), pastBounds: foldedWords(source.pastBounds), halvesAfter: flagPhrases(source.halvesAfter), halvesBefore: flagPhrases(source.halvesBefore), todayModifiers: flagPhrases(source.todayModifiers), todayLeads: foldedWords(source.todayLeads), infinitivesOfBe: foldedWords(source.infinitivesOfBe), pointLeads: foldedWords(source.pointLeads), perfects: foldedWords(source.perfects), lastedForms: foldedWords(source.lastedForms), clauseOpeners: wordSet(foldedWords(source.clauseOpeners)), anchorLinks: table(source.anchorLinks),
  }
}

/** What the date grammar knows of one language. */
export type DateLexicon = ReturnType<typeof asLexicon>

const checked = z.object({ note: z.string(), fr: shape, en: shape }).parse(lexicon)

/** The lexicon of each language. Throws at load when the file has lost its shape. */
export const dateLexicons: Record<Language, DateLexicon> = { fr: asLexicon(checked.fr, 'fr'), en: asLexicon(checked.en, 'en') }
