/** The day from which an undated article speaks: its dateline ("Abidjan, 3 mai 2025 (AIP) –"), "ce samedi 3 mai 2025", or a day that lies near it. */
import type { DateMention } from './mentions.ts'

/** How far into the text a dateline may stand, in characters. */
const datelineReach = 80

/** YYYY-MM-DD. `sure` is the day of publication itself, or a day or so off; else only the year may be taken from it. */
export type Reference = { day: string; sure: boolean }

/**
 * The day that the text gives away, null where no complete date is stated. `dates` were found without a base, or with the year of one, so that
 * a day of which the year was said is certain, and so is one that its weekday confirms. `isAhead` tells dates that the text speaks of as to come: no
 * article appeared on one.
 */
export function referenceOf(text: string, dates: readonly DateMention[], isAhead: (date: DateMention) => boolean): Reference | null {
  const complete = dates.filter(({ value }) => value.grain === 'day' && value.certain && value.end === null && value.bound === null)
  const spoken = complete.find((date) => opensText(text, date)) ?? latest(complete.filter((date) => isToday(text, date)))
  if (spoken !== undefined) return { day: dayOf(spoken), sure: true }
  const near = latest(complete.filter((date) => !isAhead(date))) ?? latest(complete)
  return near === undefined ? null : { day: dayOf(near), sure: false }
}

const opensText = (text: string, date: DateMention): boolean => date.start < datelineReach && /^\s*\([^)]{2,20}\)\s*[-–—]|^\s*[-–—]/u.test(text.slice(date.end, date.end + 30))

// "ce samedi 3 mai", "aujourd'hui, 3 mai", "this Friday, March 28".
const isToday = (text: string, date: DateMention): boolean =>
  /^(?:ce|cette|this)\s/iu.test(date.text) || /(?:ce|cette|this|aujourd['’]hui,?|today,)\s*$/iu.test(text.slice(Math.max(0, date.start - 14), date.start))

const dayOf = (date: DateMention): string => date.value.start.slice(0, 10)

const latest = (dates: readonly DateMention[]): DateMention | undefined => dates.reduce<DateMention | undefined>((a, b) => (a !== undefined && dayOf(a) >= dayOf(b) ? a : b), undefined)
