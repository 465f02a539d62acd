/** An article as ingestion leaves it: the readable text of the page, with what is not the article's own set aside but kept in place. */
import type { Language } from './language.ts'
import type { Span } from './span.ts'

/** Why a passage was set aside. `user` is the fact-checker's own choice. */
export const noiseReasons = [
  'menu', 'share', 'subscription', 'read-also', 'teaser', 'author-box', 'related', 'comments', 'caption', 'advertisement', 'metadata', 'legal', 'user',
] as const
export type NoiseReason = (typeof noiseReasons)[number]

/** Offsets into the article's text. Noise spans never overlap and are sorted by start. */
export type NoiseSpan = Span & { reason: NoiseReason }

/**
 * What one file, page or pasted text became. `text` is the page's readable text in reading order, noise included, so that putting noise back
 * moves no offset; paragraphs are separated by a blank line. `published` is YYYY-MM-DD or a local ISO date-time, null where the text does not tell.
 */
export type CleanDocument = {
  title: string | null
  outlet: string | null
  author: string | null
  published: string | null
  language: Language
  url: string | null
  /** Credited agency ("AFP", "Reuters"), where the text names one. */
  agency: string | null
  text: string
  noise: NoiseSpan[]
}

/** The article's own text: everything that is not set aside, paragraphs separated by a blank line. */
export function bodyText(document: { text: string; noise: readonly Span[] }): string {
  let at = 0
  const kept: string[] = []
  for (const span of document.noise) {
    kept.push(document.text.slice(at, span.start))
    at = span.end
  }
  kept.push(document.text.slice(at))
  return kept.join('\n\n').replace(/\n{3,}/g, '\n\n').trim()
}
