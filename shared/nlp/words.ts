/** Words with their places: what frames, quotes, statements and copies are read from. One pass, shared by all of them. */
import { z } from 'zod'
import stopwordList from '../../resources/lexicons/stopwords.json' with { type: 'json' }
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'
import { stem } from './stem.ts'

/** One word. `folded` compares; `stem` is the folded Snowball stem; `content` is false for words that carry grammar only. */
export type Word = Span & { text: string; folded: string; stem: string; content: boolean }

const stopwordsSchema = z.object({ source: z.string(), fr: z.array(z.string()), en: z.array(z.string()) })
const lists = stopwordsSchema.parse(stopwordList)
const stopwords: Record<Language, ReadonlySet<string>> = { fr: new Set(lists.fr), en: new Set(lists.en) }

// Letters, or digits with their inner separators (1,644 · 94,85 · 16:30). Apostrophes and hyphens part words, so that "l'accord" holds "accord".
const wordPattern = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,:]\p{N}+)*/gu

type Forms = Pick<Word, 'folded' | 'stem' | 'content'>
const remembered: Record<Language, Map<string, Forms>> = { fr: new Map(), en: new Map() }
const mostRemembered = 100_000

// News repeats its words: folding and stemming each of them once is the larger part of the reading time saved.
function formsOf(text: string, language: Language): Forms {
  const known = remembered[language].get(text)
  if (known !== undefined) return known
  const folded = fold(text)
  const forms = { folded, stem: stem(text, language), content: !isFunctionWord(folded, language) }
  if (remembered[language].size >= mostRemembered) remembered[language].clear()
  remembered[language].set(text, forms)
  return forms
}

/** The words of a stretch of text; offsets are into `text` plus `offset`. */
export function readWords(text: string, language: Language, offset = 0): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const start = offset + match.index
    words.push({ start, end: start + match[0].length, text: match[0], ...formsOf(match[0], language) })
  }
  return words
}

/** True for words that carry grammar rather than content. */
export const isFunctionWord = (folded: string, language: Language): boolean => stopwords[language].has(folded) || (folded.length === 1 && !/\d/.test(folded))

/** Folded stems of the content words, each once, in order. */
export function contentStems(words: readonly Word[]): string[] {
  const stems = new Set<string>()
  for (const word of words) if (word.content) stems.add(word.stem)
  return [...stems]
}
