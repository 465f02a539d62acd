/** Runs the finders over one text, each told what the ones before it have taken, so that a year is no quantity and a rank no office. */
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'
import { referenceOf } from './dateline.ts'
import { findDates } from './dates/findDates.ts'
import { dateLexicons } from './dates/lexicon.ts'
import { readTense } from './dates/tense.ts'
import { findEntities } from './entities.ts'
import type { DateMention, Mentions } from './mentions.ts'
import { findQuantities } from './numbers/findQuantities.ts'
import type { Token } from './words/scanText.ts'

/** All mentions, sorted by start, and the day from which the article speaks: its publication, else what `referenceOf` tells. */
export function findMentions(text: string, language: Language, sentences: readonly Span[], published: string | null, tokens: readonly Token[]): { mentions: Mentions; reference: string | null } {
  const { found, reference } = placeDates(text, language, published, tokens)
  const dates = found.filter((date) => !isVerbLast(text, date, language))
  return { mentions: { dates, ...findQuantities(text, language, dates, tokens), ...findEntities(text, { language, sentences, tokens }) }, reference }
}

/**
 * The dates of a text, by its publication or by what the text itself gives away: a full date may supply the year of one that stands beside "ce" or in the
 * dateline, and that one the weekdays and "hier". The day given is the article's own where it is sure, else one near it, else null.
 */
function placeDates(text: string, language: Language, published: string | null, tokens: readonly Token[]): { found: DateMention[]; reference: string | null } {
  if (published !== null) return { found: findDates(text, { reference: published, language }, tokens), reference: published }
  const isAhead = (date: DateMention): boolean => readTense(tokens, tokens.findIndex((token) => token.start >= date.start), dateLexicons[language]) === 'future'
  const open = findDates(text, { reference: null, language }, tokens)
  const near = referenceOf(text, open, isAhead)
  if (near === null) return { found: open, reference: null }
  const dated = near.sure ? open : findDates(text, { reference: null, about: near.day, language }, tokens)
  const own = near.sure ? near : referenceOf(text, dated, isAhead) ?? near
  return { found: own.sure ? findDates(text, { reference: own.day, language }, tokens) : dated, reference: own.day }
}

// "will last eighteen months" is a length of time; the "last" of "the last eighteen months" follows an article.
const isVerbLast = (text: string, date: Span & { text: string }, language: Language): boolean =>
  language === 'en' && /^last\s/iu.test(date.text) && /(?:^|[^\p{L}])(?:will|would|to|may|might|could|should|can|must|expected to|not)\s$/iu.test(text.slice(Math.max(0, date.start - 12), date.start))
