/** What a number counts, as a language-free id: "145 morts", "145 people were killed" and "a death toll of 145" count the same. */
import { z } from 'zod'
import conceptList from '../../../resources/lexicons/concepts.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { stem } from '../stem.ts'
import type { QuantityMention } from '../mentions.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { triggersOf } from '../frames/lexicon.ts'
import type { SentenceReading } from './reading.ts'

const conceptSchema = z.object({ id: z.string(), fr: z.array(z.string()), en: z.array(z.string()) })
const concepts = z.object({ concepts: z.array(conceptSchema) }).parse(conceptList).concepts
// Of two rows that share a stem the first stands: the list goes from what is counted to what is merely spoken of.
const stemsFor = (language: Language): ReadonlyMap<string, string> => new Map(concepts.flatMap((concept) => concept[language].map((word) => [stem(word, language), concept.id] as const)).reverse())
const byStem: Record<Language, ReadonlyMap<string, string>> = { fr: stemsFor('fr'), en: stemsFor('en') }

/** The concept of a stem, or the stem itself where no list has it. */
export const conceptOf = (wordStem: string, language: Language): string => byStem[language].get(wordStem) ?? wordStem

/** The concepts among some stems, each once; what no list has is left out. */
export const conceptsIn = (stems: readonly string[], language: Language): string[] => [...new Set(stems.flatMap((one) => byStem[language].get(one) ?? []))]

/** True where both languages have a word for the stem. */
export const isConcept = (wordStem: string, language: Language): boolean => byStem[language].has(wordStem)

/** How far the verb that counts people may stand from its number, in words. */
const tollReach = 8

/** What is counted: a toll's frame ("die"), a concept ("vote"), or the stem of the counted noun; the unit where there is nothing else. */
export function countedAttribute(reading: SentenceReading, quantity: QuantityMention): string {
  const { counted, whole, unit } = quantity.value
  const noun = counted[0]
  const concept = noun === undefined ? null : conceptOf(noun, reading.language)
  if (isTotal(reading, quantity)) return `total:${concept ?? unit ?? 'number'}`
  const named = noun === undefined ? undefined : triggersOf[reading.language].get(noun)?.find((trigger) => trigger.frame.counts && trigger.stems.length === 1)
  if (named !== undefined) return named.frame.id
  if (unit === null || unit === 'person') {
    const toll = tollOf(reading, quantity, concept)
    if (toll !== null) return toll
  }
  if (unit === 'percent') return percentOf(reading, [...counted, ...whole])
  const what = concept ?? unit ?? (whole[0] === undefined ? 'number' : `of:${conceptOf(whole[0], reading.language)}`)
  return what === 'magnitude' ? `magnitude:${nearestNoun(reading, quantity)}` : what
}

// "575 222 voix sur 610 747 suffrages": the second figure is the whole of the first.
function isTotal(reading: SentenceReading, quantity: QuantityMention): boolean {
  return reading.quantities.some((other) => other.end < quantity.start && other.value.unit === quantity.value.unit && /^[^,;.]{0,24}\s(?:sur|des|de|of|out of)(?: the)?\s*$/u.test(reading.text.slice(other.end, quantity.start)))
}

/** The toll that counts these people: of persons, of nobody named, or of children apart. */
function tollOf(reading: SentenceReading, quantity: QuantityMention, concept: string | null): string | null {
  if (concept !== null && concept !== 'person' && concept !== 'passenger' && concept !== 'child') return null
  const toll = nearestToll(reading, quantity)
  return toll === null ? null : concept === 'child' ? `${toll.frame.id}:child` : toll.frame.id
}

/** The event that a magnitude measures: the shock or its aftershock. */
function nearestNoun(reading: SentenceReading, quantity: QuantityMention): string {
  const distance = (frame: FrameMention): number => Math.min(Math.abs(frame.start - quantity.end), Math.abs(quantity.start - frame.end))
  const nouns = reading.frames.filter((frame) => frame.kind === 'noun')
  return nouns.length === 0 ? '' : nouns.reduce((a, b) => (distance(b) < distance(a) ? b : a)).frame.id
}

function nearestToll(reading: SentenceReading, quantity: QuantityMention): FrameMention | null {
  const at = reading.words.findIndex((word) => word.end > quantity.start)
  const others = reading.quantities.filter((other) => other !== quantity && other.value.unit === quantity.value.unit).map((other) => reading.words.findIndex((word) => word.end > other.start))
  const clear = (from: number, to: number): boolean => !others.some((other) => other > from && other < to)
  const tolls = reading.frames.filter((frame) => frame.frame.counts)
  const after = tolls.find((frame) => frame.from >= at && frame.from - at <= tollReach && clear(at, frame.from))
  if (after !== undefined) return after
  return tolls.findLast((frame) => frame.to <= at && at - frame.to <= tollReach && clear(frame.from, at)) ?? null
}

/** A share is told by what it is a share of; a share of the vote is often left unsaid beside a candidate. */
function percentOf(reading: SentenceReading, stems: readonly string[]): string {
  const known = stems.map((one) => conceptOf(one, reading.language))
  for (const id of ['turnout', 'vote'] as const) if (known.includes(id)) return `share:${id}`
  const near = reading.words.map((word) => conceptOf(word.stem, reading.language))
  if (near.includes('turnout')) return 'share:turnout'
  if (known.length > 0) return `share:${known[0]!}`
  return near.includes('vote') || reading.frames.some((frame) => frame.frame.id === 'elect') || reading.people.length > 0 ? 'share:vote' : 'share'
}
