/**
 * Typed mentions: what the finders report of one text. Offsets are into that text, and `text` is always `input.slice(start, end)`.
 * Finders are pure: (text, language, …) -> mentions sorted by start. Mentions of one kind never overlap.
 */
import type { Span } from '../domain/span.ts'
import type { DateValue, DurationValue, OfficeValue, PersonValue, PlaceValue, QuantityValue, RankValue } from '../domain/value.ts'

type Mention<Value> = Span & { text: string; value: Value }

export type DateMention = Mention<DateValue>
export type QuantityMention = Mention<QuantityValue>
export type DurationMention = Mention<DurationValue>
export type PlaceMention = Mention<PlaceValue>
export type RankMention = Mention<RankValue>
export type OfficeMention = Mention<OfficeValue>
export type OrganisationMention = Span & { text: string; key: string; name: string }

/**
 * A person named in the text, with the titles that stand with the name ("le général d'armée Assimi Goïta, chef de l'État").
 * `nameSpan` is the name alone; start/end take in the titles. A title without a name ("le président russe") that could be resolved has `resolved: true`.
 */
export type PersonMention = Mention<PersonValue> & { nameSpan: Span; rank: RankMention | null; offices: OfficeMention[]; resolved: boolean }

/** Everything found in one article, for the claim builder. */
export type Mentions = {
  dates: DateMention[]
  quantities: QuantityMention[]
  durations: DurationMention[]
  people: PersonMention[]
  organisations: OrganisationMention[]
  places: PlaceMention[]
}
