/** When the article was published: the page's own data first, then its date line. A teaser's date is never the article's. */
import type { Language } from '../../../../shared/domain/language.ts'
import { datePrompt } from '../noise/recognise.ts'
import { isBodyProse, type Judged } from '../noise/verdict.ts'

const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}))?/

/** An ISO date or date-time cut to the minute, as written at the outlet's own clock; null for anything else or an impossible date. */
export function readIsoDate(value: string): string | null {
  const found = iso.exec(value)
  if (!found) return null
  const [, year, month, day, hour, minute] = found
  const date = `${year}-${month}-${day}`
  const real = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date || Number(year) < 1800) return null
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${date}T${hour}:${minute}` : date
}

/** The first value of a page's data that is a date. */
export function publishedOfData(values: readonly string[]): string | null {
  for (const value of values) { const date = readIsoDate(value); if (date !== null) return date }
  return null
}

/** A dateline's date stands at the start of the first paragraph, before its dash. In characters. */
const datelineLength = 90
const datelineEnd = /\s[-–—]\s|\)\s*[-–—:.]/u

/** The lines that may date the article: date lines above and directly below it, then the dateline of its first paragraph. Best first. */
function datedLines(entries: readonly Judged[]): string[] {
  const own = entries.filter(({ reason }) => reason !== 'teaser' && reason !== 'related' && reason !== 'read-also' && reason !== 'comments')
  const published = own.filter(({ block, reason }) => reason !== null && (datePrompt(block) === 'published' || /\b(?:publi[ée]e?|published|posted)\b/iu.test(block.text)) && block.text.length < 500)
  const first = own.findIndex((entry) => isBodyProse(entry))
  const above = own.slice(0, Math.max(0, first) + 3).filter(({ block, reason }) => reason !== null && block.text.length < 120 && /(?:19|20)\d\d/.test(block.text))
  const opening = first >= 0 ? own[first]!.block.text.slice(0, datelineLength) : ''
  const end = datelineEnd.exec(opening)
  return [...published.map(({ block }) => block.text), ...above.map(({ block }) => block.text), ...(end ? [opening.slice(0, end.index + end[0].length)] : [])]
}

/** The publication date that the text gives; null where it gives none. `parse` reads one line that holds a date. */
export function publishedOfText(entries: readonly Judged[], language: Language, parse: (line: string, language: Language) => string | null): string | null {
  for (const line of datedLines(entries)) { const date = parse(line, language); if (date !== null) return date }
  return null
}
