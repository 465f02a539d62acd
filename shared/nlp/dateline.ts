/** The day from which an undated article speaks: its dateline ("Abidjan, 3 mai 2025 (AIP) –"), its heading, "ce samedi 3 mai", or a day that lies near it. */
import { z } from 'zod'
import list from '../../resources/lexicons/datelines.json' with { type: 'json' }
import { isPlaced } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import type { DateMention } from './mentions.ts'
import { flagPhrases, readPhrase } from './words/phrases.ts'
import { scanText } from './words/scanText.ts'
import { wordLists } from './words/wordLists.ts'

const { issued } = z.object({ source: z.string(), note: z.string(), issued: wordLists }).parse(list)
const issueWords = { fr: flagPhrases(issued.fr), en: flagPhrases(issued.en) }

/** How far into the text a dateline may stand, and how long its line or a heading may be before and after the day, in characters. */
const reach = { text: 700, before: 70, after: 40 }

/**
 * A day, which may be open (`isPlaced`). `own` tells that it is the article's own; of a day that only lies near it nothing but the year may be taken.
 */
export type Reference = { day: string; own: boolean }

/**
 * The day that the text gives away, null where it states none. `dates` were found without a base, or with the year of one. `isAhead` tells dates that
 * the text speaks of as to come: no article appeared on one.
 */
export function referenceOf(text: string, dates: readonly DateMention[], language: Language, isAhead: (date: DateMention) => boolean): Reference | null {
  const days = dates.filter(({ value }) => value.grain === 'day' || value.grain === 'hour' || value.grain === 'minute').filter(({ value }) => value.end === null && value.bound === null && value.calendarOk !== false)
  const headed = days.find((date) => headsText(text, date, language))
  if (headed !== undefined) return { day: dayOf(headed), own: true }
  const today = days.filter((date) => isToday(text, date) && !isAhead(date))
  const spoken = latest(today.filter((date) => date.value.certain)) ?? today.find((date) => date.value.start.startsWith('--')) ?? today[0]
  if (spoken !== undefined) return { day: dayOf(spoken), own: true }
  const stated = days.filter((date) => date.value.certain)
  const near = latest(stated.filter((date) => !isAhead(date))) ?? latest(stated)
  return near === undefined ? null : { day: dayOf(near), own: false }
}

/** "NEVERS, 18 juin 2025 (Agence Ligne) -", "Point de situation n° 5 – jeudi 19 juin, 11 heures": a line that opens a dispatch, or a heading that dates it. */
function headsText(text: string, date: DateMention, language: Language): boolean {
  if (date.start > reach.text || !(isPlaced(date.value.start) || date.value.start.startsWith('--'))) return false
  const before = text.slice(text.lastIndexOf('\n', date.start - 1) + 1, date.start)
  const end = text.indexOf('\n', date.end)
  const after = text.slice(date.end, end < 0 ? undefined : end)
  if (before.length > reach.before || /[.!?»”]\s/u.test(before)) return false
  const opens = before.trim() === '' || /^\s*\p{Lu}.*[,(]\s*$/su.test(before)
  if (opens && /^\s*(?:\([^)]{2,40}\))?\s*[-–—]/u.test(after.slice(0, reach.after + 10))) return true
  if (after.length > reach.after || /[.!?]\s*$/u.test(after)) return false
  const words = scanText(before)
  return words.some((_, at) => readPhrase(words, at, issueWords[language]) !== null)
}

// "ce samedi 3 mai", "aujourd'hui, 3 mai", "this Friday, March 28".
const isToday = (text: string, date: DateMention): boolean =>
  /^(?:ce|cette|this)\s/iu.test(date.text) || /(?:ce|cette|this|aujourd['’]hui,?|today,)\s*$/iu.test(text.slice(Math.max(0, date.start - 14), date.start))

const dayOf = (date: DateMention): string => date.value.start.replace(/T.*$/u, '')

const latest = (dates: readonly DateMention[]): DateMention | undefined => dates.reduce<DateMention | undefined>((a, b) => (a !== undefined && dayOf(a) >= dayOf(b) ? a : b), undefined)

/** Where the dateline that opens a sentence ends ("LILONGWE, 3 May (Kasungu Wire) – …"): 0 where none does. Who and what it names tells whence the news comes, and takes no part in it. */
export function datelineEnd(sentence: string): number {
  return /^\p{Lu}[^()\n–—]{1,50}\([^()\n]{2,40}\)\s*[–—-]\s/u.exec(sentence)?.[0].length ?? 0
}
