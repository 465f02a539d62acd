/** Stretches of a year that have a name of their own: quarters, half-years, seasons, decades. */
import type { Language } from '../../domain/language.ts'
import { opensPhrase, readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { readWords } from '../numbers/readWords.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readYear, readYearMove } from './readYear.ts'

const ofOrNot = (tokens: readonly Token[], index: number, lexicon: DateLexicon): number => readPhrase(tokens, index, lexicon.ofWords)?.next ?? index

type Term = Extract<Expression, { kind: 'term' }>

/** The year of a term: in figures, or "de l’année dernière", "of the year". */
function withYear(tokens: readonly Token[], months: number, index: number, next: number, lexicon: DateLexicon): Reading<Term> {
  const year = readYear(tokens, ofOrNot(tokens, next, lexicon), lexicon)
  if (year !== null) return { value: { kind: 'term', months, index, year: year.value, move: null }, next: year.next }
  const move = readYearMove(tokens, next, lexicon) ?? readPhrase(tokens, next, lexicon.moveAfter)
  return { value: { kind: 'term', months, index, year: null, move: move?.value ?? null }, next: move?.next ?? next }
}

/** "troisième trimestre 2025", "first half of 2024", "Q4 2018", "2018Q4", "S1 2024". */
export function readTerm(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  return readShortTerm(tokens, index, lexicon) ?? readSpelledTerm(tokens, index, lexicon, language)
}

function readSpelledTerm(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Term> | null {
  const figure = tokens[index]?.kind === 'figure' && isGlued(tokens, index + 1) ? { value: { amount: Number(wordAt(tokens, index)), ordinal: true }, next: index + 2 } : null
  const last = readPhrase(tokens, readPhrase(tokens, index, lexicon.articles)?.next ?? index, lexicon.moveBefore)
  const ordinal = figure ?? (last?.value === 'last' ? lastOf(tokens, last.next, lexicon) : readWords(tokens, index, language))
  const term = ordinal === null || !ordinal.value.ordinal ? null : readPhrase(tokens, ordinal.next, lexicon.terms)
  if (ordinal === null || term === null || ordinal.value.amount > 12 / term.value) return null
  const read = withYear(tokens, term.value, ordinal.value.amount, term.next, lexicon)
  // "the first half" of a match or of a speech is no half-year.
  return term.value === 6 && language === 'en' && read.value.year === null && read.value.move === null ? null : read
}

/** "the last quarter of 2024", "le dernier trimestre 2024": the fourth, the second half, where a year follows; else the one before this. */
function lastOf(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<{ amount: number; ordinal: true }> | null {
  const term = readPhrase(tokens, index, lexicon.terms)
  if (term === null) return null
  const { value } = withYear(tokens, term.value, 1, term.next, lexicon)
  return value.year === null && value.move === null ? null : { value: { amount: 12 / term.value, ordinal: true }, next: index }
}

/** "Q4 2018", "S1 2024", "1H 2024", "2018Q4", "24T1": a letter and a figure glued, with the year after or before them. */
function readShortTerm(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Term> | null {
  const [first, second] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
  if (!isGlued(tokens, index + 1) || isGlued(tokens, index)) return null
  const letter = lexicon.termLetters.get(first) ?? lexicon.termLetters.get(second)
  if (letter === undefined) return null
  const count = Number(lexicon.termLetters.has(first) ? second : first)
  if (count >= 1 && count <= 12 / letter && tokens[index + 2]?.kind === 'figure') {
    const year = readYear(tokens, index + 2, lexicon)
    if (year !== null && !isGlued(tokens, index + 2)) return { value: { kind: 'term', months: letter, index: count, year: year.value, move: null }, next: year.next }
  }
  const behind = Number(wordAt(tokens, index + 2))
  const whole = isGlued(tokens, index + 2) && (!isGlued(tokens, index + 3) || tokens[index + 3]?.kind === 'mark')
  if (!whole || !/^(?:20)?\d\d$/.test(first) || !(behind >= 1 && behind <= 12 / letter)) return null
  return { value: { kind: 'term', months: letter, index: behind, year: Number(first) % 100 + 2000, move: null }, next: index + 3 }
}

/** "l’été 2024", "cet hiver", "last summer", "à l’automne". */
export function readSeason(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Expression> | null {
  const before = readPhrase(tokens, index, lexicon.moveBefore)
  const season = readPhrase(tokens, before?.next ?? index, lexicon.seasons)
  if (season === null) return null
  const year = readYear(tokens, ofOrNot(tokens, season.next, lexicon), lexicon)
  const both = year === null ? null : secondYear(tokens, year)
  const after = year === null ? readPhrase(tokens, season.next, lexicon.moveAfter) : null
  const move = before?.value ?? after?.value ?? null
  if (year === null && move === null) return null
  return { value: { kind: 'season', season: season.value, year: year?.value ?? null, move }, next: both ?? year?.next ?? after?.next ?? season.next }
}

/** The index after the "-24" of "winter 2023-24"; null where the season has one year. */
function secondYear(tokens: readonly Token[], year: Reading<number>): number | null {
  const other = wordAt(tokens, year.next + 1)
  const follows = Number(other) === year.value + 1 || (other.length === 2 && Number(other) === (year.value + 1) % 100)
  return /^[-/–]$/.test(wordAt(tokens, year.next)) && follows ? year.next + 2 : null
}

type Years = Extract<Expression, { kind: 'years' }>

/** "les années 1990", "années 90", "années quatre-vingt-dix", "the 1990s", "the nineties", "le XXe siècle", "the 19th century". */
export function readDecade(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Years> | null {
  const at = readPhrase(tokens, index, lexicon.articles)?.next ?? index
  const lead = readPhrase(tokens, at, lexicon.decadeLeads)
  const decade = readDecadeNumber(tokens, lead?.next ?? at, lead !== null || readPhrase(tokens, index - 1, lexicon.decadeLeads)?.next === index, lexicon, language)
  return decade ?? readCentury(tokens, at, lexicon, language)
}

/** `led` is true after "années"; English writes a plural. Twenties to nineties are those of the last century. */
function readDecadeNumber(tokens: readonly Token[], index: number, led: boolean, lexicon: DateLexicon, language: Language): Reading<Years> | null {
  const years = (from: number, next: number): Reading<Years> => ({ value: { kind: 'years', from, to: from + 9, part: 'whole' }, next })
  const figure = tokens[index]
  if (figure?.kind === 'figure') {
    const plural = isGlued(tokens, index + 1) && wordAt(tokens, index + 1) === 's'
    if ((!plural && !led) || !/^(?:1\d|20)?\d0$/.test(figure.folded)) return null
    return years(figure.folded.length === 2 ? 1900 + Number(figure.folded) : Number(figure.folded), plural ? index + 2 : index + 1)
  }
  const named = readPhrase(tokens, index, lexicon.decadeWords)
  if (named !== null) return lexicon.determiners.has(wordAt(tokens, index - 1)) || opensPhrase(tokens[index - 1], lexicon.parts) ? years(1900 + named.value, named.next) : null
  const spelled = led ? readWords(tokens, index, language) : null
  const tens = spelled?.value.amount ?? 0
  return spelled !== null && !spelled.value.ordinal && tens >= 20 && tens <= 90 && tens % 10 === 0 ? years(1900 + tens, spelled.next) : null
}

/** The centuries that French writes with a Roman numeral and that news tells of, from the eleventh on. */
const romans = ['xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi']

/** "XIXe", "XIX", "XIXème". */
function readRoman(token: Token | undefined): number | null {
  const at = token === undefined || !token.capital ? -1 : romans.indexOf(token.folded.replace(/(?:e|eme)$/, ''))
  return at < 0 ? null : at + 11
}

/** Centuries as they are counted: the twentieth from 1901 to 2000. Only those of which news tells in years. */
function readCentury(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Years> | null {
  const roman = language === 'fr' ? readRoman(tokens[index]) : null
  const spelled = tokens[index]?.kind === 'word' ? readWords(tokens, index, language) : null
  const ending = tokens[index]?.kind === 'figure' && isGlued(tokens, index + 1) ? { value: Number(wordAt(tokens, index)), next: index + 2 } : null
  const ordinal = ending ?? (roman !== null ? { value: roman, next: index + 1 } : spelled?.value.ordinal === true ? { value: spelled.value.amount, next: spelled.next } : null)
  const hyphen = ordinal !== null && wordAt(tokens, ordinal.next) === '-' ? ordinal.next + 1 : ordinal?.next ?? index
  const unit = ordinal === null ? null : readPhrase(tokens, hyphen, lexicon.units)
  if (ordinal === null || unit?.value !== 'century' || ordinal.value < 11 || ordinal.value > 21 || readPhrase(tokens, unit.next, lexicon.eras) !== null) return null
  return { value: { kind: 'years', from: (ordinal.value - 1) * 100 + 1, to: ordinal.value * 100, part: 'whole' }, next: unit.next }
}
