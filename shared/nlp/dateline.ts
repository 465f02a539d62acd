/** The day from which an undated article speaks: its dateline ("Abidjan, 3 mai 2025 (AIP) –"), else the latest full date that it states itself. */
import type { DateMention } from './mentions.ts'

/** How far into the text a dateline may stand, in characters. */
const datelineReach = 80

/** YYYY-MM-DD, or null where no complete date is stated. `dates` were found without a base, so only complete ones are sure. */
export function referenceOf(text: string, dates: readonly DateMention[]): string | null {
  const complete = dates.filter((date) => date.value.grain === 'day' && date.value.certain && date.value.end === null && date.value.bound === null && /\d{4}/u.test(date.text))
  const lead = complete.find((date) => date.start < datelineReach && /^\s*\([^)]{2,20}\)\s*[-–—]|^\s*[-–—]/u.test(text.slice(date.end)))
  if (lead !== undefined) return lead.value.start.slice(0, 10)
  const spoken = complete.filter((date) => /^(?:ce|cette|this)\s/iu.test(date.text) || /(?:ce|cette|this)\s*$/iu.test(text.slice(Math.max(0, date.start - 7), date.start)))
  return latest(spoken) ?? latest(complete)
}

const latest = (dates: readonly DateMention[]): string | null => (dates.length === 0 ? null : dates.map((date) => date.value.start.slice(0, 10)).reduce((a, b) => (b > a ? b : a)))
