/** Finds organisations: known ones, ministries, institutions, names that open or close with a telling noun, companies, and the acronyms they are given. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { OrganisationMention } from '../mentions.ts'
import { domains } from '../offices/lexicon.ts'
import { neverNames } from '../people/lexicon.ts'
import { demonyms, placeNames } from '../places/gazetteer.ts'
import { goesOn, matchPhrase } from '../words/phrases.ts'
import { readNameWords, type Word } from '../words/nameWords.ts'
import { markTaken } from '../words/taken.ts'
import { companySuffixes, institutions, knownOrganisations, organisationAdjectives, organisationNouns } from './lexicon.ts'

type Found = { from: number; to: number; key: string }
type Scan = { words: readonly Word[]; taken: Uint8Array; language: Language }

const bridges: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'l', 'pour', 'et', 'of', 'the', 'for', 'and', 'les', 'le', 'sur', 'on'])
const conjunctions: ReadonlySet<string> = new Set(['et', 'and'])
const dropped: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'l', 'le', 'les', 'the', 'of'])

const keyOf = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map((word) => word.folded).filter((key) => !dropped.has(key)).join(' ')
const isOpen = ({ words, taken }: Scan, at: number): boolean => at < words.length && !taken[at] && goesOn(words, at)
const isName = (scan: Scan, at: number): boolean => isOpen(scan, at) && scan.words[at]!.capital && !neverNames[scan.language].has(scan.words[at]!.folded)

function readKnown({ words }: Scan, at: number): Found | null {
  const match = matchPhrase(knownOrganisations, words, at) ?? (words[at]!.shape === 'capital' || words[at]!.shape === 'upper' ? matchPhrase(institutions, words, at) : null)
  if (!match || !words[at]!.capital && match.size === 1 || match.value.acronym && words[at]!.shape !== 'upper') return null
  if (match.value.id === 'republic' || match.value.id === 'transition') return null
  return { from: at, to: at + match.size, key: match.value.id }
}

/** "ministère de la Défense", "Ministry of Defence", "Defence Ministry": one key in both languages. */
function readMinistry({ words, language }: Scan, at: number): Found | null {
  const word = words[at]!
  if (word.folded === 'ministere' || word.folded === 'ministry') {
    let object = at + 1
    while (object < words.length && goesOn(words, object) && dropped.has(words[object]!.folded)) object++
    const field = object > at + 1 && object < words.length && goesOn(words, object) ? matchPhrase(domains[language], words, object) : null
    return field ? { from: at, to: object + field.size, key: `ministry of ${field.value}` } : null
  }
  const field = language === 'en' ? matchPhrase(domains.en, words, at) : null
  const noun = field ? words[at + field.size] : undefined
  return field && noun && noun.gap === 'space' && noun.folded === 'ministry' ? { from: at, to: at + field.size + 1, key: `ministry of ${field.value}` } : null
}

/** How far ahead the acronym of a name may stand, in words. */
const acronymReach = 10

/** "Agence nationale de sécurité (ANS)": the acronym in brackets tells where the name ends. Returns the word before it, or -1. */
function endBeforeAcronym(text: string, { words }: Scan, at: number): number {
  for (let next = at + 1; next < words.length && next - at <= acronymReach; next++) {
    const acronym = acronymAfter(text, words, next)
    if (acronym !== null) return acronym.startsWith(words[at]!.folded.charAt(0)) ? next : -1
    if (!goesOn(words, next)) return -1
  }
  return -1
}

/** A French name opens with its noun: "Agence nationale de Trévane", "Parti du Littoral". */
function readOpening(text: string, scan: Scan, at: number): Found | null {
  const { words, language } = scan
  if (!words[at]!.capital || !organisationNouns[language].has(words[at]!.folded) || matchPhrase(placeNames, words, at)) return null
  if (language === 'en' && words[at + 1]?.folded !== 'of' && words[at + 1]?.folded !== 'for') return null
  const whole = endBeforeAcronym(text, scan, at)
  if (whole > 0) return { from: at, to: whole, key: keyOf(words, at, whole) }
  let to = at + 1
  for (let next = to; isOpen(scan, next); next++) {
    const word = words[next]!
    if (word.capital || language === 'fr' && (organisationAdjectives.has(word.folded) || matchPhrase(demonyms, words, next) !== null)) to = next + 1
    else if (!bridges.has(word.folded) || next - to >= 2 || conjunctions.has(word.folded) && isOpen(scan, next + 1) && !words[next + 1]!.capital) break
  }
  return to > at + 1 ? { from: at, to, key: keyOf(words, at, to) } : null
}

/** An English name closes with its noun, a company with its legal form: "Norvalia Electoral Commission", "Norvalia Energy SA". */
function readClosing(scan: Scan, at: number): Found | null {
  const { words, language } = scan
  const place = matchPhrase(placeNames, words, at)
  if (!words[at]!.capital || neverNames[language].has(words[at]!.folded) && !place) return null
  let to = at + (place?.size ?? 1)
  while (isName(scan, to) && words[to]!.gap !== 'apostrophe') to++
  if (to - at < 2) return null
  const last = words[to - 1]!
  const closes = language === 'en' && organisationNouns.en.has(last.folded) || companySuffixes.has(last.folded) && (last.shape === 'upper' || last.shape === 'capital')
  return closes ? { from: at, to, key: keyOf(words, at, to) } : null
}

/** Letters that an acronym has at most. */
const longestAcronym = 8

/** "… (AES)": the letters in brackets stand for the name before them from then on. */
function acronymAfter(text: string, words: readonly Word[], to: number): string | null {
  const word = words[to]
  return word && word.capital && word.end - word.start <= longestAcronym && word.gap === 'break' && text[word.start - 1] === '(' && text[word.end] === ')' ? word.folded : null
}

/** The organisations among words that nobody else has claimed. */
export function readOrganisations(text: string, words: readonly Word[], language: Language, claimed: readonly Span[]): OrganisationMention[] {
  const scan: Scan = { words, taken: markTaken(words, claimed), language }
  const acronyms = new Map<string, string>()
  const mentions: OrganisationMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (scan.taken[at]) continue
    const short = word.capital ? acronyms.get(word.folded) : undefined
    const found: Found | null = short === undefined
      ? readMinistry(scan, at) ?? readKnown(scan, at) ?? readOpening(text, scan, at) ?? readClosing(scan, at) : { from: at, to: at + 1, key: short }
    if (!found) continue
    const acronym = acronymAfter(text, words, found.to)
    if (acronym) acronyms.set(acronym, found.key)
    const start = words[found.from]!.start, end = words[found.to - 1]!.end
    mentions.push({ start, end, text: text.slice(start, end), key: found.key, name: text.slice(start, end) })
    at = found.to - 1
  }
  return mentions
}

/** The organisations that a text names outside the given spans (people). */
export function findOrganisations(text: string, language: Language, people: readonly Span[] = []): OrganisationMention[] {
  return readOrganisations(text, readNameWords(text), language, people)
}
