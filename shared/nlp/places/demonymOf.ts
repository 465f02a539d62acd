/** Demonyms as nouns and adjectives of one word, for whoever counts people by country. */
import { fold } from '../../domain/fold.ts'
import { demonyms } from './gazetteer.ts'

/** The country code that a demonym of one word names ("Britons": gb); null for other words, and for demonyms of two countries. */
export const demonymOf = (word: string): string | null => demonyms.entries.get(fold(word))?.find(({ words }) => words.length === 1)?.value ?? null
