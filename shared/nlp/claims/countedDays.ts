/**
 * Days that a sentence counts from another event: "a formé son gouvernement samedi, neuf jours après sa nomination" dates the appointment, "suspendu trois jours
 * après le coup d'État du 2 mars" the suspension. The day that is told and the count give the day that is not.
 */
import { isPlaced, shiftDays } from '../../domain/calendar.ts'
import type { DateValue } from '../../domain/value.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import type { DateMention, DurationMention } from '../mentions.ts'
import { foldedWords } from '../words/phrases.ts'
import type { SentenceReading } from './reading.ts'

/** Words between a count of days and the event that it counts from, and the side of the event on which the count lies. */
const links = {
  fr: { after: foldedWords(['après']), before: foldedWords(['avant']) },
  en: { after: foldedWords(['after', 'following']), before: foldedWords(['before', 'ahead']) },
}

/** How many words may stand between the link and the event noun: "après la très violente attaque". */
const nounReach = 4
/** Only counts in days tell the day; from so many on they are as often rounded. */
const mostDays = 45

/** A day that a sentence gives by counting: the event that it is of, and the words that count. */
export type CountedDay = { date: DateMention; frame: FrameMention }

/** The day counted with each of the sentence's lengths that stands before "after" or "before" and an event. */
export function countedDays(reading: SentenceReading): CountedDay[] {
  return reading.durations.flatMap((duration) => countedDay(reading, duration) ?? [])
}

function countedDay(reading: SentenceReading, duration: DurationMention): CountedDay | null {
  const { words, frames, language } = reading
  const { unit, amount, approximation } = duration.value
  if (unit !== 'day' || approximation !== 'exact' || !Number.isInteger(amount) || amount > mostDays) return null
  const at = words.findIndex((word) => word.start >= duration.end)
  const side = at < 0 ? 0 : links[language].after.has(words[at]!.folded) ? 1 : links[language].before.has(words[at]!.folded) ? -1 : 0
  const anchor = side === 0 ? undefined : frames.find((frame) => frame.kind === 'noun' && frame.from > at && frame.from - at <= nounReach)
  if (anchor === undefined) return null
  const own = dayOf(reading, (frame) => frame === anchor)
  const told = dayOf(reading, (frame) => frame !== anchor && frame?.frame.id !== 'say')
  // The verb that the count dates stands before it, or after the clause that it opens.
  const event = frames.findLast((frame) => frame.kind === 'verb' && frame.to <= at) ?? frames.find((frame) => frame.kind === 'verb' && frame.from > anchor.to)
  if (own !== null && told === null) return event === undefined || event.frame.id === 'say' ? null : counted(duration, own, side * amount, event)
  return own === null && told !== null ? counted(duration, told, -side * amount, anchor) : null
}

/** The one day without bounds whose event `belongs`; null where there is none or more. */
function dayOf({ dates, dateFrames }: SentenceReading, belongs: (frame: FrameMention | null) => boolean): DateValue | null {
  const found = dates.filter(({ value }, i) => belongs(dateFrames[i] ?? null) && value.end === null && (value.bound === null || value.bound === 'since') && /\d{2}-\d{2}(?:T|$)/u.test(value.start))
  return found.length === 1 && isPlaced(found[0]!.value.start) ? found[0]!.value : null
}

function counted({ start, end, text }: DurationMention, from: DateValue, days: number, frame: FrameMention): CountedDay {
  return { date: { start, end, text, value: { kind: 'date', start: shiftDays(from.start.slice(0, 10), days), end: null, grain: 'day', bound: null, approximate: false, calendarOk: null, certain: false } }, frame }
}
