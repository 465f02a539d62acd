/** Times of day: "16 heures", "20 h 30", "14h05", "12:51", "5.30 pm", "midi". */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { readWords } from '../numbers/readWords.ts'
import type { Time } from './expression.ts'
import { readPastHour, readSpokenMinutes } from './readSpokenTime.ts'
import type { DateLexicon } from './lexicon.ts'

/** `lone` is true when the form can be nothing but a time ("20 h 30", "12:51", "5 pm", "half past five"); "16 heures" may be a duration. */
export type ReadTime = { time: Time; lone: boolean }

/** A figure of at most two digits below `limit`, or null. */
function smallFigure(tokens: readonly Token[], index: number, limit: number): number | null {
  const token = tokens[index]
  return token?.kind === 'figure' && token.folded.length <= 2 && Number(token.folded) < limit ? Number(token.folded) : null
}

/** The hour at `index`, in figures or (French) words. */
function readHour(tokens: readonly Token[], index: number, language: Language): Reading<number> | null {
  const figure = smallFigure(tokens, index, 25)
  if (figure !== null) return { value: figure, next: index + 1 }
  const spelled = language === 'fr' ? readWords(tokens, index, language) : null
  return spelled !== null && !spelled.value.ordinal && spelled.value.amount < 25 ? { value: spelled.value.amount, next: spelled.next } : null
}

/** Reads a time of day at `index`, the preposition before it not included; null when none stands there. */
export function readClock(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<ReadTime> | null {
  const word = readPhrase(tokens, index, lexicon.clockWords)
  if (word !== null) {
    // "après-midi" is the afternoon, not what comes after noon.
    const part = readPhrase(tokens, index - 1, lexicon.dayParts)
    if (part !== null && part.value > 0 && part.next > index) return null
    const minutes = readSpokenMinutes(tokens, word.next, lexicon, language)
    return minutes === null ? { value: { time: { hour: word.value, minute: null }, lone: false }, next: word.next } : { value: { time: atMinutes(word.value, minutes.value), lone: true }, next: minutes.next }
  }
  const past = readPastHour(tokens, index, lexicon, language)
  if (past !== null) return withMeridiem(tokens, past, lexicon)
  const hour = readHour(tokens, index, language)
  if (hour === null) return readMilitary(tokens, index, lexicon)
  const mark = wordAt(tokens, hour.next)
  const minuteAfter = (mark === ':' || mark === '.') && isGlued(tokens, hour.next) && isGlued(tokens, hour.next + 1) && wordAt(tokens, hour.next + 1).length === 2
    ? smallFigure(tokens, hour.next + 1, 60) : null
  const afterFigures = minuteAfter === null ? hour.next : skipSeconds(tokens, hour.next + 2)
  const meridiem = readPhrase(tokens, afterFigures, lexicon.meridiems)
  if (meridiem !== null && hour.value <= 12) {
    const time = { hour: (hour.value % 12) + meridiem.value, minute: minuteAfter }
    return skipZone(tokens, { value: { time, lone: true }, next: meridiem.next }, lexicon)
  }
  if (minuteAfter !== null) return mark === ':' ? finish(tokens, { hour: hour.value, minute: minuteAfter }, true, afterFigures, lexicon) : null
  const sign = readPhrase(tokens, hour.next, lexicon.clockSigns)
  const read = sign === null ? null : readMinutes(tokens, hour.value, sign.next, lexicon, language)
  // "5 o’clock" is never a length.
  return read !== null && language === 'en' ? { ...read, value: { ...read.value, lone: true } } : read
}

const atMinutes = (hour: number, minutes: number): Time => {
  const inDay = (hour * 60 + minutes + 1440) % 1440
  return { hour: Math.floor(inDay / 60), minute: inDay % 60 }
}

/** "half past five (pm)". */
function withMeridiem(tokens: readonly Token[], past: Reading<{ hour: number; minutes: number }>, lexicon: DateLexicon): Reading<ReadTime> {
  const meridiem = readPhrase(tokens, past.next, lexicon.meridiems)
  const time = atMinutes((meridiem === null ? past.value.hour : (past.value.hour % 12) + meridiem.value), past.value.minutes)
  return { value: { time, lone: true }, next: meridiem?.next ?? past.next }
}

/** "1400 GMT": four figures before a zone, which is written in capitals ("1945 cet homme" is none). */
function readMilitary(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<ReadTime> | null {
  const figure = tokens[index]?.kind === 'figure' ? wordAt(tokens, index) : ''
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(figure) || !lexicon.zones.has(wordAt(tokens, index + 1)) || tokens[index + 1]?.shape !== 'upper') return null
  return { value: { time: { hour: Number(figure.slice(0, 2)), minute: Number(figure.slice(2)) }, lone: true }, next: index + 2 }
}

/** ":02" of "12:51:02". */
const skipSeconds = (tokens: readonly Token[], index: number): number =>
  wordAt(tokens, index) === ':' && isGlued(tokens, index) && isGlued(tokens, index + 1) && smallFigure(tokens, index + 1, 60) !== null ? index + 2 : index

/** The rest of a time after its hour; null where the figures run on as no time does ("12h12:99"). */
function readMinutes(tokens: readonly Token[], hour: number, next: number, lexicon: DateLexicon, language: Language): Reading<ReadTime> | null {
  const minute = smallFigure(tokens, next, 60)
  if (minute !== null && wordAt(tokens, next).length === 2) {
    const end = skipSeconds(tokens, next + 1)
    const runsOn = wordAt(tokens, end) === ':' && isGlued(tokens, end) && isGlued(tokens, end + 1) && tokens[end + 1]?.kind === 'figure'
    return runsOn ? null : finish(tokens, { hour, minute }, true, end, lexicon)
  }
  const spoken = readSpokenMinutes(tokens, next, lexicon, language)
  return spoken === null ? finish(tokens, { hour, minute: null }, false, next, lexicon) : finish(tokens, atMinutes(hour, spoken.value), true, spoken.next, lexicon)
}

function finish(tokens: readonly Token[], time: Time, lone: boolean, next: number, lexicon: DateLexicon): Reading<ReadTime> {
  return skipZone(tokens, { value: { time: { ...time, hour: time.hour % 24 }, lone }, next }, lexicon)
}

/** A time zone belongs to the phrase, though the time stays as written: local to the outlet. */
function skipZone(tokens: readonly Token[], read: Reading<ReadTime>, lexicon: DateLexicon): Reading<ReadTime> {
  return lexicon.zones.has(wordAt(tokens, read.next)) ? { value: { ...read.value, lone: true }, next: read.next + 1 } : read
}
