/** How surely two claims speak of the same event: who takes part, where, and how much else the two sentences share. */
import { isPlaced } from '../domain/calendar.ts'
import type { ClaimSetting } from '../domain/claim.ts'
import { kindOf, nameOf } from '../nlp/places/kinds.ts'
import { lookAcross } from '../nlp/translations.ts'
import { isBody } from '../nlp/roles/lexicon.ts'
import type { ClaimInContext } from './comparison.ts'
import { daysBetween } from './days.ts'
import { madeOn, spokenOn } from './found.ts'
import { sharedNames } from './persons.ts'

/** `score` is 0 to 1. `names` are the shared participants, within one story those called by what they are too, `places` whether the places agree (null: one side names none), `story` whether the two articles tell one story. */
export type Likeness = { score: number; names: string[]; places: boolean | null; stems: number; story: boolean }

/** Weights found on the labelled pairs: who and what else is said count most, then where, then what the two articles are about. */
const weights = { names: 0.35, places: 0.2, stems: 0.3, story: 0.15 }

/** Shared stems make a like sentence from this share of the shorter one on. */
const likeStems = 0.6

/** Compares the settings of two claims. Frames are not looked at here: what happened is the comparator's business. */
export function likenessOf(first: ClaimInContext, second: ClaimInContext): Likeness {
  const a = first.claim.setting
  const b = second.claim.setting
  const story = isOneStory(a, b)
  const named = sharedNames(a.participants, b.participants)
  const roles = story ? a.roles.filter((id) => b.roles.includes(id) && !isBody(id)) : []
  const names = [...named, ...roles]
  const places = agreeing(a.places, b.places)
  const stems = first.article.language === second.article.language ? overlapOf(a.stems, b.stems) : acrossLanguages(first, second)
  const byName = named.length > 0 ? Math.min(1, 0.7 + 0.3 * (names.length - 1)) : Math.max(weighNoName(a, b, story), weighRoles(a, b, roles.length))
  const byPlace = places === null ? 0.5 : places ? 1 : 0
  return { score: weights.names * byName + weights.places * byPlace + weights.stems * Math.min(1, stems / likeStems) + (story ? weights.story : 0), names, places, stems, story }
}

/** What it says that no name is shared: much where both sentences name somebody, little within one story where one of them says "the driver" or "the train". */
function weighNoName(a: ClaimSetting, b: ClaimSetting, story: boolean): number {
  if (a.named > 0 && b.named > 0) return 0.1
  return story ? 0.6 : a.participants.length > 0 && b.participants.length > 0 ? 0.1 : 0.4
}

/** What a shared "driver" or "train" says: as much as a name, but little where each sentence names somebody of its own. */
const weighRoles = (a: ClaimSetting, b: ClaimSetting, shared: number): number => (shared === 0 ? 0 : a.named > 0 && b.named > 0 ? 0.3 : 0.7)

/** Fewest people and things of one kind ("a train", "a driver") that are a sign of one story. */
const fewestCast = 2

/** Two articles tell one story when both are about two names, or share two of these: a name, a kind of event, the people and things in it. */
export function isOneStory(a: ClaimSetting, b: ClaimSetting): boolean {
  const names = sharedNames(a.topics, b.topics).length
  const signs = [names > 0, a.kinds.some((kind) => b.kinds.includes(kind)), a.cast.filter((id) => b.cast.includes(id) && !isBody(id)).length >= fewestCast]
  return names >= 2 || signs.filter(Boolean).length >= 2
}

/** Fewest words with a translation on either side for a likeness across languages, and how much of it counts: what no list translates is not compared at all. */
const fewestTranslated = 2
const acrossWeight = 0.8

function acrossLanguages(first: ClaimInContext, second: ClaimInContext): number {
  const [french, english] = first.article.language === 'fr' ? [first, second] : [second, first]
  const found = lookAcross(french.claim.setting.stems, english.claim.setting.stems)
  const least = Math.min(found.french, found.english)
  return least < fewestTranslated ? 0 : acrossWeight * Math.min(1, found.shared / least)
}

/** Shared part of the shorter list, 0 to 1. */
export function overlapOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const known = new Set(a)
  let shared = 0
  for (const stem of new Set(b)) if (known.has(stem)) shared++
  return shared / Math.min(known.size, new Set(b).size)
}

// A building that no list places may stand in the town that the other side names.
const areSites = (places: readonly string[]): boolean => places.every((place) => kindOf(place) !== undefined)

// "The Selm dam" and "the Orlo dam": two sites of one kind, each by its own name.
const areTwoSites = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((place) => nameOf(place) !== '' && kindOf(place)?.sort === 'site' && b.some((other) => kindOf(other) === kindOf(place) && nameOf(other) !== ''))

function agreeing(a: readonly string[], b: readonly string[]): boolean | null {
  if (a.some((place) => b.includes(place))) return true
  if (areTwoSites(a, b)) return false
  return areSites(a) !== areSites(b) || a.length === 0 || b.length === 0 ? null : false
}

/** True when one of the sentences says of somebody that they were appointed, promoted or replaced: what was true before may have ended. */
export function tellsOfChange(setting: ClaimSetting): boolean {
  return setting.frame === 'appoint' || setting.frame === 'promote' || setting.frame === 'resign' || setting.frame === 'dismiss' || setting.frame === 'replace'
}

/** Days from what `first` speaks of to what `second` does: 0 for two articles of one story of which one is undated, null where nothing tells. */
export function daysApart(first: ClaimInContext, second: ClaimInContext): number | null {
  return daysBetween(placedDay(first), placedDay(second)) ?? (isOneStory(first.claim.setting, second.claim.setting) ? 0 : null)
}

/** True where one of the two is undated, so that a change between them cannot be ruled out. */
export const isUndated = (first: ClaimInContext, second: ClaimInContext): boolean => placedDay(first) === null || placedDay(second) === null

/** The day that a claim speaks of, where its year is known. */
function placedDay(side: ClaimInContext): string | null {
  const day = spokenOn(side)
  return day === null || isPlaced(day) ? day : madeOn(side)
}
