/** Words that mean the same thing in both languages: how what is counted, and what two sentences share, is compared across them. */
import { z } from 'zod'
import conceptList from '../../../resources/lexicons/concepts.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { stem } from '../stem.ts'

const conceptSchema = z.object({ id: z.string(), fr: z.array(z.string()), en: z.array(z.string()) })
const concepts = z.object({ concepts: z.array(conceptSchema) }).parse(conceptList).concepts
// Of two rows that share a stem the first stands: the list goes from what is counted to what is merely spoken of.
const stemsFor = (language: Language): ReadonlyMap<string, string> => new Map(concepts.flatMap((concept) => concept[language].map((word) => [stem(word, language), concept.id] as const)).reverse())
const byStem: Record<Language, ReadonlyMap<string, string>> = { fr: stemsFor('fr'), en: stemsFor('en') }

/** The concept of a stem, or the stem itself where no list has it. */
export const conceptOf = (wordStem: string, language: Language): string => byStem[language].get(wordStem) ?? wordStem

/** True where both languages have a word for the stem. */
export const isConcept = (wordStem: string, language: Language): boolean => byStem[language].has(wordStem)
