/** Direct speech: what stands between quotation marks, and who says it. A quoted claim is the speaker's, not the outlet's. */
import { z } from 'zod'
import speechList from '../../resources/lexicons/speech.json' with { type: 'json' }
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'
import { wordLists } from './words/wordLists.ts'

/** A quotation within one sentence, quotation marks left out. `speaker` is the name as written, null where the sentence does not tell. */
export type Quote = Span & { text: string; speaker: string | null }

type Named = Span & { name: string }

const lists = z.object({ fr: z.array(z.string()), en: z.array(z.string()), finite: wordLists }).parse(speechList)
const verbs: Record<Language, readonly string[]> = { fr: lists.fr.map(fold), en: lists.en.map(fold) }
const finite: Record<Language, ReadonlySet<string>> = { fr: new Set(lists.finite.fr), en: new Set(lists.finite.en) }

/** Words from which on a quotation is an assertion and not a single term in inverted commas; fewer do where one of them is a finite verb. */
const assertionWords = 4
const fewestWords = 3

// An open quotation may run over several sentences, so a missing mark stands for the sentence's start or end.
const quotation = /[«“"]\s*([^«»“”"]{2,}?)\s*(?:[»”"]|$)|''([^']{2,}(?:'[^']+)*?)''/gu

/** What most sentences have none of. */
const opening = /[«“"]|''/u

/** The quotations of one sentence that assert something. `people` are the people named in it, with offsets into it. */
export function findQuotes(sentence: string, language: Language, people: readonly Named[]): Quote[] {
  const quotes: Quote[] = []
  if (!opening.test(sentence)) return quotes
  for (const match of sentence.matchAll(quotation)) {
    const words = match[1] ?? match[2] ?? ''
    if (!asserts(words, language)) continue
    const start = match.index + match[0].indexOf(words)
    quotes.push({ start, end: start + words.length, text: words, speaker: null })
  }
  return quotes.map((quote) => ({ ...quote, speaker: speakerOf(sentence, language, quote, people) }))
}

function asserts(words: string, language: Language): boolean {
  if (words.split(/\s+/u).length >= assertionWords) return true
  const parts = fold(words).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return parts.length >= fewestWords && parts.some((part) => finite[language].has(part))
}

// The speaker is the person nearest to the quotation outside it, where a reporting verb or the place beside the marks tells that somebody speaks.
function speakerOf(sentence: string, language: Language, quote: Span, people: readonly Named[]): string | null {
  const outside = people.filter((person) => person.end <= quote.start || person.start >= quote.end)
  if (outside.length === 0) return null
  const beside = outside.find((person) => standsAfter(sentence, quote, person)) ?? outside.findLast((person) => standsBefore(sentence, quote, person, language))
  if (beside !== undefined) return beside.name
  const folded = fold(sentence.slice(0, quote.start)) + ' ' + fold(sentence.slice(quote.end))
  if (!verbs[language].some((verb) => folded.includes(verb))) return null
  const distance = (person: Span): number => (person.start >= quote.end ? person.start - quote.end : quote.start - person.end)
  return outside.reduce((a, b) => (distance(b) < distance(a) ? b : a)).name
}

// Closed class: after these a name is where or about whom something is said rather than who says it.
const elsewhere: ReadonlySet<string> = new Set(['pres', 'devant', 'dans', 'sur', 'sous', 'chez', 'contre', 'avec', 'de', 'du', 'des', 'd', 'near', 'of', 'in', 'on', 'at', 'by', 'with', 'behind', 'before', 'about'])
/** Most words between a quotation and its speaker: "a déclaré mardi à la presse la procureure". */
const speakerReach = 7
/** Farthest that a speaker may stand from the words, in characters; it bounds what is read again for every quotation. */
const farthest = 120

// "», souffle le maire Paul Girod": after a quotation and a comma, a verb in lower case with its subject reports it, whichever verb it is.
function standsAfter(sentence: string, quote: Span, person: Span): boolean {
  if (person.start <= quote.end || person.start - quote.end > farthest) return false
  const between = sentence.slice(quote.end - 1, person.start)
  // English keeps the comma inside the marks, after which only who speaks can follow.
  const isOpen = between.startsWith(',')
  if (!isOpen && !/^[^\s]?\s*[»”"']?,[»”"']?\s*\p{Ll}[\p{L}\s’'-]*$/u.test(between)) return false
  const words = fold(between).split(/[^\p{L}]+/u).filter(Boolean)
  return words.length <= speakerReach && !words.some((word) => elsewhere.has(word))
}

const attributions: Record<Language, RegExp> = { fr: /(?:^|[\s,])(?:pour|selon|d['’]après)\s+(?:[\p{L}’'-]+\s){0,4}$/iu, en: /(?:^|[\s,])according to\s+(?:[\p{L}’'-]+\s){0,4}$/iu }

// "Paul Girod : « … »", and "Pour Paul Girod, préfet, « … »".
function standsBefore(sentence: string, quote: Span, person: Span, language: Language): boolean {
  if (person.end > quote.start || quote.start - person.end > farthest) return false
  const between = sentence.slice(person.end, quote.start)
  return /^[^«“".;]{0,60}:\s*[«“"]?\s*$/u.test(between) || (attributions[language].test(sentence.slice(Math.max(0, person.start - farthest), person.start)) && /^[^.;:]{0,80},\s*[«“"]?\s*$/u.test(between))
}
