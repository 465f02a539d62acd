/** Finds places: those of the gazetteer with what contains them, named buildings, and unknown names after a preposition of place. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { PlaceMention } from '../mentions.ts'
import { neverNames } from '../people/lexicon.ts'
import { goesOn, matchEnding, matchPhrase } from '../words/phrases.ts'
import { readNameWords, type Word } from '../words/nameWords.ts'
import { markTaken } from '../words/taken.ts'
import { ambiguousPlaces, demonyms, placeKinds, placeNames, placePrepositions, type KnownPlace } from './gazetteer.ts'

/** A place over words `from` to `to` (exclusive). */
type Found = { from: number; to: number; id: string; within: readonly string[] }

type Scan = { words: readonly Word[]; taken: Uint8Array; language: Language }

const links: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'l', 'of', 'the', 'le'])
const compass: ReadonlySet<string> = new Set(['nord', 'sud', 'est', 'ouest', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'centre'])

const isFree = ({ words, taken }: Scan, at: number): boolean => at < words.length && !taken[at] && words[at]!.capital

/** A word that a capitalised name may consist of; "à" stands before it where `after` is true. */
const isNameWord = (scan: Scan, at: number): boolean => isFree(scan, at) && scan.words[at]!.shape !== 'initial' && !neverNames[scan.language].has(scan.words[at]!.folded) && matchPhrase(demonyms, scan.words, at) === null

/** The end of a run of capitals that belong together. */
function endOfRun(scan: Scan, from: number): number {
  let to = from + 1
  while (to < scan.words.length && (scan.words[to]!.gap === 'space' || scan.words[to]!.gap === 'hyphen' || scan.words[to]!.gap === 'apostrophe') && isNameWord(scan, to)) to++
  return to
}

/** A preposition of place ends right before `at`; "a" without its accent is the verb. */
function afterPreposition({ words, language }: Scan, at: number): boolean {
  if (at === 0 || !goesOn(words, at)) return false
  const match = matchEnding(placePrepositions[language], words, at, 4)
  return match !== null && (words[at - 1]!.folded !== 'a' || words[at - 1]!.accented)
}

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

/** What contains a place that is named with its container: "palais de Trévane, Selm", "Selm (Mali)". */
function containerOf({ words }: Scan, to: number): readonly string[] {
  const next = words[to]
  const link = next && links.has(next.folded) && next.gap === 'space' ? to + 1 : to
  if (!next || next.gap !== 'comma' && next.gap !== 'break' && link === to) return []
  const match = link < words.length ? matchPhrase(placeNames, words, link) : null
  return match && words[link]!.capital ? [match.value.id, ...match.value.within] : []
}

const keyOf = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map((word) => word.folded).join(' ')

/** "palais de Trévane", "Parc des Expositions de Bamako": the whole phrase names the place, and a known place at its end contains it. */
function readKind(scan: Scan, at: number): Found | null {
  const { words } = scan
  if (scan.language !== 'fr' || !placeKinds.fr.has(words[at]!.folded) || scan.taken[at]) return null
  let next = at + 1
  while (next < words.length && goesOn(words, next) && links.has(words[next]!.folded) && next - at <= 3) next++
  if (next === at + 1 && words[at]!.shape === 'lower' || next >= words.length || !goesOn(words, next) || !isNameWord(scan, next)) return null
  const to = endOfRun(scan, next)
  const inside = matchPhrase(placeNames, words, next)
  if (inside && inside.size === to - next && inside.value.country) return null
  return { from: at, to, id: keyOf(words, at, to), within: inside && inside.size === to - next ? [inside.value.id, ...inside.value.within] : containerOf(scan, to) }
}

/** "Trévane Stadium", "Fort Trévane" in English. */
function readEnglishKind(scan: Scan, at: number): Found | null {
  const { words } = scan
  if (scan.language !== 'en' || !isNameWord(scan, at)) return null
  const to = endOfRun(scan, at)
  const kinds = placeKinds.en
  return to - at >= 2 && (kinds.has(words[to - 1]!.folded) || kinds.has(words[at]!.folded)) ? { from: at, to, id: keyOf(words, at, to), within: containerOf(scan, to) } : null
}

function readUnknown(scan: Scan, at: number): Found | null {
  const { words } = scan
  if (!isNameWord(scan, at) || words[at]!.shape === 'upper' && words[at]!.end - words[at]!.start <= 5 || !afterPreposition(scan, at)) return null
  const to = endOfRun(scan, at)
  return words[to]?.shape === 'digit' && words[to].gap === 'space' ? null : { from: at, to, id: keyOf(words, at, to), within: containerOf(scan, to) }
}

/** The places among words that nobody else has claimed. */
export function readPlaces(text: string, words: readonly Word[], language: Language, claimed: readonly Span[]): PlaceMention[] {
  const scan: Scan = { words, taken: markTaken(words, claimed), language }
  const mentions: PlaceMention[] = []
  for (let at = 0; at < words.length; at++) {
    if (scan.taken[at]) continue
    const found = readKind(scan, at) ?? (words[at]!.shape === 'lower' && !placeKinds[language].has(words[at]!.folded) ? null : readKnown(scan, at) ?? readEnglishKind(scan, at) ?? readUnknown(scan, at))
    if (!found) continue
    const start = words[found.from]!.start, end = words[found.to - 1]!.end
    const name = text.slice(start, end)
    mentions.push({ start, end, text: name, value: { kind: 'place', place: found.id, name, within: [...found.within] } })
    at = found.to - 1
  }
  return mentions
}

/** The places that a text names outside the given spans (people, organisations). */
export function findPlaces(text: string, language: Language, people: readonly Span[]): PlaceMention[] {
  return readPlaces(text, readNameWords(text), language, people)
}

export type { KnownPlace }
