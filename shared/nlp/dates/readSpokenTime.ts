/** Times of day as they are spoken: "midi moins cinq", "quinze heures quinze", "et demie", "half past five", "ten minutes to six". */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import { readWords } from '../numbers/readWords.ts'
import type { DateLexicon } from './lexicon.ts'

/** A number of minutes in words, where nothing follows that it would count: "quinze heures quinze", not "à quinze heures quinze personnes". */
function readMinuteWords(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<number> | null {
  const spelled = readWords(tokens, index, language)
  if (spelled === null || spelled.value.ordinal || spelled.value.amount < 1 || spelled.value.amount > 59) return null
  const unit = readPhrase(tokens, spelled.next, lexicon.units)
  if (unit?.value === 'minute') return { value: spelled.value.amount, next: unit.next }
  const after = tokens[spelled.next]
  const counts = after?.kind === 'word' && !lexicon.functionWords.has(after.folded) && readPhrase(tokens, spelled.next, lexicon.weekdays) === null && readPhrase(tokens, spelled.next, lexicon.relativeDays) === null
  return counts ? null : { value: spelled.value.amount, next: spelled.next }
}

/** The minutes after an hour in words, negative before it: "et quart", "moins dix", "quinze", "et quinze minutes". */
export function readSpokenMinutes(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<number> | null {
  const half = readPhrase(tokens, index, lexicon.clockHalves)
  if (half !== null) return half
  if (language !== 'fr') return null
  const less = wordAt(tokens, index) === 'moins'
  const joined = less || wordAt(tokens, index) === 'et'
  const minutes = readMinuteWords(tokens, joined ? index + 1 : index, lexicon, language)
  return minutes && { value: less ? -minutes.value : minutes.value, next: minutes.next }
}

/** "half past five", "a quarter to six", "twenty past nine", "ten minutes to six": English minutes before their hour. */
export function readPastHour(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<{ hour: number; minutes: number }> | null {
  if (language !== 'en') return null
  const minutes = readPhrase(tokens, index, lexicon.clockHalvesBefore) ?? readMinutesTo(tokens, index, lexicon)
  if (minutes === null) return null
  const figure = tokens[minutes.next]?.kind === 'figure' ? { value: Number(wordAt(tokens, minutes.next)), next: minutes.next + 1 } : null
  const spelled = figure === null ? readWords(tokens, minutes.next, language) : null
  const hour = figure ?? (spelled === null || spelled.value.ordinal ? null : { value: spelled.value.amount, next: spelled.next })
  return hour === null || hour.value < 1 || hour.value > 12 ? null : { value: { hour: hour.value, minutes: minutes.value }, next: hour.next }
}

/** "twenty past", "ten minutes to"; without "minutes", "ten to nine" is a score. */
function readMinutesTo(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<number> | null {
  const spelled = readWords(tokens, index, 'en')
  if (spelled === null || spelled.value.ordinal || spelled.value.amount < 1 || spelled.value.amount > 59) return null
  const unit = readPhrase(tokens, spelled.next, lexicon.units)
  const at = unit?.value === 'minute' ? unit.next : spelled.next
  if (wordAt(tokens, at) === 'past') return { value: spelled.value.amount, next: at + 1 }
  return wordAt(tokens, at) === 'to' && at > spelled.next ? { value: -spelled.value.amount, next: at + 1 } : null
}
