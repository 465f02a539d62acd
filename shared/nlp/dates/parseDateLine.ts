/** Publication dates in metadata lines and attributes: "Publié mardi 24 juin 2025 à 09:33", "Published: 3 May 2025, 14:05 GMT", "2025-06-24T09:33:00+02:00". */
import type { Language } from '../../domain/language.ts'
import { isPlaced, makeDay } from '../../domain/calendar.ts'
import { findDates } from './findDates.ts'

const isoStart = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/

/**
 * The first day that the line names: YYYY-MM-DD, or with its time YYYY-MM-DDTHH:MM as written there (no zone is applied: an outlet's own clock is what
 * readers and "hier" go by). Null when it names none. `reference` places what has no year ("mardi 24 juin"); without it such a line gives null.
 */
export function parseDateLine(text: string, language: Language, reference: string | null = null): string | null {
  const iso = isoStart.exec(text)
  if (iso !== null) {
    const day = makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    const inDay = iso[4] !== undefined && Number(iso[4]) < 24 && Number(iso[5]) < 60
    if (day !== null) return inDay ? `${day}T${iso[4]}:${iso[5]}` : day
  }
  const found = findDates(text, { reference, language }).find(({ value }) => isPlaced(value.start) && value.start.length >= 10 && value.end === null && value.grain !== 'week')
  return found?.value.start ?? null
}
