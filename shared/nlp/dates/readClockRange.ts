/** A time of day or the stretch between two, with the same time in another zone beside it: "de 9 h à 11 h", "1-3pm", "10 a.m. (1400 GMT)". */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import type { Clock } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readClock, type ReadTime } from './readClock.ts'

/** `lone` is true when the form can be nothing but a time of day. */
export type ReadClock = { clock: Clock; lone: boolean }

/** An hour that only what follows tells to be one: the "9" of "from 9 to 11 a.m.". */
function readBareHour(tokens: readonly Token[], index: number): Reading<ReadTime> | null {
  const token = tokens[index]
  if (token?.kind !== 'figure' || token.folded.length > 2 || Number(token.folded) > 24) return null
  return { value: { time: { hour: Number(token.folded) % 24, minute: null }, lone: false }, next: index + 1 }
}

/** Reads a time of day or a stretch at `index`; after "entre" and "between" an "and" joins its ends. */
export function readClockRange(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<ReadClock> | null {
  const single = readClock(tokens, index, lexicon, language)
  const first = single ?? readBareHour(tokens, index)
  if (first === null) return null
  const between = /^(?:entre|between)$/.test(wordAt(tokens, index - 1))
  const link = readPhrase(tokens, first.next, lexicon.rangeLinks) ?? (between ? readPhrase(tokens, first.next, lexicon.andLinks) : null)
  const second = link === null ? null : readClock(tokens, link.next, lexicon, language)
  if (second === null || (single === null && !second.value.lone)) {
    return single === null || countsHours(tokens, index, single, lexicon) ? null : { value: { clock: { ...single.value.time, until: null }, lone: single.value.lone }, next: skipAside(tokens, single.next, lexicon, language) }
  }
  const { time } = first.value
  // "from 1 to 3 p.m.": both ends are in the afternoon.
  const later = single === null && time.hour < 12 && time.hour + 12 < second.value.time.hour
  const clock: Clock = { hour: later ? time.hour + 12 : time.hour, minute: time.minute, until: second.value.time }
  return { value: { clock, lone: single?.value.lone === true || second.value.lone }, next: skipAside(tokens, second.next, lexicon, language) }
}

/** From this hour on, "à 9 heures de la capitale" is taken for a time of day and not for how far it is. */
const longestRoad = 9

// "Le cortège s'est élancé à 14 heures de la place": no road is so long.
const leadsFrom = (tokens: readonly Token[], index: number, hour: number, next: number, lexicon: DateLexicon): boolean =>
  hour >= longestRoad && tokens[index]?.kind === 'figure' && lexicon.pointLeads.has(wordAt(tokens, index - 1)) && lexicon.determiners.has(wordAt(tokens, next + 1))

/** True for the hour of "parti à 14 heures", "vers 20 heures", though no day places it; "à 14 heures de route" is a length. */
export function isTimeOfDay(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): boolean {
  const clock = readClock(tokens, index, lexicon, language)
  if (clock === null || !lexicon.pointLeads.has(wordAt(tokens, index - 1))) return false
  return !/^(?:de|d|par|of|per)$/.test(wordAt(tokens, clock.next)) || leadsFrom(tokens, index, clock.value.time.hour, clock.next, lexicon)
}

/** "après 5 heures de débat", "une grève de 24 heures": a length, where neither minutes nor a part of the day tell of a time ("sur le coup de 16 heures"). */
function countsHours(tokens: readonly Token[], index: number, { value, next }: Reading<ReadTime>, lexicon: DateLexicon): boolean {
  if (value.lone || readPhrase(tokens, next, lexicon.dayParts) !== null) return false
  if (leadsFrom(tokens, index, value.time.hour, next, lexicon)) return false
  const hours = tokens[index]?.kind === 'figure' || readPhrase(tokens, next - 1, lexicon.units)?.value === 'hour'
  return hours && (/^d(?:e)?$/.test(wordAt(tokens, next)) || (/^d(?:e)?$/.test(wordAt(tokens, index - 1)) && tokens[index - 2]?.kind === 'word' && wordAt(tokens, index - 2) !== 'coup'))
}

/** "(1400 GMT)", "(14 h TU)" after a time: the same moment by another clock. */
export function skipAside(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): number {
  if (wordAt(tokens, index) !== '(') return index
  const aside = readClock(tokens, index + 1, lexicon, language)
  return aside !== null && lexicon.zones.has(wordAt(tokens, aside.next - 1)) && wordAt(tokens, aside.next) === ')' ? aside.next + 1 : index
}
