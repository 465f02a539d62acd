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

/** What an article says of somebody, wherever it says so: a rank or an office given, an office left, another holder of an office of theirs, another of their family name. */
export type PersonNote = 'rank-given' | 'office-given' | 'office-left' | 'office-shared' | 'namesake'

/** True for a rank among titles. */
export const isRank = (title: RankMention | OfficeMention): title is RankMention => title.value.kind === 'rank'
/** True for an office among titles. */
export const isOffice = (title: RankMention | OfficeMention): title is OfficeMention => title.value.kind === 'office'

/**
 * A person named in the text, with the titles that stand with the name ("le général d'armée Assimi Goïta, chef de l'État").
 * `given` and `taken` are titles that the sentence says begin and end ("a été nommé ministre", "a démissionné de son poste de maire"); `notes` hold,
 * throughout the article, what it says of the person. `nameSpan` is the name alone; start/end take in the titles. A title without a name ("le président russe") that could be resolved has `resolved: true`.
 */
export type PersonMention = Mention<PersonValue> & { nameSpan: Span; rank: RankMention | null; offices: OfficeMention[]; given: (RankMention | OfficeMention)[]; taken: OfficeMention[]; notes: readonly PersonNote[]; resolved: boolean }

/** Everything found in one article, for the claim builder. */
export type Mentions = {
  dates: DateMention[]
  quantities: QuantityMention[]
  durations: DurationMention[]
  people: PersonMention[]
  organisations: OrganisationMention[]
  /** Offices after an article and without a name ("le ministre des Transports"). */
  offices: OfficeMention[]
  places: PlaceMention[]
}
