/** A claim: one assertion anchored in one sentence of one article (PRODUCT: "The model"). */
import type { Span } from './span.ts'
import type { ClaimValue, Modality } from './value.ts'

/** The order is the order of the filters in the window. */
export const claimTypes = ['rank', 'office', 'date', 'quantity', 'duration', 'place', 'person', 'event', 'quote', 'statement'] as const
export type ClaimType = (typeof claimTypes)[number]

/** Who did it and to whom, as folded keys. */
export type Parties = { agents: string[]; patients: string[] }

/**
 * How a sentence says that something is, as far as it could be the other way: `pole` counts on the `axis` of conditions.json, `of` are the folded names, role ids
 * or nouns that it is said of (none for what a whole story has once, such as its weather), `which` tells one of a kind from another. `start` and `end` are offsets into the sentence.
 */
export type Condition = Span & { axis: string; pole: number; negated: boolean; planned: boolean; of: string[]; which: string | null }

/** Somebody by folded full names, none where only an office tells who it is, and by offices as ids that exclude each other ("?" for one that excludes nothing). */
export type Doer = { names: string[]; posts: string[] }

/**
 * What one person alone does at an event, and who did it: `deed` and `thing` are ids of deeds.json, `kind` tells one thing of its sort from another (null: unsaid; `oneKind` things
 * are one only of one known kind; `once` where there is no second time). `by` are all who may be meant. `start`, `end` and `who` (who did it) are offsets into the sentence.
 */
export type Deed = Span & { deed: string; thing: string; kind: string | null; oneKind: boolean; once: boolean; planned: boolean; by: Doer[]; who: Span }

/**
 * What surrounds a claim in its sentence and decides whether another claim is about the same thing. All keys are folded
 * (lower case, no diacritics); `date` is the event's ISO date or range start where the sentence or its neighbours tell it.
 */
export type ClaimSetting = {
  frame: string | null
  /** Who takes part: first those that the sentence names (`named` of them), then those who only tell it, then those it speaks on about. */
  participants: string[]
  named: number
  places: string[]
  /** Who did it and to whom, for the claim that tells an event; absent where the sentence does not tell, and in dossiers of earlier versions. */
  parties?: Parties
  /** What the sentence says of how somebody or something is; absent where it says nothing of the kind. */
  conditions?: Condition[]
  /** What it tells that one person alone does; absent where it tells nothing of the kind. */
  deeds?: Deed[]
  date: string | null
  dateEnd: string | null
  /** The day from which the article speaks: its publication, else its dateline, else the latest day it states; null where nothing tells. */
  reference: string | null
  /** Folded names and places that the whole article is about, most frequent first, and the kinds of event that it tells of: two claims of one story share some. */
  topics: string[]
  kinds: string[]
  /** What the sentence speaks of by what it is, as ids ("~driver", "~train"), and what the whole article has one of: the same participant within one story only. */
  roles: string[]
  cast: string[]
  negated: boolean
  modality: Modality
  /** Folded content stems of the sentence, without the value's own words: what two statements may share. */
  stems: string[]
}

/**
 * A claim as extraction finds it, before the store gives it an id.
 * - `start`/`end` delimit the claim's words within its sentence, `valueSpan` the value's words (what a difference marks).
 * - `subject` is shown to people ("Assimi Goïta"), `subjectKey` compares ("assimi goita"); both are empty where the claim has none.
 * - `attribute` is a language-free id: "rank", "office", a frame id such as "sign", or the counted noun's stem; `attributeText` is the article's own word for it.
 * - `keys` are the words under which the matcher looks for candidates: two claims that share none are never compared.
 * - `checkworthiness` is 0 to 1: how much a fact-checker would want to check it.
 * - `rules` names the rules that fired, for "show the work".
 */
export type ExtractedClaim = Span & {
  sentenceIndex: number
  type: ClaimType
  text: string
  subject: string
  subjectKey: string
  attribute: string
  attributeText: string
  value: ClaimValue
  valueText: string
  valueSpan: Span
  speaker: string | null
  eventDate: string | null
  checkworthiness: number
  setting: ClaimSetting
  keys: string[]
  rules: string[]
}
