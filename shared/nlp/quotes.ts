/** Direct speech: what stands between quotation marks, and who says it. A quoted claim is the speaker's, not the outlet's. */
import { z } from 'zod'
import speechList from '../../resources/lexicons/speech.json' with { type: 'json' }
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'

/** A quotation within one sentence, quotation marks left out. `speaker` is the name as written, null where the sentence does not tell. */
export type Quote = Span & { text: string; speaker: string | null }

const lists = z.object({ fr: z.array(z.string()), en: z.array(z.string()) }).parse(speechList)
const verbs: Record<Language, readonly string[]> = { fr: lists.fr.map(fold), en: lists.en.map(fold) }

/** Words from which on a quotation is an assertion and not a single term in inverted commas. */
const assertionWords = 4

// An open quotation may run over several sentences, so a missing mark stands for the sentence's start or end.
const quotation = /[«“"]\s*([^«»“”"]{2,}?)\s*(?:[»”"]|$)|''([^']{2,}(?:'[^']+)*?)''/gu

/** The quotations of one sentence that assert something. `people` are the people named in it, with offsets into it. */
export function findQuotes(sentence: string, language: Language, people: readonly (Span & { name: string })[]): Quote[] {
  const quotes: Quote[] = []
  for (const match of sentence.matchAll(quotation)) {
    const words = match[1] ?? match[2] ?? ''
    if (words.split(/\s+/u).length < assertionWords) continue
    const start = match.index + match[0].indexOf(words)
    quotes.push({ start, end: start + words.length, text: words, speaker: null })
  }
  return quotes.map((quote) => ({ ...quote, speaker: speakerOf(sentence, language, quote, people) }))
}

// The speaker is the person nearest to a reporting verb outside the quotation.
function speakerOf(sentence: string, language: Language, quote: Span, people: readonly (Span & { name: string })[]): string | null {
  const outside = people.filter((person) => person.end <= quote.start || person.start >= quote.end)
  if (outside.length === 0) return null
  const folded = fold(sentence.slice(0, quote.start)) + ' ' + fold(sentence.slice(quote.end))
  if (!verbs[language].some((verb) => folded.includes(verb))) return null
  const distance = (person: Span): number => (person.start >= quote.end ? person.start - quote.end : quote.start - person.end)
  return outside.reduce((a, b) => (distance(b) < distance(a) ? b : a)).name
}
