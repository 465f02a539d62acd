/** Claims made by hand, for the tests of the comparators: everything that a test does not name is empty. And claims of short texts, for the tests of the whole way. */
import type { ClaimSetting, ClaimType } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import type { ClaimValue } from '../domain/value.ts'
import { analyseArticle } from '../nlp/analyse.ts'
import { compareClaims } from './compare.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'

export type HandMade = { type: ClaimType; value: ClaimValue; valueText: string; subjectKey?: string; attribute?: string; published?: string | null; setting?: Partial<ClaimSetting>; rules?: string[]; keys?: string[]; sentence?: string }

/** A claim in its context; the sentence is the value and the name unless another is given. */
export function claimBy(hand: HandMade): ClaimInContext {
  const sentence = hand.sentence ?? `${hand.valueText}, ${hand.subjectKey ?? ''}`
  const start = Math.max(0, sentence.indexOf(hand.valueText))
  const span = { start, end: start + hand.valueText.length }
  const published = hand.published === undefined ? '2031-05-06' : hand.published
  return {
    sentence, article: { published, outlet: null, language: 'fr', origin: null },
    claim: {
      ...span, sentenceIndex: 0, type: hand.type, text: hand.valueText, subject: hand.subjectKey ?? '', subjectKey: hand.subjectKey ?? '', attribute: hand.attribute ?? hand.type, attributeText: '',
      value: hand.value, valueText: hand.valueText, valueSpan: span, speaker: null, eventDate: null, checkworthiness: 0.5, keys: hand.keys ?? [], rules: hand.rules ?? [],
      setting: { frame: null, participants: [], named: hand.setting?.participants?.length ?? 0, places: [], date: null, dateEnd: null, reference: published, topics: [], kinds: [], roles: [], cast: [], negated: false, modality: 'fact', stems: [], ...hand.setting },
    },
  }
}

/** The claims of a text as the store holds them; `published` is null for an undated text. */
export function claimsIn(text: string, published: string | null, language: Language = 'fr', outlet: string | null = null): ClaimInContext[] {
  const { claims, sentences } = analyseArticle({ text, noise: [], title: null, outlet, published, language })
  return claims.map((claim) => ({ claim, sentence: text.slice(sentences[claim.sentenceIndex]!.start, sentences[claim.sentenceIndex]!.end), article: { published, outlet, language, origin: null } }))
}

/** What the claims of two texts say of each other, where they share a key. */
export const findingsBetween = (a: readonly ClaimInContext[], b: readonly ClaimInContext[]): Comparison[] =>
  a.flatMap((x) => b.filter((y) => x.claim.keys.some((key) => y.claim.keys.includes(key))).flatMap((y) => compareClaims(x, y) ?? []))

/** The same of two texts with their days of publication. */
export const findings = (a: string, b: string, [day, later]: readonly [string | null, string | null] = [null, null], language: Language = 'fr'): Comparison[] =>
  findingsBetween(claimsIn(a, day, language), claimsIn(b, later, language))

/** The stances between the figures of two texts, doubts left out; both are of one day unless told. */
export const figureStances = (a: string, b: string, language: Language = 'fr', other: Language = language, [day, later]: readonly [string | null, string | null] = ['2031-05-06', '2031-05-06']): string[] =>
  findingsBetween(claimsIn(a, day, language), claimsIn(b, later, other)).filter((found) => found.reason.kind.startsWith('quantity') && found.stance !== 'mentions').map((found) => found.stance)
