/** The hour from which a toll is given: "a toll of 31 on Sunday evening", "28 morts, selon un bilan communiqué à midi". Two tolls of one hour may not differ; two of two hours may. */
import { overlaps } from '../../domain/span.ts'
import type { SentenceReading } from './reading.ts'
import { dayTimes } from './figureLexicon.ts'

/** The day (ISO, or "-W-7" for a Sunday that nothing places) and the part of it ("evening", or a clock time "08:00"), joined by "|"; null where the sentence does not give both of its toll. */
export function tollTimeOf({ dates, dateFrames, quantities, language }: SentenceReading): string | null {
  for (const [index, date] of dates.entries()) {
    const frame = dateFrames[index] ?? null
    // "killed on Friday evening" tells when they died, "12 dead on Friday evening" and "said on Friday evening" as of when they are counted.
    const counted = frame === null || frame.frame.states || frame.frame.id === 'announce' || (frame.frame.counts && (frame.kind === 'noun' || quantities.some((quantity) => overlaps(quantity, frame))))
    if (!counted || date.value.bound === 'before' || date.value.bound === 'since') continue
    const [day, clock] = date.value.start.split('T')
    const part = clock?.slice(0, 5) ?? dayTimes[language].find(({ words }) => words.test(date.text))?.id
    if (part !== undefined) return `${day}|${part}`
  }
  return null
}

/** First hour of each part of the day. */
const partsByHour: readonly (readonly [number, string])[] = [[18, 'evening'], [13, 'afternoon'], [12, 'noon'], [5, 'morning'], [0, 'night']]

const weekdayOf = (day: string): string => (day.startsWith('-W') ? day.slice(3, 4) : String(new Date(`${day}T00:00Z`).getUTCDay() || 7))
const isOneDay = (a: string, b: string): boolean => (a.startsWith('-W') || b.startsWith('-W') ? weekdayOf(a) === weekdayOf(b) : a === b)
const partOf = (part: string): string => (part.includes(':') ? partsByHour.find(([from]) => Number(part.slice(0, 2)) >= from)![1] : part)

/** Whether two tolls are given of one hour; null where one of them tells none, or where "in the evening" leaves open whether it was at eight. */
export function areOfOneHour(first: string | null | undefined, second: string | null | undefined): boolean | null {
  if (first == null || second == null) return null
  const [[day, part], [otherDay, otherPart]] = [first.split('|'), second.split('|')] as [[string, string], [string, string]]
  if (!isOneDay(day, otherDay)) return false
  if (part === otherPart) return true
  return partOf(part) === partOf(otherPart) ? null : false
}
