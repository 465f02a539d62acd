/** The unit that every rule of ingestion judges: one paragraph, heading, list item or stray line of a page, in reading order. */
import type { NoiseReason } from '../../../shared/domain/article.ts'
import { foldInPlace } from '../../../shared/domain/fold.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'caption' | 'quote'

/**
 * - `linkShare` is the part of the text that is a link, 0 to 1; plain text has none.
 * - `zone` is what the page's own markup says of the place (a nav, a footer, a share bar), null where it says nothing.
 * - `kept` is the verdict of the reading-mode library: part of the article or not; null where nobody was asked (plain text).
 */
export type Block = BlockMarkup & {
  text: string
  /** Words in the text, whether it reads as running text, and its form for the lexicon (empty above 300 characters): every rule asks, so they are measured once. */
  words: number
  prose: boolean
  line: string
}

/** What the page's markup says of a block. */
export type BlockMarkup = { kind: BlockKind; linkShare: number; zone: NoiseReason | null; kept: boolean | null }

/** Plain text, about which no markup speaks. */
const noMarkup: BlockMarkup = { kind: 'paragraph', linkShare: 0, zone: null, kept: null }

/** Lines that are longer are no prompts, captions or menus, and are looked up nowhere. In characters. */
const longestLine = 300

/** The form in which lines and lexicon entries meet: folded in place, no punctuation or symbols at the ends. */
export const foldLine = (line: string): string => foldInPlace(line).replace(/^[^\p{L}\p{N}©@(+]+|[^\p{L}\p{N}+)]+$/gu, '')

/** Measures a text and makes it a block. */
export function makeBlock(text: string, markup: BlockMarkup = noMarkup): Block {
  const words = countWords(text)
  return { ...markup, text, words, prose: isProse(text, words), line: text.length > longestLine ? '' : foldLine(text) }
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Beyond this many characters nobody asks how many words more there are: every rule's limit lies far below. */
const countedLength = 600

/** How many words the first 600 characters of a text have; "l’armée" and "11.000" count once. */
export const countWords = (text: string): number => text.slice(0, countedLength).match(wordPattern)?.length ?? 0

const sentenceEnd = /[.!?…][\s"'”’»)\]]*$/u
const fullStop = /(?:[.…]|[.!?…][\s]*[”’»")])[\s"'”’»)\]]*$/u

const innerSentenceEnd = /\p{Ll}{2}[.!?]\s+["«“]?\s?\p{Lu}/u

/** True for running text: a line that ends as a sentence or announces a list and is longer than a label, holds two sentences, or is too long to be a headline. */
export function isProse(text: string, count = countWords(text)): boolean {
  return count >= 30 || (count >= 6 && (sentenceEnd.test(text) || text.endsWith(':'))) || (count >= 12 && innerSentenceEnd.test(text))
}

/** True for a line that ends with a full stop, within quotation marks or before them. */
export const endsSentence = (text: string): boolean => fullStop.test(text.slice(-20))

/** True for what could be a headline: a few words at least, one line, no full stop. A question or an exclamation may be one. */
export function isHeadline({ text, words }: Block): boolean {
  return words >= 3 && words <= 40 && text.length <= 260 && !fullStop.test(text) && !text.endsWith(':')
}
