/** Reads places that their kind names: "stade d’Angor", "palais présidentiel de Selm", "Trévane air base", "the port of Selm", "Lake Selm". */
import { demonyms, placeNames } from './gazetteer.ts'
import { kindNouns, placeId, type PlaceKind, qualifiers } from './kinds.ts'
import { containerOf, endOfRun, type Found, isNameWord, keyOf, links, type Scan } from './scan.ts'
import { goesOn, matchEnding, matchPhrase } from '../words/phrases.ts'
import { townOf } from './towns.ts'

/** Most small words between a kind and its name ("palais de la"). */
const mostLinks = 3

/** The place of a kind with the name that stands at words `name` to `end`; null where the name is a country's, which is no name of a building. */
function siteOf(scan: Scan, kind: PlaceKind, name: { from: number; to: number }, span: { from: number; to: number }): Found | null {
  const { words } = scan
  const inside = matchPhrase(placeNames, words, name.from)
  const whole = inside !== null && inside.size === name.to - name.from
  if (whole && inside.value.country && kind.sort !== 'region') return null
  const key = keyOf(words, name.from, name.to)
  const first = inside !== null && (whole || words[name.from + inside.size]?.gap === 'hyphen') ? [inside.value.id, ...inside.value.within] : null
  const town = first ?? (townOf(key) === undefined ? null : [key, townOf(key)!.country])
  const outer = containerOf(scan, span.to)
  const own = kind.afield || town === null ? [] : kind.sort === 'region' ? town.slice(1) : town
  return { ...span, id: placeId(kind.id, key, []), within: outer.length > 0 ? outer : own }
}

/** The first word after a kind’s adjectives. */
function skipQualifiers(scan: Scan, at: number): number {
  let next = at
  while (next < scan.words.length && goesOn(scan.words, next)) {
    const adjective = matchPhrase(qualifiers[scan.language], scan.words, next)
    if (adjective === null) break
    next += adjective.size
  }
  return next
}

/** "stade d’Angor", "tribunal correctionnel de Selm", "the port of Selm": the kind opens the name. */
function readOpening(scan: Scan, at: number): Found | null {
  const { words, language } = scan
  const noun = matchPhrase(kindNouns[language], words, at)
  if (noun === null || noun.value.sort === 'town' || noun.value.sort === 'room') return null
  const described = skipQualifiers(scan, at + noun.size)
  let next = described
  while (next < words.length && goesOn(words, next) && links.has(words[next]!.folded) && next - described < mostLinks && !words[next]!.capital) next++
  if (next >= words.length || !goesOn(words, next) || !isNameWord(scan, next)) return null
  // English puts the name first, but for "of" and for "Fort Selm", "Lake Selm".
  if (next === described && (noun.value.plain || language === 'en' && !words[at]!.capital)) return null
  const to = endOfRun(scan, next)
  return siteOf(scan, noun.value, { from: next, to }, { from: at, to })
}

/** "Trévane Stadium", "Selm air base", "Selm military hospital": the kind closes the name. */
function readClosing(scan: Scan, at: number): Found | null {
  const { words, language } = scan
  if (language !== 'en' || !isNameWord(scan, at)) return null
  const run = endOfRun(scan, at)
  const lower = skipQualifiers(scan, run)
  const after = lower < words.length && goesOn(words, lower) && words[lower]!.gap === 'space' ? matchPhrase(kindNouns.en, words, lower) : null
  if (after !== null && !after.value.plain && after.value.sort !== 'town') return siteOf(scan, after.value, { from: at, to: nameEnd(scan, at, run) }, { from: at, to: lower + after.size })
  const inside = matchEnding(kindNouns.en, words, run, 2)
  if (inside === null || run - inside.size <= at || inside.value.sort === 'town' || inside.value.sort === 'room') return null
  return siteOf(scan, inside.value, { from: at, to: nameEnd(scan, at, run - inside.size) }, { from: at, to: run })
}

// "Trévane International Airport": the adjective tells no place from another.
function nameEnd({ words, language }: Scan, from: number, to: number): number {
  let end = to
  for (let adjective = matchEnding(qualifiers[language], words, end, 1); adjective !== null && end - adjective.size > from; adjective = matchEnding(qualifiers[language], words, end, 1)) end -= adjective.size
  return end
}

/** The place that a kind and a name at word `at` make; null where there is none. */
export function readSite(scan: Scan, at: number): Found | null {
  if (scan.taken[at] || matchPhrase(demonyms, scan.words, at) !== null) return null
  return readOpening(scan, at) ?? readClosing(scan, at)
}
