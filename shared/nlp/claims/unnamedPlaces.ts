/** Places that a sentence speaks of without a name: "au palais présidentiel", "at the airport", "au nord de la ville", "en résidence surveillée". */
import type { Language } from '../../domain/language.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import type { PlaceValue } from '../../domain/value.ts'
import { kindNouns, placeId, qualifiers } from '../places/kinds.ts'
import { athomePhrases, townNouns } from '../places/locating.ts'
import type { Word } from '../words.ts'
import type { Phrases } from '../words/phrases.ts'
import { lookUp } from '../words/wordTable.ts'
import { phraseBefore, sideBefore } from './locate.ts'
import type { SentenceReading } from './reading.ts'

/** Where somebody who is confined at home is. */
const home = placeId('residence', '', [])

/** A place of the sentence; `home` is one of custody, whatever stands before it. */
export type PlaceInSentence = Span & { value: PlaceValue; home?: true }

/** The unnamed places of a sentence, in order. */
export function unnamedPlaces(reading: SentenceReading): PlaceInSentence[] {
  const { words, language } = reading
  const found: PlaceInSentence[] = []
  for (let at = 0; at < words.length; at++) {
    const place = confinement(words, at, language) ?? sideOfTown(words, at, language) ?? unnamedSite(reading, at)
    if (place !== null && !found.some((other) => overlaps(other, place))) found.push(place)
  }
  return found
}

const valueOf = (place: string): PlaceValue => ({ kind: 'place', place, name: '', within: [], position: 'in', denied: false })

function confinement(words: readonly Word[], at: number, language: Language): PlaceInSentence | null {
  const phrase = phraseBefore(athomePhrases[language], words, at + 1)
  return phrase === null ? null : { start: words[phrase.from]!.start, end: words[at]!.end, value: valueOf(home), home: true }
}

// The side itself is read again where the place is located; here it only tells that "the town" is meant as a place.
function sideOfTown(words: readonly Word[], at: number, language: Language): PlaceInSentence | null {
  if (lookUp(townNouns[language], words[at]!.folded, words[at]!.hash) === undefined) return null
  return sideBefore(words, at, language) === null ? null : { start: words[at]!.start, end: words[at]!.end, value: valueOf('') }
}

/** The longest phrase of the table that starts at word `at`. */
function phraseAt<Value>(table: Phrases<Value>, words: readonly Word[], at: number): { to: number; value: Value } | null {
  const first = words[at]
  const found = first === undefined ? undefined : lookUp(table, first.folded, first.hash)?.find((phrase) => phrase.words.every((word, i) => words[at + i]?.folded === word))
  return found === undefined ? null : { to: at + found.words.length, value: found.value }
}

/** The ids of the adjectives that start at word `at`, and the word after them. */
function adjectivesAt(words: readonly Word[], at: number, language: Language): { ids: string[]; to: number } {
  const ids: string[] = []
  let to = at
  for (;;) {
    const adjective = phraseAt(qualifiers[language], words, to)
    if (adjective === null) return { ids, to }
    ids.push(adjective.value.id)
    to = adjective.to
  }
}

/** "atelier d’acide", "salle des machines": the noun that tells a room from the others, and the word after it. */
function purposeAt(words: readonly Word[], at: number): { ids: string[]; to: number } {
  const noun = /^(?:d|de|des|du)$/u.test(words[at]?.folded ?? '') ? words[at + 1] : undefined
  return noun?.content === true && /^\p{Ll}/u.test(noun.text) ? { ids: [noun.stem], to: at + 2 } : { ids: [], to: at }
}

/** "palais présidentiel", "military hospital", where no name goes with it. */
function unnamedSite(reading: SentenceReading, at: number): PlaceInSentence | null {
  const { words, language, places } = reading
  const before = language === 'en' ? adjectivesAt(words, at, language) : { ids: [], to: at }
  const kind = phraseAt(kindNouns[language], words, before.to)
  const room = kind?.value.sort === 'room'
  if (kind === null || !room && (kind.value.sort !== 'site' || kind.value.plain)) return null
  const after = language === 'en' ? { ids: [], to: kind.to } : room ? purposeAt(words, kind.to) : adjectivesAt(words, kind.to, language)
  const { to } = after
  const span = { start: words[at]!.start, end: words[to - 1]!.end }
  // "the port of Selm" is read with its name; what goes on with a capital is a name that nobody could read.
  if (places.some((place) => overlaps(place, span)) || /^\s+(?:de |du |d['’]|of )?(?:la |l['’]|the )?\p{Lu}/u.test(reading.text.slice(span.end))) return null
  return { ...span, value: valueOf(placeId(kind.value.id, '', [...before.ids, ...after.ids])) }
}
