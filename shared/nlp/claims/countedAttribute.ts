/**
 * What a number counts or measures, as a language-free id: "145 morts", "145 people were killed" and "a death toll of 145" count the same. An id may name a
 * group after a colon: "die:child" counts the children among the dead. A group is never set against the whole.
 */
import type { Language } from '../../domain/language.ts'
import type { FigureScope } from '../../domain/value.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { triggersOf } from '../frames/lexicon.ts'
import type { QuantityMention } from '../mentions.ts'
import { dimensionOf } from '../numbers/units.ts'
import { demonymOf } from '../places/demonymOf.ts'
import { conceptOf } from './concepts.ts'
import { namesParty } from './contenders.ts'
import { ballotAttribute, isTurnout } from './electorate.ts'
import { type FoundPhrase, peopleConcepts } from './figureLexicon.ts'
import type { FigureWords } from './figureScope.ts'
import type { SentenceReading } from './reading.ts'
import { shocks } from './shocks.ts'

/** How far the verb that counts people may stand from its number, in words. */
const tollReach = 8

/** How far from its number a toll may stand that opens its sentence ("The death toll from the crash of flight 614 on Thursday stood at 98"), and within how many words it opens it. */
const subjectReach = 18
const subjectStart = 4

/** The attribute of a quantity claim: a toll's frame ("die"), a concept ("vote"), a dimension ("length"), or the stem of the counted noun; "number" where nothing tells. */
export function countedAttribute(reading: SentenceReading, quantity: QuantityMention, scope: FigureScope, found: FigureWords): string {
  const { counted, whole, unit } = quantity.value
  const noun = counted[0] ?? (unit === null ? whole[0] : undefined)
  const concept = noun === undefined ? null : conceptOf(noun, reading.language)
  const ballot = ballotAttribute(reading, quantity, concept)
  if (ballot !== null) return ballot
  if (isTotal(reading, quantity)) return `total:${concept ?? unit ?? 'number'}`
  const named = counted[0] === undefined ? undefined : triggersOf[reading.language].get(counted[0])?.find((trigger) => trigger.frame.counts && trigger.stems.length === 1)
  if (named !== undefined) return withGroup(named.frame.id, reading, quantity)
  if ((unit === null || unit === 'person') && isCapacity(reading, quantity, concept, found)) return 'capacity'
  if (unit === null || unit === 'person') {
    const people = peopleCounted(reading, quantity, concept, scope, found)
    if (people !== null) return people
  }
  if (unit === 'percent') return shareOf(reading, quantity, [...counted, ...whole], scope)
  const what = dimensionOf(unit) ?? (unit === null || unit === 'point' ? concept : unit) ?? unit ?? 'number'
  return what === 'magnitude' ? `magnitude:${nearestNoun(reading, quantity)}` : what
}

/** How far the word may stand before its number that makes it what something may hold, in words. */
const capacityReach = 4

/** "licensed to carry 120 people", "une capacité de 180 passagers", "a 25,000-seat stadium": how many there may be, and not how many there were. */
function isCapacity({ words }: SentenceReading, quantity: QuantityMention, concept: string | null, { cues }: FigureWords): boolean {
  if (concept === 'seat' && /\p{N}-\p{L}+$/u.test(quantity.text)) return true
  if (concept !== null && !peopleConcepts.has(concept) && !['seat', 'visitor', 'bed', 'vehicle', 'capacity'].includes(concept)) return false
  const at = words.findIndex((word) => word.end > quantity.start)
  return cues.some((cue) => cue.id === 'capacity' && cue.to <= at && at - cue.to <= capacityReach)
}

/** "14 morts et neuf blessés parmi les gendarmes", "three dead among the crew": the group of all tolls of a list, said after the last of them. */
function withGroup(toll: string, reading: SentenceReading, quantity: QuantityMention): string {
  const rest = reading.text.slice(quantity.end, quantity.end + listReach)
  const list = amongGroup[reading.language].exec(rest)
  if (list === null) return toll
  const at = quantity.end + list[0].length
  const noun = reading.words.find((word) => word.start >= at)
  const group = noun === undefined || noun.start !== at ? null : conceptOf(noun.stem, reading.language)
  return group === null || !peopleConcepts.has(group) || group === 'person' ? toll : `${toll}:${group}`
}

/** How far the group of a list of tolls may stand from its first, in characters. */
const listReach = 80
const amongGroup: Record<Language, RegExp> = {
  fr: /^(?:(?:,| et) [\p{L}\p{N} ]{1,24})?\s(?:parmi|dans les rangs|chez) (?:les |des |ses |leurs )/u,
  en: /^(?:(?:,| and) [\p{L}\p{N} ]{1,24})?\s(?:among|amongst) (?:the |its |their )?/u,
}

// "575 222 voix sur 610 747 suffrages": the second figure is the whole of the first.
function isTotal(reading: SentenceReading, quantity: QuantityMention): boolean {
  return reading.quantities.some((other) => other.end < quantity.start && other.value.unit === quantity.value.unit && /^\s(?:(?!venus|issus)\p{L}+\s)?(?:sur(?: les)?|des|d['’]entre les|de (?:ses|leurs|nos|ces)|of|out of)(?: the| its| their)?(?:\s\S+['’]s)?\s*$/u.test(reading.text.slice(other.end, quantity.start)))
}

/** People who died, were hurt, were on board, marched; null where no people are counted. */
function peopleCounted(reading: SentenceReading, quantity: QuantityMention, concept: string | null, scope: FigureScope, found: FigureWords): string | null {
  const nation = nationOf(reading, quantity)
  // "15 Turks", "15 Turkish soldiers", but not "15 Turkish companies".
  if (concept !== null && !peopleConcepts.has(concept) && (nation === null || !isDemonym(quantity, reading))) return null
  const bare = concept === null
  const toll = nearestToll(reading, quantity)
  // "six crew members": the word beside the noun says who they are.
  const described = concept === 'member' ? quantity.value.counted.slice(1).map((one) => conceptOf(one, reading.language)).find((one) => peopleConcepts.has(one)) : undefined
  const group = nation ?? described ?? (concept === 'person' || bare ? null : concept)
  const under = (base: string): string => (group === null || group === base || inherent[base]?.has(group) === true ? base : `${base}:${group}`)
  if (toll !== null) return under(toll.frame.id)
  // "will release 118 rebels": of people only, since statements are released too.
  if (!bare && scope.act === 'free') return under('release')
  if (bare && quantity.value.whole.length === 0 && counts(reading, quantity, found, 'toll')) return 'die'
  if (bare && quantity.value.whole.length === 0) return null
  if (group === 'passenger' || group === 'crew' || counts(reading, quantity, found, 'aboard') || countsPassengers(reading, quantity)) return under('aboard')
  if (group === null && scope.act === 'march') return 'protester'
  if (bare) return null
  return nation === null ? described ?? concept : `person:${nation}`
}

/** Groups that everybody in a toll is of: whoever is released was a prisoner. */
const inherent: Readonly<Record<string, ReadonlySet<string>>> = { release: new Set(['prisoner', 'hostage']), convict: new Set(['defendant', 'suspect']), acquit: new Set(['defendant', 'suspect']), arrest: new Set(['suspect']) }

/** "six French passengers": people of a country among those on board. */
const countsPassengers = (reading: SentenceReading, quantity: QuantityMention): boolean =>
  [...quantity.value.counted, ...(nationOf(reading, quantity) === null ? [] : reading.words.map((word) => word.stem))].some((one) => conceptOf(one, reading.language) === 'passenger')

/** True where a word of the kind stands in the figure's own clause, with no other noun counted between. */
function counts(reading: SentenceReading, quantity: QuantityMention, { cues, words }: FigureWords, id: 'toll' | 'aboard'): boolean {
  const at = words.findIndex((word) => word.end > quantity.start)
  const near = (cue: FoundPhrase): boolean => (id === 'toll' ? cue.to <= at && at - cue.to <= (cue.from < subjectStart ? subjectReach : tollReach) : Math.abs(cue.from - at) <= 2 * tollReach)
  // "a plane carrying 74 people", and not "farmers carried five people".
  const literal = (cue: FoundPhrase): boolean => id !== 'aboard' || cue.to - cue.from > 1 || !words[cue.from]!.folded.endsWith('ied')
  return cues.some((cue) => cue.id === id && literal(cue) && near(cue) && !/[;:]/u.test(reading.text.slice(Math.min(words[cue.from]!.start, quantity.end), Math.max(words[cue.from]!.start, quantity.end))))
}

/** "53 British nationals", "trois touristes français": the country of the people counted. */
function nationOf(reading: SentenceReading, quantity: QuantityMention): string | null {
  const { counted } = quantity.value
  const word = reading.words.find((one) => one.end > quantity.start && one.start < quantity.end + 30 && counted.includes(one.stem) && demonymOf(one.text) !== null)
  return word === undefined ? null : demonymOf(word.text)
}

const isDemonym = (quantity: QuantityMention, { words, language }: SentenceReading): boolean =>
  demonymOf(words.find((word) => word.end > quantity.start && word.start < quantity.end && word.stem === quantity.value.counted[0])?.text ?? '') !== null && !peopleConcepts.has(conceptOf(quantity.value.counted[0]!, language))

/** The event that a magnitude measures: the shock or its aftershock. */
function nearestNoun(reading: SentenceReading, quantity: QuantityMention): string {
  const distance = (frame: FrameMention): number => Math.min(Math.abs(frame.start - quantity.end), Math.abs(quantity.start - frame.end))
  const nouns = reading.frames.filter((frame) => shocks.has(frame.frame.id))
  return nouns.length === 0 ? 'quake' : nouns.reduce((a, b) => (distance(b) < distance(a) ? b : a)).frame.id
}

function nearestToll(reading: SentenceReading, quantity: QuantityMention): FrameMention | null {
  const tolls = reading.frames.filter((frame) => frame.frame.counts)
  if (tolls.length === 0) return null
  const at = reading.words.findIndex((word) => word.end > quantity.start)
  const others = reading.quantities.filter((other) => other !== quantity && other.value.unit === quantity.value.unit && !isTotal(reading, other)).map((other) => reading.words.findIndex((word) => word.end > other.start))
  const clear = (from: number, to: number): boolean => !others.some((other) => other > from && other < to)
  const before = tolls.findLast((frame) => frame.to <= at && at - frame.to <= tollReach && clear(frame.from, at))
  // "a tué 14 personnes et en a blessé 37": the verb right before its number goes before the one that follows.
  if (before !== undefined && before.kind === 'verb' && /^\s(?:\p{L}+\s){0,2}$/u.test(reading.text.slice(before.end, quantity.start)) && !/\s(?:et|and)\s/u.test(reading.text.slice(before.end, quantity.start))) return before
  return tolls.find((frame) => frame.from >= at && frame.from - at <= tollReach && clear(at, frame.from)) ?? before ?? null
}

/** A share is told by what comes to it, else by what it is a share of; a share of the vote is often left unsaid beside a candidate. */
function shareOf(reading: SentenceReading, quantity: QuantityMention, stems: readonly string[], scope: FigureScope): string {
  const known = stems.map((one) => conceptOf(one, reading.language))
  if (scope.change !== null) return `change:${scope.measured ?? known[0] ?? ''}`
  if (known.includes('vote')) return 'share:vote'
  if (scope.measured !== null) return `share:${scope.measured}`
  if (known.includes('voter') && scope.act === 'abstain') return 'share:abstention'
  if (known.includes('voter') && isTurnout(reading, quantity)) return 'share:turnout'
  if (known.length > 0) return `share:${known[0]!}`
  const near = reading.words.map((word) => conceptOf(word.stem, reading.language))
  return near.includes('vote') || reading.frames.some((frame) => frame.frame.id === 'elect') || reading.people.length > 0 || namesParty(reading) ? 'share:vote' : 'share'
}
