/** Finds places: those of the gazetteer with what contains them, named buildings, and unknown names after a preposition of place. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { PlaceMention } from '../mentions.ts'
import { neverNames } from '../people/lexicon.ts'
import { matchPhrase } from '../words/phrases.ts'
import { readNameWords, type Word } from '../words/nameWords.ts'
import { markTaken } from '../words/taken.ts'
import { ambiguousPlaces, demonyms, placeNames } from './gazetteer.ts'
import { readSite } from './readSite.ts'
import { afterPreposition, containerOf, endOfRun, type Found, isFree, isNameWord, keyOf, type Scan } from './scan.ts'
import { townOf } from './towns.ts'

const joints: ReadonlySet<string> = new Set(['et', 'and', 'ou', 'or', 'puis'])
const compass: ReadonlySet<string> = new Set(['nord', 'sud', 'est', 'ouest', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'centre'])

/** Capitals on either side make another name of it: Radio France, Manchester United. */
function isPartOfName(scan: Scan, from: number, to: number): boolean {
  const { words } = scan
  const before = from > 0 && words[from]!.gap === 'space' && isFree(scan, from - 1) && words[from - 1]!.gap !== 'start' && !neverNames[scan.language].has(words[from - 1]!.folded) && !compass.has(words[from - 1]!.folded) && matchPhrase(demonyms, words, from - 1) === null
  const after = to < words.length && words[to]!.gap === 'space' && isNameWord(scan, to) && matchPhrase(placeNames, words, to) === null
  return before || after
}

function readKnown(scan: Scan, at: number): Found | null {
  const { words } = scan
  const match = matchPhrase(placeNames, words, at)
  if (!match) return null
  const to = at + match.size, last = words[to - 1]!
  const short = match.size === 1 && last.end - last.start <= 3
  if (!last.capital || short && last.shape !== 'upper' && last.folded.length < 3 || match.size === 1 && ['car', 'us', 'uk', 'uae'].includes(last.folded) && last.shape !== 'upper') return null
  const placed = afterPreposition(scan, at) || words[at]!.gap === 'hyphen'
  if (match.size === 1 && ambiguousPlaces.has(last.folded) && !placed) return null
  if (isPartOfName(scan, at, to)) return null
  return { from: at, to, id: match.value.id, within: match.value.within }
}

function readUnknown(scan: Scan, at: number, joined: boolean): Found | null {
  const { words } = scan
  if (!isNameWord(scan, at) || words[at]!.shape === 'upper' && words[at]!.end - words[at]!.start <= 5 || !joined && !afterPreposition(scan, at)) return null
  const to = endOfRun(scan, at)
  if (words[to]?.shape === 'digit' && words[to].gap === 'space') return null
  const id = keyOf(words, at, to), within = containerOf(scan, to)
  const town = within.length > 0 ? undefined : townOf(id)
  return { from: at, to, id, within: town === undefined ? within : [town.country] }
}

/** "à Selm et Trévane", "in Selm and Trévane": the second of two places, where nothing after it makes it the subject of a new clause. */
function isJoined(scan: Scan, at: number, before: Found | null): boolean {
  const { words } = scan
  if (before === null || before.to !== at - 1 || words[at]!.gap !== 'space' || words[at - 1]!.gap !== 'space' || !joints.has(words[at - 1]!.folded) || !isNameWord(scan, at)) return false
  const next = words[endOfRun(scan, at)]
  return next === undefined || next.gap === 'start' || next.gap === 'break' || next.gap === 'period' || next.gap === 'comma'
}

/** What a place is read from at word `at`, the longest reading; `before` is the place that was read last. */
function readAny(scan: Scan, at: number, before: Found | null): Found | null {
  const site = readSite(scan, at)
  const named = readKnown(scan, at) ?? (site === null && scan.words[at]!.capital ? readUnknown(scan, at, isJoined(scan, at, before)) : null)
  return named !== null && (site === null || named.to >= site.to) ? named : site
}

/** The places among words that nobody else has claimed. */
export function readPlaces(text: string, words: readonly Word[], language: Language, claimed: readonly Span[]): PlaceMention[] {
  const scan: Scan = { words, taken: markTaken(words, claimed), language }
  const mentions: PlaceMention[] = []
  let before: Found | null = null
  for (let at = 0; at < words.length; at++) {
    if (scan.taken[at]) continue
    const found = readAny(scan, at, before)
    if (!found) continue
    before = found
    const start = words[found.from]!.start, end = words[found.to - 1]!.end
    const name = text.slice(start, end)
    mentions.push({ start, end, text: name, value: { kind: 'place', place: found.id, name, within: [...found.within], position: 'in', denied: false } })
    at = found.to - 1
  }
  return mentions
}

/** The places that a text names outside the given spans (people, organisations). */
export function findPlaces(text: string, language: Language, people: readonly Span[]): PlaceMention[] {
  return readPlaces(text, readNameWords(text), language, people)
}
