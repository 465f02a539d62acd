/** Which words of a French sentence stand in an English one: enough to tell whether two sentences are about the same, and no more than that. */
import { z } from 'zod'
import conceptList from '../../resources/lexicons/concepts.json' with { type: 'json' }
import list from '../../resources/lexicons/translations.json' with { type: 'json' }
import { stem } from './stem.ts'
import { wordLists } from './words/wordLists.ts'

const { words } = z.object({ source: z.string(), note: z.string(), words: z.array(z.string()) }).parse(list)
const { concepts } = z.object({ concepts: z.array(wordLists) }).parse(conceptList)

/** English stems for each French one; a word of several senses has several. */
const english = new Map<string, Set<string>>()
const translated = new Set<string>()

function add(french: string, senses: readonly string[]): void {
  const key = stem(french, 'fr')
  const known = english.get(key) ?? new Set<string>()
  for (const word of senses) { known.add(stem(word, 'en')); translated.add(stem(word, 'en')) }
  english.set(key, known)
}
for (const row of words) {
  const [french = '', senses = ''] = row.split('=')
  add(french, senses.split(','))
}
for (const concept of concepts) for (const french of concept.fr) add(french, concept.en)

/** Two words of one spelling and this many letters at least are one word in both languages ("mission", "sabotage"). */
const cognateLetters = 5

/** How many of the French stems have a word in the list, how many of the English ones, and how many of the French ones stand among the English. */
export type Translated = { french: number; english: number; shared: number }

/** Looks the stems of a French sentence up among those of an English one. */
export function lookAcross(french: readonly string[], inEnglish: readonly string[]): Translated {
  const there = new Set(inEnglish)
  const cognates = new Set(french.filter((one) => one.length >= cognateLetters && there.has(one)))
  const known = french.filter((one) => english.has(one) || cognates.has(one))
  const shared = known.filter((one) => cognates.has(one) || [...english.get(one)!].some((other) => there.has(other))).length
  return { french: known.length, english: inEnglish.filter((one) => translated.has(one) || cognates.has(one)).length, shared }
}
