/** The unit that every rule of ingestion judges: one paragraph, heading, list item or stray line of a page, in reading order. */
import type { NoiseReason } from '../../../shared/domain/article.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'caption' | 'quote'

/**
 * - `linkShare` is the part of the text that is a link, 0 to 1; plain text has none.
 * - `zone` is what the page's own markup says of the place (a nav, a footer, a share bar), null where it says nothing.
 * - `kept` is the verdict of the reading-mode library: part of the article or not; null where nobody was asked (plain text).
 */
export type Block = { text: string; kind: BlockKind; linkShare: number; zone: NoiseReason | null; kept: boolean | null }

/** A block of plain text, about which no markup speaks. */
export const plainBlock = (text: string, kind: BlockKind = 'paragraph'): Block => ({ text, kind, linkShare: 0, zone: null, kept: null })

const words = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** How many words a text has; "l’armée" and "11.000" count once. */
export const countWords = (text: string): number => text.match(words)?.length ?? 0

const sentenceEnd = /[.!?…][\s"'”’»)\]]*$/u
const fullStop = /(?:[.…]|[.!?…][\s]*[”’»")])[\s"'”’»)\]]*$/u

const innerSentenceEnd = /\p{Ll}{2}[.!?]\s+["«“]?\s?\p{Lu}/u

/** True for running text: a line that ends as a sentence does and is longer than a label, holds two sentences, or is too long to be a headline. */
export function isProse(text: string): boolean {
  const count = countWords(text)
  return count >= 30 || (count >= 6 && sentenceEnd.test(text)) || (count >= 12 && innerSentenceEnd.test(text))
}

/** True for what could be a headline: a few words at least, one line, no full stop. A question or an exclamation may be one. */
export function isHeadline(text: string): boolean {
  const count = countWords(text)
  return count >= 3 && count <= 40 && text.length <= 260 && !fullStop.test(text)
}
