/** When the article was published: the page's own data first, then its date line. A teaser's date is never the article's. */
import type { Language } from '../../../../shared/domain/language.ts'
import { parseDateLine } from '../../../../shared/nlp/dates/parseDateLine.ts'
import type { Block } from '../block.ts'
import { datePrompt, publishedAt } from '../noise/recognise.ts'
import { isBodyProse, type Judged } from '../noise/verdict.ts'

/** A day or a minute of a year that can be one; dates of a site's software ("0001-01-01", "1970-01-01") are none. */
function readDate(text: string, language: Language): string | null {
  const date = parseDateLine(text, language)
  return date !== null && /^(?:1[89]|2[01])\d\d/.test(date) && !date.startsWith('1970-01-01') ? date : null
}

function firstDate(lines: readonly string[], language: Language): string | null {
  for (const line of lines) { const date = readDate(line, language); if (date !== null) return date }
  return null
}

/** What follows "Publié" in a line into which a menu or the headline, which may hold dates of their own, has run. */
function fromPrompt(text: string): string {
  return text.slice(Math.max(0, publishedAt(text)))
}

/** A dateline's date stands at the start of the first paragraph, before its dash: "Selm, 3 mai 2025 (ABC) – …". In characters. */
const datelineLength = 90
const datelineEnd = /\s[-–—]\s|\)\s*[-–—:.]/u

function datelineOf(text: string): string[] {
  const opening = text.slice(0, datelineLength)
  const end = datelineEnd.exec(opening)
  return end ? [opening.slice(0, end.index + end[0].length)] : []
}

/** How many lines above the first paragraph may hold the date without saying so. */
const headLines = 8
const foreign = new Set(['teaser', 'related', 'read-also', 'comments', 'legal', 'caption'])

/** The lines that may date the article, best first: those that say so, those beside the headline, the dateline, and an update for want of anything better. */
function datedLines(entries: readonly Judged[]): string[] {
  const own = entries.filter(({ reason }) => reason === null || !foreign.has(reason))
  const noise = own.filter(({ reason }) => reason !== null)
  const first = Math.max(0, own.findIndex((entry) => isBodyProse(entry)))
  const saysSo = ({ block }: { block: Block }): boolean => datePrompt(block) === 'published' || (block.text.length < 500 && publishedAt(block.text) >= 0)
  const beside = own.slice(Math.max(0, first - headLines), first + 3).filter(({ block, reason }) => reason !== null && block.text.length < 120 && /(?:19|20)\d\d/.test(block.text))
  return [
    ...noise.filter(saysSo).map(({ block }) => fromPrompt(block.text)),
    ...beside.filter(({ block }) => datePrompt(block) !== 'updated').map(({ block }) => block.text),
    ...datelineOf(own[first]?.block.text ?? ''),
    ...noise.filter(({ block }) => datePrompt(block) === 'updated').map(({ block }) => block.text),
  ]
}

/**
 * The publication date: YYYY-MM-DD, or with its time YYYY-MM-DDTHH:MM on the outlet's own clock; null where neither the page's data (`values`, best first)
 * nor the text gives one.
 */
export function findPublished(entries: readonly Judged[], values: readonly string[], language: Language): string | null {
  return firstDate(values, language) ?? firstDate(datedLines(entries), language)
}
