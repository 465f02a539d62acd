/**
 * What a phrase of time says before anything is known of its reader: the grammar's result. Resolving turns it into a date.
 * Keeping the two apart lets the same phrase be read once and placed by the publication date, a date told before, or the other end of a range.
 */
import type { Span } from '../../domain/span.ts'
import type { HolidayRule } from './holidays.ts'
import type { Bound, Move, Part, Unit } from './lexicon.ts'

/** A time of day; `minute` is null where only the hour is said. */
export type Time = { hour: number; minute: number | null }

/** A time of day, or with `until` the stretch from one to another ("de 9 h à 11 h"). */
export type Clock = Time & { until: Time | null }

export type Expression =
  /** "lundi 23 juin 2025", "mercredi 13", "jeudi", "mardi dernier", "mercredi de la semaine prochaine", "24 juin de l’an dernier" (`yearMove`). Parts that are not said are null. */
  | { kind: 'day'; weekday: number | null; day: number | null; month: number | null; year: number | null; yearMove: Move | null; move: Move | null; week: Move | null; weeksAhead: number; clock: Clock | null }
  /** "hier", "il y a trois jours", "deux ans plus tard", "deux jours après le 3 mai"; `from` tells whether it counts from publication, from a date told before, or from one named in the phrase. */
  | { kind: 'offset'; amount: number; unit: Unit; from: 'reference' | 'narrative' | Expression; approximate: boolean; clock: Clock | null }
  /** "la semaine dernière", "les trois prochains mois", "fin de l’année". */
  | { kind: 'period'; unit: Unit; count: number; rough: boolean; move: Move; part: Part }
  | { kind: 'month'; month: number; year: number | null; yearMove: Move | null; move: Move | null; part: Part }
  | { kind: 'year'; year: number; part: Part }
  /** "le troisième trimestre 2025" (`months` 3), "le premier semestre" (6); `index` counts from 1. */
  | { kind: 'term'; months: number; index: number; year: number | null; move: Move | null }
  | { kind: 'season'; season: number; year: number | null; move: Move | null }
  /** Decades and centuries, first and last year. */
  | { kind: 'years'; from: number; to: number; part: Part }
  /** "premier lundi de mai 2025", "dernière semaine de septembre", "the last day of the month"; `nth` -1 is the last. */
  | { kind: 'nth'; nth: number; of: { weekday: number } | 'week' | 'day'; within: Extract<Expression, { kind: 'month' | 'period' | 'year' }> }
  /** "le mardi après Pâques", "the third Friday before May 12", "two Sundays ago"; `side` 0 is the one nearest to the day. */
  | { kind: 'weekdayFrom'; weekday: number; nth: number; side: number; from: Expression }
  /** "la semaine du 12 mai", "the weekend of May 10": the week or weekend in which that day lies. */
  | { kind: 'weekOf'; unit: 'week' | 'weekend'; day: Extract<Expression, { kind: 'day' }> }
  /** "à Noël", "le lundi de Pâques 2024", "last Christmas"; `weekend` is true for the days off around it. */
  | { kind: 'holiday'; rule: HolidayRule; year: number | null; move: Move | null; weekend: boolean; clock: Clock | null }
  /** A time of day without a day. */
  | { kind: 'clock'; clock: Clock }

/** What a time of day can be told of. */
export type Clocked = Extract<Expression, { clock: Clock | null; kind: 'day' | 'offset' | 'holiday' }>

/** True for what is one day. */
export const isOneDay = (expression: Expression): expression is Clocked =>
  expression.kind === 'day' || (expression.kind === 'offset' && expression.unit === 'day') || (expression.kind === 'holiday' && !expression.weekend)

/** A phrase found in the text. `to` ends a range, and then `expression` is its start; the spans of both are told apart for lists ("les 3 et 8 mai"). */
export type Phrase = Span & { expression: Expression; to: Expression | null; bound: Bound | null; approximate: boolean }
