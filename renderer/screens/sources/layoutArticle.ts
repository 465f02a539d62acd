/** An article's text as blocks to draw: paragraphs, and noise in its place. Offsets stay those of the text, so that a selection finds its way back. */
import type { NoiseSpan } from '../../../shared/domain/article.ts'
import { contains, overlaps, type Span } from '../../../shared/domain/span.ts'

/** Part of a paragraph: set aside, with its reason, or kept. */
export type Piece = Span & { noise: NoiseSpan | null }
export type Block = { kind: 'noise'; start: number; end: number; noise: NoiseSpan } | (Span & { kind: 'paragraph'; pieces: Piece[] })

/** Runs of text between blank lines, without the white space around them. */
function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/\S[^\n]*(?:\n(?!\n)[^\n]*)*/g)) {
    const length = match[0].trimEnd().length
    found.push({ start: match.index, end: match.index + length })
  }
  return found
}

function piecesOf(paragraph: Span, noise: readonly NoiseSpan[]): Piece[] {
  const pieces: Piece[] = []
  let at = paragraph.start
  for (const span of noise) {
    const start = Math.max(span.start, paragraph.start)
    const end = Math.min(span.end, paragraph.end)
    if (at < start) pieces.push({ start: at, end: start, noise: null })
    pieces.push({ start, end, noise: span })
    at = end
  }
  if (at < paragraph.end) pieces.push({ start: at, end: paragraph.end, noise: null })
  return pieces
}

/** Blocks in reading order; together their pieces hold every character that is no white space between paragraphs. Noise over several paragraphs is one block. */
export function layoutArticle(text: string, noise: readonly NoiseSpan[]): Block[] {
  const blocks: Block[] = []
  for (const paragraph of paragraphsOf(text)) {
    const within = noise.filter((span) => overlaps(span, paragraph))
    const whole = within.find((span) => contains(span, paragraph))
    const last = blocks.at(-1)
    if (!whole) blocks.push({ kind: 'paragraph', ...paragraph, pieces: piecesOf(paragraph, within) })
    else if (last?.kind === 'noise' && last.noise === whole) last.end = paragraph.end
    else blocks.push({ kind: 'noise', ...paragraph, noise: whole })
  }
  return blocks
}

/** Shorter than this share of its sentence, a claim's words stand out in it and are worth a mark. */
const wholeShare = 0.75

/** True for a claim that is (nearly) its whole sentence: a statement, a quotation. */
export function coversSentence(mark: Span, sentences: readonly Span[]): boolean {
  const sentence = sentences.find((one) => one.start <= mark.start && mark.start < one.end)
  return sentence !== undefined && mark.end - mark.start >= wholeShare * (sentence.end - sentence.start)
}

/** The name of a file without its folders, for people; paths of any system. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) || path

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** A selection brought to whole words, without the white space at its ends; null when nothing else is in it. */
export function snapToWords(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end)
  let start = span.start + (words.length - words.trimStart().length)
  let end = span.start + words.trimEnd().length
  if (start >= end) return null
  while (start > 0 && isWordAt(text, start - 1) && isWordAt(text, start)) start--
  while (end < text.length && isWordAt(text, end - 1) && isWordAt(text, end)) end++
  return { start, end }
}

/** Words in a stretch of text, for the record's count. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
