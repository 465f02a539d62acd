/** Runs the finders over one text, each told what the ones before it have taken, so that a year is no quantity and a rank no office. */
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'
import { findEntities } from './entities.ts'
import type { Mentions } from './mentions.ts'
import { findQuantities } from './numbers/findQuantities.ts'
import { placeDates } from './placeDates.ts'
import type { Token } from './words/scanText.ts'

/** All mentions, sorted by start, and the day from which the article speaks: its publication, else what `referenceOf` tells. */
export function findMentions(text: string, language: Language, sentences: readonly Span[], published: string | null, tokens: readonly Token[]): { mentions: Mentions; reference: string | null } {
  const { found, reference } = placeDates(text, language, published, tokens)
  const dates = found.filter((date) => !isVerbLast(text, date, language))
  return { mentions: { dates, ...findQuantities(text, language, dates, tokens), ...findEntities(text, { language, sentences, tokens }) }, reference }
}

// "will last eighteen months" is a length of time; the "last" of "the last eighteen months" follows an article.
const isVerbLast = (text: string, date: Span & { text: string }, language: Language): boolean =>
  language === 'en' && /^last\s/iu.test(date.text) && /(?:^|[^\p{L}])(?:will|would|to|may|might|could|should|can|must|expected to|not)\s$/iu.test(text.slice(Math.max(0, date.start - 12), date.start))
