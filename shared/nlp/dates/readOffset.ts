/** Distances: "hier", "il y a trois jours", "two weeks ago", "deux ans plus tard", "dans un mois", "la veille". */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { type Token, wordAt } from '../words/scanText.ts'
import { numberWords } from '../numbers/lexicon.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon, Unit } from './lexicon.ts'
import { readAnyDay } from './readAnyDay.ts'
import { readCount } from './readCount.ts'
import { endsClause } from './readDay.ts'

type Offset = Extract<Expression, { kind: 'offset' }>
type Amount = { amount: number; unit: Unit; rough: boolean }

/** How many of the smaller unit make one of the larger, for lengths told in two: "deux ans et trois mois", "1 day 21 hours". */
const smaller: Partial<Record<Unit, Partial<Record<Unit, number>>>> = {
  year: { month: 12 }, week: { day: 7 }, day: { hour: 24, minute: 1440 }, hour: { minute: 60 },
}

/** One length or two that follow each other, told in the smaller unit. */
function readAmounts(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Amount> | null {
  const first = readAmount(tokens, index, lexicon, language)
  if (first === null) return null
  const joined = readPhrase(tokens, first.next, lexicon.andLinks)?.next ?? (wordAt(tokens, first.next) === ',' ? first.next + 1 : first.next)
  const second = readAmount(tokens, joined, lexicon, language)
  const times = second === null ? undefined : smaller[first.value.unit]?.[second.value.unit]
  if (second === null || times === undefined) return first
  return { value: { amount: first.value.amount * times + second.value.amount, unit: second.value.unit, rough: first.value.rough || second.value.rough }, next: second.next }
}

/** "trois jours", "a few weeks", "environ deux ans": a count, its unit, and whether it is a rough one. */
function readAmount(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Amount> | null {
  const approximate = readPhrase(tokens, index, lexicon.approximateWords)
  let at = approximate?.next ?? index
  const words = numberWords[language]
  const indefinite = language === 'en' && words.indefinite.has(wordAt(tokens, at))
  const vague = words.vague.get(wordAt(tokens, indefinite ? at + 1 : at))
  const collective = words.collectives.get(wordAt(tokens, words.indefinite.has(wordAt(tokens, at)) ? at + 1 : at))
  const half = readPhrase(tokens, at, lexicon.halvesBefore)
  const rough = readPhrase(tokens, at, lexicon.roughCounts)
  let amount: number
  if (half !== null) { amount = 0.5; at = half.next }
  else if (rough !== null) { amount = rough.value; at = rough.next }
  else if (vague !== undefined) { amount = vague; at += indefinite ? 2 : 1 }
  else if (collective !== undefined) { amount = collective; at = readPhrase(tokens, at + 2, lexicon.ofWords)?.next ?? at + 2 }
  else if (indefinite) { amount = 1; at++ }
  else {
    const count = readCount(tokens, at, language)
    if (count === null) return null
    amount = count.value
    at = count.next
  }
  // "two and a half years", "deux ans et demi": the half stands on either side of the unit.
  const before = readPhrase(tokens, at, lexicon.halvesAfter)
  const unit = readPhrase(tokens, before?.next ?? at, lexicon.units)
  if (unit === null) return null
  const after = before ?? readPhrase(tokens, unit.next, lexicon.halvesAfter)
  if (after !== null) amount += 0.5
  const next = Math.max(unit.next, after?.next ?? 0)
  return { value: { amount, unit: unit.value, rough: approximate !== null || rough !== null || vague !== undefined || collective !== undefined }, next }
}

const offset = (amount: number, unit: Unit, from: Offset['from'], approximate: boolean): Offset => ({ kind: 'offset', amount, unit, from, approximate, clock: null })

/** Reads a distance at `index`, or null. One that counts from an event named after it ("deux ans après la guerre") is a duration, not a date. */
export function readOffset(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Offset> | null {
  const now = readPhrase(tokens, index, lexicon.nowWords)
  if (now !== null) return isNow(tokens, index, now.next, lexicon) ? { value: offset(0, 'day', 'reference', false), next: now.next } : null
  const told = readPhrase(tokens, index, lexicon.narrativeDays)
  const day = readPhrase(tokens, index, lexicon.relativeDays)
  // "ce jour-là" is not "ce jour".
  if (day !== null && day.next >= (told?.next ?? 0)) return meansNowadays(tokens, index, day, lexicon) ? null : { value: offset(day.value, 'day', 'reference', false), next: day.next }
  if (told !== null) return readDayFrom(tokens, told, lexicon, language)
  const lead = readPhrase(tokens, index, lexicon.agoBefore)
  if (lead !== null) {
    const ahead = readAmounts(tokens, lead.next, lexicon, language)
    // "in two days of fighting" is a length, and so is "for ten days from Monday".
    return ahead === null || /^(?:of|de|d)$/.test(wordAt(tokens, ahead.next)) ? null : { value: offset(lead.value * ahead.value.amount, ahead.value.unit, 'reference', ahead.value.rough), next: ahead.next }
  }
  const amount = readAmounts(tokens, index, lexicon, language)
  if (amount === null) return null
  const { unit, rough } = amount.value
  const ago = readPhrase(tokens, amount.next, lexicon.agoAfter)
  if (ago !== null) return { value: offset(ago.value * amount.value.amount, unit, 'reference', rough), next: ago.next }
  const anchored = wordAt(tokens, index - 1) === 'for' ? null : readAnchor(tokens, amount.next, lexicon, language)
  if (anchored !== null) return { value: offset(anchored.value.side * amount.value.amount, unit, anchored.value.from, rough), next: anchored.next }
  const later = readPhrase(tokens, amount.next, lexicon.narrativeAfter)
  if (later === null || (readPhrase(tokens, amount.next, lexicon.anchorLinks) !== null && namesEvent(tokens, later.next, lexicon))) return null
  return { value: offset(later.value * amount.value.amount, unit, 'narrative', rough), next: later.next }
}

/** "d’ici quinze jours", "sous huit jours", "within two weeks": until so long from publication. */
export function readDeadline(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Offset> | null {
  const lead = readPhrase(tokens, index, lexicon.deadlineLeads)
  const ahead = lead === null ? null : readAmount(tokens, lead.next, lexicon, language)
  return ahead === null || /^(?:of|de|d)$/.test(wordAt(tokens, ahead.next)) ? null : { value: offset(ahead.value.amount, ahead.value.unit, 'reference', ahead.value.rough), next: ahead.next }
}

/** "la veille", "le lendemain matin" from the date told before; "la veille du 3 juin", "the day after May 12" from the one that follows. */
function readDayFrom(tokens: readonly Token[], told: Reading<number>, lexicon: DateLexicon, language: Language): Reading<Offset> | null {
  const named = readAnyDay(tokens, readPhrase(tokens, told.next, lexicon.ofWords)?.next ?? told.next, lexicon, language, true)
  if (named !== null) return { value: offset(told.value, 'day', named.value, false), next: named.next }
  const goesOn = readPhrase(tokens, told.next, lexicon.dayParts) === null && namesEvent(tokens, told.next, lexicon)
  return goesOn ? null : { value: offset(told.value, 'day', 'narrative', false), next: told.next }
}

/** "The deadline is now.": elsewhere the word only says that something holds when it is written. */
const isNow = (tokens: readonly Token[], index: number, next: number, lexicon: DateLexicon): boolean =>
  endsClause(tokens, next) && (index === 0 ? next === tokens.length : lexicon.copulas.has(wordAt(tokens, index - 1)))

/** True for "encore aujourd’hui", "today more than ever": the present age, not the day. "La réunion d’aujourd’hui" and "today’s vote" are of the day. */
const meansNowadays = (tokens: readonly Token[], index: number, day: Reading<number>, lexicon: DateLexicon): boolean =>
  day.value === 0 && (readPhrase(tokens, day.next, lexicon.todayModifiers) !== null || lexicon.todayLeads.has(wordAt(tokens, index - 1)))

/** "after May 3", "avant le 3 mai", "before yesterday": the day from which a distance counts and on which side of it lies what is meant. */
function readAnchor(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<{ side: number; from: Expression }> | null {
  const link = readPhrase(tokens, index, lexicon.anchorLinks)
  if (link === null) return null
  const at = readPhrase(tokens, link.next, lexicon.articles)?.next ?? link.next
  const day = readAnyDay(tokens, at, lexicon, language, true)
  if (day !== null) return { value: { side: link.value, from: day.value }, next: day.next }
  const relative = readPhrase(tokens, link.next, lexicon.relativeDays)
  return relative === null ? null : { value: { side: link.value, from: offset(relative.value, 'day', 'reference', false) }, next: relative.next }
}

/** True when the distance goes on to what it counts from: "après la guerre", "la veille du scrutin", "before the vote". */
function namesEvent(tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  return lexicon.determiners.has(token.folded) || !lexicon.functionWords.has(token.folded)
}
