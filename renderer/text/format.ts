/** Numbers, dates and times as a newsroom writes them (design: "Words"), through Intl. */
import type { Language } from '../../shared/domain/language.ts'
import { formatIsoDate } from '../../shared/text/time.ts'
import { localeOf } from '../../shared/text/translate.ts'

const noBreak = '\u00A0'

/** An instant (with zone) in the reader's own zone, as a local ISO date-time; a local date or date-time as it is. */
function toLocalIso(iso: string): string {
  if (!/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(iso)) return iso
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? iso : new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** "lundi 16 mars 2026", "Mon 16 March 2026": with the weekday, which is evidence. */
export const formatDay = (iso: string, language: Language): string => formatIsoDate(toLocalIso(iso), language, { weekday: language === 'fr' ? 'long' : 'short' })

/** "16 mars 2026", "16 March 2026"; "16 mars" when `shownYear` is the date's own. */
export function formatDate(iso: string, language: Language, shownYear: number | null = null): string {
  const text = formatIsoDate(toLocalIso(iso), language)
  return shownYear !== null && iso.length >= 10 ? text.replace(new RegExp(`\\s${shownYear}$`), '') : text
}

/** "18 h 05", "18:05"; empty where the date has no time. */
export function formatTime(iso: string, language: Language): string {
  const parts = /T(\d{2}):(\d{2})/.exec(toLocalIso(iso))
  if (!parts) return ''
  return language === 'fr' ? `${Number(parts[1])}${noBreak}h${noBreak}${parts[2]}` : `${parts[1]}:${parts[2]}`
}

/** Day and time: "lundi 16 mars 2026, 18 h 05"; the day alone where there is no time. */
export function formatMoment(iso: string, language: Language): string {
  const time = formatTime(iso, language)
  return time ? `${formatDay(iso, language)}, ${time}` : formatDay(iso, language)
}

/** "1 200", "1,200". */
export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(localeOf(language)).format(value)

/** A share between 0 and 1: "96 %", "96%". */
export const formatShare = (share: number, language: Language): string => new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(share)

/** A file's size: "48 Ko", "48 KB"; one decimal from a megabyte on. */
export function formatBytes(bytes: number, language: Language): string {
  const units = language === 'fr' ? ['octets', 'Ko', 'Mo'] : ['bytes', 'KB', 'MB']
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2
  const value = bytes / 1000 ** power
  return `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: power === 2 ? 1 : 0 }).format(value)}${noBreak}${units[power]}`
}

/** A day seen from now: "aujourd’hui", "hier", else the date. `now` is milliseconds since the epoch. */
export function formatRecent(iso: string, language: Language, now: number): string {
  const day = toLocalIso(iso).slice(0, 10)
  const today = toLocalIso(new Date(now).toISOString()).slice(0, 10)
  const ago = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  if (ago > 0 || ago < -1) return formatDate(iso, language)
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(ago, 'day')
}
