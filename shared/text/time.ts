/** Dates and gaps between them in words: "lundi 16 mars 2026", "quatre jours après", "à trois ans d’écart". */
import { daysBetween as countDays, firstDayOf } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import { createTranslator, localeOf, type Catalogue } from './translate.ts'

const daysPerMonth = 30.44
const daysPerYear = 365.25

/** Full calendar days from one ISO date to another; null when either is less precise than a day. */
function daysBetween(from: string | null, to: string | null): number | null {
  if (!from || !to || from.length < 10 || to.length < 10) return null
  const days = countDays(from, to)
  return Number.isFinite(days) ? days : null
}

const length = {
  days: {
    fr: '{n, plural, =1 {un jour} =2 {deux jours} =3 {trois jours} =4 {quatre jours} =5 {cinq jours} =6 {six jours} =7 {sept jours} =8 {huit jours} =9 {neuf jours} =10 {dix jours} other {# jours}}',
    en: '{n, plural, =1 {one day} =2 {two days} =3 {three days} =4 {four days} =5 {five days} =6 {six days} =7 {seven days} =8 {eight days} =9 {nine days} =10 {ten days} other {# days}}',
  },
  months: {
    fr: '{n, plural, =2 {deux mois} =3 {trois mois} =4 {quatre mois} =5 {cinq mois} =6 {six mois} =7 {sept mois} =8 {huit mois} =9 {neuf mois} =10 {dix mois} other {# mois}}',
    en: '{n, plural, =2 {two months} =3 {three months} =4 {four months} =5 {five months} =6 {six months} =7 {seven months} =8 {eight months} =9 {nine months} =10 {ten months} other {# months}}',
  },
  years: {
    fr: '{n, plural, =1 {un an} =2 {deux ans} =3 {trois ans} =4 {quatre ans} =5 {cinq ans} =6 {six ans} =7 {sept ans} =8 {huit ans} =9 {neuf ans} =10 {dix ans} other {# ans}}',
    en: '{n, plural, =1 {one year} =2 {two years} =3 {three years} =4 {four years} =5 {five years} =6 {six years} =7 {seven years} =8 {eight years} =9 {nine years} =10 {ten years} other {# years}}',
  },
} satisfies Catalogue<string>

const phrases = {
  same: { fr: 'le même jour', en: 'the same day' },
  dayAfter: { fr: 'le lendemain', en: 'the day after' },
  dayBefore: { fr: 'la veille', en: 'the day before' },
  after: { fr: '{length} après', en: '{length} after' },
  before: { fr: '{length} plus tôt', en: '{length} earlier' },
  apart: { fr: 'à {length} d’écart', en: '{length} apart' },
  calendar: { fr: 'Le {date} est un {weekday}.', en: '{date} is a {weekday}.' },
} satisfies Catalogue<string>

/** A number of days as people say it: days up to two months, months up to two years, then years. */
function lengthOf(days: number, language: Language): string {
  const say = createTranslator(length, language)
  if (days < 2 * daysPerMonth) return say('days', { n: days })
  if (days < 2 * daysPerYear) return say('months', { n: Math.round(days / daysPerMonth) })
  return say('years', { n: Math.round(days / daysPerYear) })
}

/** Where `evidence` lies seen from `claim`: "quatre jours après", "la veille". Empty when either date is unknown. */
export function relativeTo(claim: string | null, evidence: string | null, language: Language): string {
  const days = daysBetween(claim, evidence)
  if (days === null) return ''
  const say = createTranslator(phrases, language)
  if (days === 0) return say('same')
  if (days === 1) return say('dayAfter')
  if (days === -1) return say('dayBefore')
  return say(days > 0 ? 'after' : 'before', { length: lengthOf(Math.abs(days), language) })
}

/** "à quatre jours d’écart", "le même jour"; empty when either date is unknown. */
export function apart(a: string | null, b: string | null, language: Language): string {
  const days = daysBetween(a, b)
  if (days === null) return ''
  const say = createTranslator(phrases, language)
  return days === 0 ? say('same') : say('apart', { length: lengthOf(Math.abs(days), language) })
}

type DateParts = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>

// Making a formatter takes a hundred times as long as using it, and lists ask for thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, parts: DateParts): Intl.DateTimeFormat {
  const key = `${language} ${parts.weekday ?? ''} ${parts.day ?? ''} ${parts.year ?? ''}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/** An ISO date in words, as precisely as it is given: "lundi 16 mars 2026", "mars 2026", "2026". `weekday` is left out where space is short. */
export function formatIsoDate(iso: string, language: Language, options: { weekday?: 'long' | 'short' | null } = {}): string {
  const day = new Date(`${firstDayOf(iso).slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return iso
  if (iso.length === 4) return iso
  if (iso.length === 7) return formatOf(language, { month: 'long', year: 'numeric' }).format(day)
  const text = formatOf(language, { weekday: options.weekday ?? undefined, day: 'numeric', month: 'long', year: 'numeric' }).format(day).replace(',', '')
  return language === 'fr' ? text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : text
}

/** The calendar's own word on a date: "Le 10 mars 2026 est un mardi." */
export function calendarFact(iso: string, language: Language): string {
  const weekday = formatOf(language, { weekday: 'long' }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
  return createTranslator(phrases, language)('calendar', { date: formatIsoDate(iso, language), weekday })
}
