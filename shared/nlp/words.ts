/** Words with their places: what frames, quotes, statements and copies are read from. One pass, shared by all of them. */
import { z } from 'zod'
import stopwordList from '../../resources/lexicons/stopwords.json' with { type: 'json' }
import type { Language } from '../domain/language.ts'
import { overlaps, type Span } from '../domain/span.ts'
import { stem } from './stem.ts'
import { isGlued, scanText, type Token } from './words/scanText.ts'
import { hashWord } from './words/wordTable.ts'

/** One word. `folded` compares, `hash` is its hash; `stem` is the folded Snowball stem, with its hash; `content` is false for words that carry grammar only. */
export type Word = Span & { text: string; folded: string; hash: number; stem: string; stemHash: number; content: boolean }

const stopwordsSchema = z.object({ source: z.string(), fr: z.array(z.string()), en: z.array(z.string()) })
const lists = stopwordsSchema.parse(stopwordList)
const stopwords: Record<Language, ReadonlySet<string>> = { fr: new Set(lists.fr), en: new Set(lists.en) }

/** True when the token at `index` is a separator inside a figure (1,644 · 94,85 · 16:30), glued to digits on either side. */
const joinsFigures = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.kind === 'figure' && isGlued(tokens, index) && isGlued(tokens, index + 1) && /^[.,:]$/.test(tokens[index]!.folded)

type Lexeme = Pick<Word, 'stem' | 'stemHash' | 'content'>

const remembered: Record<Language, Map<string, Lexeme>> = { fr: new Map(), en: new Map() }
const mostRemembered = 100_000

/** What a written word is in one language, remembered: news repeats its words. */
function lexemeOf(written: string, folded: string, language: Language): Lexeme {
  const cache = remembered[language]
  const known = cache.get(written)
  if (known !== undefined) return known
  const stemmed = stem(written, language)
  const lexeme: Lexeme = { stem: stemmed, stemHash: hashWord(stemmed), content: !isFunctionWord(folded, language) }
  if (cache.size >= mostRemembered) cache.clear()
  cache.set(written, lexeme)
  return lexeme
}

/** The words of each sentence (sorted spans); offsets are into the sentence. Apostrophes and hyphens part words, so that "l'accord" holds "accord". */
export function readSentenceWords(text: string, sentences: readonly Span[], language: Language, tokens: readonly Token[]): Word[][] {
  let at = 0
  return sentences.map((sentence) => {
    const words: Word[] = []
    for (; at < tokens.length && tokens[at]!.start < sentence.end; at++) {
      const { start, kind, written, folded, hash } = tokens[at]!
      if (kind === 'mark' || start < sentence.start) continue
      if (kind === 'word') {
        const known = lexemeOf(written, folded, language)
        words.push({ start: start - sentence.start, end: tokens[at]!.end - sentence.start, text: written, folded, hash, stem: known.stem, stemHash: known.stemHash, content: known.content })
        continue
      }
      while (joinsFigures(tokens, at + 1)) at += 2
      const { end } = tokens[at]!, figure = text.slice(start, end)
      words.push({ start: start - sentence.start, end: end - sentence.start, text: figure, folded: figure, hash: hashWord(figure), stem: figure, stemHash: hashWord(figure), content: true })
    }
    return words
  })
}

/** The words of a text that stands alone; offsets are into it. */
export const readWords = (text: string, language: Language): Word[] => readSentenceWords(text, [{ start: 0, end: text.length }], language, scanText(text))[0]!

/** True for words that carry grammar rather than content. */
export const isFunctionWord = (folded: string, language: Language): boolean => stopwords[language].has(folded) || (folded.length === 1 && !/\d/.test(folded))

/** Folded stems of the content words outside `except`, each once, in order. */
export function contentStems(words: readonly Word[], except: Span = { start: 0, end: 0 }): string[] {
  const stems = new Set<string>()
  for (const word of words) if (word.content && !overlaps(word, except)) stems.add(word.stem)
  return [...stems]
}
