/** What all readers of places share: the words with those already claimed, runs of capitals, prepositions before and containers after. */
import type { Language } from '../../domain/language.ts'
import { neverNames } from '../people/lexicon.ts'
import { goesOn, matchEnding, matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { demonyms, placeNames, placePrepositions } from './gazetteer.ts'
import { townOf } from './towns.ts'

/** A place over words `from` to `to` (exclusive). */
export type Found = { from: number; to: number; id: string; within: readonly string[] }

/** The words of a text; `taken` marks those that other finders have claimed. */
export type Scan = { words: readonly Word[]; taken: Uint8Array; language: Language }

/** Small words inside the name of a place. */
export const links: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'l', 'of', 'the', 'le'])
/** A capital that nobody has claimed. */
export const isFree = ({ words, taken }: Scan, at: number): boolean => at < words.length && !taken[at] && words[at]!.capital

/** A word that a capitalised name may consist of. */
export const isNameWord = (scan: Scan, at: number): boolean => isFree(scan, at) && scan.words[at]!.shape !== 'initial' && !neverNames[scan.language].has(scan.words[at]!.folded) && matchPhrase(demonyms, scan.words, at) === null

/** "Stoke-on-Trent", "Aix-en-Provence": small words between hyphens belong to the name. Returns the capital after them, or -1. */
function afterHyphens(scan: Scan, at: number): number {
  let to = at
  while (to < scan.words.length && to - at < 3 && scan.words[to]!.gap === 'hyphen' && !scan.words[to]!.capital && !scan.taken[to]) to++
  return to > at && to < scan.words.length && scan.words[to]!.gap === 'hyphen' && isNameWord(scan, to) ? to : -1
}

/** The end of a run of capitals that belong together. */
export function endOfRun(scan: Scan, from: number): number {
  let to = from + 1
  while (to < scan.words.length) {
    const { gap } = scan.words[to]!
    if ((gap === 'space' || gap === 'hyphen' || gap === 'apostrophe') && isNameWord(scan, to)) to++
    else if (gap === 'hyphen' && afterHyphens(scan, to) > 0) to = afterHyphens(scan, to) + 1
    else break
  }
  return to
}

/** A preposition of place ends right before `at`; "a" without its accent is the verb. */
export function afterPreposition({ words, language }: Scan, at: number): boolean {
  if (at === 0 || !goesOn(words, at)) return false
  const match = matchEnding(placePrepositions[language], words, at, 4)
  return match !== null && (words[at - 1]!.folded !== 'a' || words[at - 1]!.accented)
}

const into: ReadonlySet<string> = new Set(['a', 'au', 'en', 'in'])

/** What contains a place that is named with its container: "palais de Trévane, Selm", "Selm (Mali)", "stade d’Angor, à Selm". */
export function containerOf({ words }: Scan, to: number): readonly string[] {
  const next = words[to]
  if (next === undefined) return []
  const parted = next.gap === 'comma' || next.gap === 'break'
  const link = links.has(next.folded) && next.gap === 'space' || parted && into.has(next.folded) ? to + 1 : to
  if (!parted && link === to || link >= words.length || !words[link]!.capital) return []
  const match = matchPhrase(placeNames, words, link)
  if (match) return [match.value.id, ...match.value.within]
  const town = link > to && parted ? townOf(words[link]!.folded) : undefined
  return town === undefined ? [] : [words[link]!.folded, town.country]
}

/** The folded words of a stretch. */
export const keyOf = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map((word) => word.folded).join(' ')
