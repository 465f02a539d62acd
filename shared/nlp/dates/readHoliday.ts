/** Days that go by a name: "à Noël", "le lundi de Pâques 2024", "on New Year’s Eve", "le week-end de la Pentecôte", "last Christmas". */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import type { Expression } from './expression.ts'
import { holidays } from './holidays.ts'
import type { DateLexicon } from './lexicon.ts'
import { readYear } from './readYear.ts'

type Holiday = Extract<Expression, { kind: 'holiday' }>

const afterOf = (tokens: readonly Token[], index: number, lexicon: DateLexicon): number => readPhrase(tokens, index, lexicon.ofWords)?.next ?? index

/** True where a preposition leads to the name, with or without its article: "à la Toussaint", "after Easter". */
function isLed(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): boolean {
  const before = wordAt(tokens, index - 1)
  return holidays[language].leads.has(before) || (lexicon.determiners.has(before) && holidays[language].leads.has(wordAt(tokens, index - 2)))
}

/** True where the name goes on as no other does: "Christmas shopping", "Good Friday Agreement". */
function endsName(tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean {
  const token = tokens[index]
  return token?.kind !== 'word' || lexicon.functionWords.has(token.folded) || readPhrase(tokens, index, lexicon.dayParts) !== null || readPhrase(tokens, index, lexicon.moveBefore) !== null
}

/** The name at `index` with its year or "dernier"; `led` is true where the phrase before it already tells that a day is meant ("three days after"). */
export function readHoliday(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language, led = false): Reading<Holiday> | null {
  if (tokens[index]?.kind !== 'word') return null
  const before = readPhrase(tokens, index, lexicon.moveBefore)
  const name = readPhrase(tokens, before?.next ?? index, holidays[language].names) ?? readPhrase(tokens, index, holidays[language].names)
  if (name === null) return readWeekend(tokens, index, lexicon, language)
  const weekend = readPhrase(tokens, name.next, lexicon.units)
  const long = weekend?.value === 'weekend' ? weekend : null
  const end = long?.next ?? name.next
  const comma = wordAt(tokens, end) === ',' ? end + 1 : afterOf(tokens, end, lexicon)
  const year = readYear(tokens, comma, lexicon)
  const after = year === null ? readPhrase(tokens, end, lexicon.moveAfter) : null
  const next = year?.next ?? after?.next ?? end
  const move = after?.value ?? before?.value ?? null
  const told = led || year !== null || (move !== null && move !== 'this') || isLed(tokens, index, lexicon, language)
  const alone = index === 0 && next === tokens.length
  const whole = endsName(tokens, next, lexicon)
  const full = name.value.full || long !== null
  const sure = full ? whole || (told && tokens[next]?.capital === false) : whole && (told || alone)
  return sure ? { value: { kind: 'holiday', rule: name.value.rule, year: year?.value ?? null, move, weekend: long !== null, clock: null }, next } : null
}

/** "le week-end de Pâques", "the weekend of Easter". */
function readWeekend(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Holiday> | null {
  const unit = readPhrase(tokens, readPhrase(tokens, index, lexicon.articles)?.next ?? index, lexicon.units)
  const of = unit?.value === 'weekend' ? readPhrase(tokens, unit.next, lexicon.ofWords) : null
  const day = of === null ? null : readHoliday(tokens, of.next, lexicon, language, true)
  return day && { value: { ...day.value, weekend: true }, next: day.next }
}
