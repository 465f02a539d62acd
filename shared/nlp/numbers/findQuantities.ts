/**
 * Quantities and durations in a text: how many of what, how much in which unit, for how long. A figure that belongs to a name, a reference, a year
 * or a date is none: half of all digits in news count nothing.
 */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { QuantityValue } from '../../domain/value.ts'
import { dateLexicons } from '../dates/lexicon.ts'
import { readClock } from '../dates/readClock.ts'
import { isTimeOfDay } from '../dates/readClockRange.ts'
import type { DurationMention, QuantityMention } from '../mentions.ts'
import { demonymOf } from '../places/demonymOf.ts'
import { readPhrase } from '../words/phrases.ts'
import { scanText, wordAt, type Token } from '../words/scanText.ts'
import { lookUp } from '../words/wordTable.ts'
import { numberWords } from './lexicon.ts'
import { isCode, readAmount, type Amount } from './readAmount.ts'
import { readCounted, readGroupBefore, readWhole } from './readCounted.ts'
import { readIndefinite, readLength, type Length } from './readDuration.ts'
import { readShare } from './readShare.ts'
import { readSmallerUnit, readUnit } from './readUnit.ts'
import { unitLexicons } from './units.ts'

/** Both lists are sorted and overlap neither themselves nor each other. A mention covers the words that bound it ("plus de") and the noun it counts. */
export type Quantities = { quantities: QuantityMention[]; durations: DurationMention[] }

type Scan = { text: string; tokens: readonly Token[]; language: Language; found: Quantities; /** No mention starts before this offset. */ free: number }

/** The quantities and durations of `text` outside `taken`, which are the sorted spans of its dates. `since` of a duration is left null: only the sentence tells. */
export function findQuantities(text: string, language: Language, taken: readonly Span[], tokens: readonly Token[] = scanText(text)): Quantities {
  const scan: Scan = { text, tokens, language, found: { quantities: [], durations: [] }, free: 0 }
  let date = 0
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!
    while (date < taken.length && taken[date]!.end <= token.start) date++
    const inDate = date < taken.length && taken[date]!.start <= token.start
    index = inDate || !mayStart(token, language) ? index + 1 : Math.max(readAt(scan, index, taken[date]), index + 1)
  }
  return scan.found
}

function mayStart(token: Token, language: Language): boolean {
  if (token.kind !== 'word') return token.kind === 'figure' || token.folded === '.' || token.folded === ','
  return lookUp(numberWords[language].starts, token.folded, token.hash) !== undefined
}

/** Reads the amount at `index` and reports it. Gives the index to go on from. */
function readAt(scan: Scan, index: number, date: Span | undefined): number {
  const { text, tokens, language } = scan
  const share = readShare(text, tokens, index, language)
  if (share !== null) return push(scan, share.start, share.next, { kind: 'quantity', amount: share.percent, high: null, unit: 'percent', approximation: share.approximation, counted: [], whole: share.whole, ordinal: false })
  const amount = readAmount(text, tokens, index, language)
  if (amount === null) return indefinite(scan, index)
  const last = tokens[amount.next - 1]!
  if (date !== undefined && last.end > date.start) return index
  if (isCode(tokens, index, amount.next, language) || isCalendar(tokens, index, amount, language)) return amount.next
  const length = readLength(tokens, amount, language)
  // "heures de vol" are what a pilot has flown, and no length of time.
  if (length !== null && !((readUnit(tokens, amount, language)?.next ?? 0) > length.next)) return reportLength(scan, amount, length)
  return reportQuantity(scan, amount)
}

function indefinite(scan: Scan, index: number): number {
  const length = readIndefinite(scan.tokens, index, scan.language)
  if (length === null) return index
  return reportLength(scan, { amount: 1, high: null, approximation: 'exact', ordinal: false, form: 'words', unit: null, start: index, number: index, next: index + 1 }, length)
}

/** Years, days of a month, times of day and runs of figures (telephone numbers), where no date finder has taken them. */
function isCalendar(tokens: readonly Token[], index: number, amount: Amount, language: Language): boolean {
  const lexicon = dateLexicons[language]
  const month = readPhrase(tokens, amount.next, lexicon.months) ?? (language === 'en' && index > 0 ? readPhrase(tokens, index - 1, lexicon.months) : null)
  if (month !== null && amount.amount >= 1 && amount.amount <= 31 && !(language === 'en' && lexicon.monthsThatAreWords.has(wordAt(tokens, amount.next)))) return true
  if (readClock(tokens, index, lexicon, language)?.value.lone === true || isTimeOfDay(tokens, index, lexicon, language)) return true
  const figure = tokens[index]!
  if (figure.kind !== 'figure') return false
  if (tokens[amount.next]?.kind === 'figure' || (tokens[index - 1]?.kind === 'figure' && tokens[index - 1]!.end + 1 >= figure.start)) return true
  return amount.next === index + 1 && /^(?:1[5-9]|20)\d\d$/.test(figure.folded) && amount.unit === null && !countsAfter(tokens, amount.next, language)
}

/** True when what follows a four-figure number shows that it counts: a unit, or a word in the plural. */
function countsAfter(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index]
  if (readPhrase(tokens, index, unitLexicons[language].units) !== null) return true
  return token?.kind === 'word' && !token.capital && /[sx]$/.test(token.folded) && !dateLexicons[language].functionWords.has(token.folded)
}

function reportLength(scan: Scan, amount: Amount, length: Length): number {
  const span = spanOf(scan, length.start, length.next)
  if (span === null) return length.next
  if (length.role === 'duration') {
    const { unit, days } = length
    scan.found.durations.push({ ...span, value: { kind: 'duration', amount: length.amount, unit, days, approximation: amount.approximation, since: null } })
  } else scan.found.quantities.push({ ...span, value: quantity({ ...amount, amount: length.amount }, length.role === 'age' ? 'age' : 'frequency', [], []) })
  return length.next
}

function quantity(amount: Amount, unit: string | null, counted: string[], whole: string[]): QuantityValue {
  return { kind: 'quantity', amount: amount.amount, high: amount.high, unit, approximation: amount.approximation, counted, whole, ordinal: amount.ordinal }
}

/** Reports an amount with its unit or its noun; one that has neither only where nothing but a count can be meant. */
function reportQuantity(scan: Scan, amount: Amount): number {
  const { tokens, language } = scan
  const lexicon = unitLexicons[language]
  const unit = amount.ordinal ? null : readUnit(tokens, amount, language)
  if (unit !== null || amount.unit !== null) {
    const smaller = unit === null ? null : readSmallerUnit(tokens, unit, language)
    const next = smaller?.next ?? unit?.next ?? amount.next
    const id = unit?.value ?? amount.unit
    const whole = id === 'percent' ? readWhole(tokens, next, language) : []
    const of = whole.length > 0 ? null : readPhrase(tokens, next, lexicon.ofWords)
    const counted = of === null || tokens[of.next]?.capital === true ? [] : readCounted(tokens, of.next, language, false).stems
    return push(scan, amount.start, next, quantity({ ...amount, amount: amount.amount + (smaller?.value ?? 0) }, id, counted, whole))
  }
  if (isAnaphor(tokens, amount, language)) return amount.next
  if (isArticle(tokens, amount, language)) return amount.next
  const of = amount.form === 'words' || amount.form === 'figures' && Number.isInteger(amount.amount) && amount.amount < 1e6 ? null : readPhrase(tokens, amount.next, lexicon.ofWords)
  const after = readCounted(tokens, of?.next ?? amount.next, language, amount.ordinal || amount.amount === 1)
  const counted = after.stems.length > 0 || amount.ordinal ? after : { ...after, ...readGroupBefore(tokens, amount.start, language) }
  const whole = readWhole(tokens, counted.stems.length > 0 ? counted.end : amount.next, language)
  if (amount.ordinal && (counted.head === null || lexicon.titleNouns.has(counted.head))) return amount.next
  if (counted.head === null && (whole.length === 0 || amount.amount === 1) && !standsAlone(tokens, amount, language)) return amount.next
  return push(scan, amount.start, counted.next > amount.next ? counted.next : amount.next, quantity(amount, null, counted.stems, whole))
}

/** "les deux pays", "the two leaders": takes up what was told, and counts nothing. */
function isAnaphor(tokens: readonly Token[], amount: Amount, language: Language): boolean {
  return amount.amount === 2 && amount.form === 'words' && !amount.ordinal && amount.approximation === 'exact' && unitLexicons[language].definite.has(wordAt(tokens, amount.start - 1))
}

/** "un", "une", "one", "premier", "second" in words are articles, pronouns and titles more often than counts. */
function isArticle(tokens: readonly Token[], amount: Amount, language: Language): boolean {
  const word = wordAt(tokens, amount.number)
  if (tokens[amount.number]?.kind !== 'word' || amount.next !== amount.number + 1) return false
  if (amount.ordinal && amount.amount === 2 && unitLexicons[language].numberedNouns.has(wordAt(tokens, amount.next))) return false
  return (amount.amount === 1 && (language === 'fr' || amount.ordinal || (tokens[amount.next]?.capital === true && demonymOf(wordAt(tokens, amount.next)) === null))) || word === 'second' || word === 'seconde'
}

/** A bare number is a count when it is not glued to a name before it ("BAMEX 25") and is more than a small figure of a table or a list. */
function standsAlone(tokens: readonly Token[], amount: Amount, language: Language): boolean {
  const before = tokens[amount.start - 1]
  // "Another 22 were injured": a sentence's first word, and no name.
  if (before?.kind === 'word' && before.capital && before.folded !== 'another') return false
  if (amount.approximation !== 'exact' || isCountOf(tokens, amount, language)) return true
  // "en a blessé 37", "wounding 37": the number of those spoken of.
  const taken = language === 'fr' ? [2, 3].some((back) => wordAt(tokens, amount.start - back) === 'en') : before?.kind === 'word' && before.folded.endsWith('ing')
  if (taken && amount.form === 'figures' && amount.amount > 1) return true
  // "neuf ont péri et vingt-deux ont été blessés": of those counted before.
  if (amount.amount > 1 && amount.form !== 'vague' && !amount.ordinal && unitLexicons[language].auxiliaries.has(wordAt(tokens, amount.next))) return true
  // "moves up to 15", "passé à 15": where a count stands that was named before.
  if (amount.form === 'figures' && ['to', 'a'].includes(before?.folded ?? '') && tokens.slice(Math.max(0, amount.start - 4), amount.start - 1).some((token) => unitLexicons[language].movements.has(token.folded))) return true
  const verb = before?.kind === 'word' && tokens[amount.next]?.kind === 'word'
  return amount.form === 'figures' && (verb || amount.amount >= 100)
}

/** How far the noun may stand that says what a bare number counts, in tokens: "the number of dead has risen to 68", "porte à trois le nombre de morts". */
const countReach = { before: 16, after: 3 }

function isCountOf(tokens: readonly Token[], amount: Amount, language: Language): boolean {
  const { countNouns } = unitLexicons[language]
  for (let at = amount.start - 1; at >= Math.max(0, amount.start - countReach.before); at--) {
    if (tokens[at]!.kind === 'figure' || /^[.;:!?]$/.test(tokens[at]!.folded)) break
    if (countNouns.has(tokens[at]!.folded)) return true
  }
  return tokens.slice(amount.next, amount.next + countReach.after).some((token) => countNouns.has(token.folded))
}

function push(scan: Scan, from: number, next: number, value: QuantityValue): number {
  const span = spanOf(scan, from, next)
  if (span !== null) scan.found.quantities.push({ ...span, value })
  return next
}

/** The words from one token to before another; starts no earlier than where the mention before it ended. */
function spanOf(scan: Scan, from: number, next: number): (Span & { text: string }) | null {
  const first = scan.tokens.slice(from, next).find((token) => token.start >= scan.free)
  const last = scan.tokens[next - 1]
  if (first === undefined || last === undefined) return null
  scan.free = last.end
  return { start: first.start, end: last.end, text: scan.text.slice(first.start, last.end) }
}
