/** Two texts to everything that the comparators find between them, for tests that read like the articles do. */
import type { Language } from '../domain/language.ts'
import { analyseArticle } from '../nlp/analyse.ts'
import { compareClaims } from './compare.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'

/** The claims of a text as the store holds them. */
export function inContext(text: string, published: string | null, language: Language = 'fr'): ClaimInContext[] {
  const { claims, sentences } = analyseArticle({ text, noise: [], title: null, outlet: null, published, language })
  return claims.map((claim) => ({ claim, sentence: text.slice(sentences[claim.sentenceIndex]!.start, sentences[claim.sentenceIndex]!.end), article: { published, outlet: null, language, origin: null } }))
}

/** What the claims of `a` and `b` that share a key say of each other. Both days are publication days, null for an undated text. */
export function findings(a: string, b: string, days: readonly [string | null, string | null] = [null, null], language: Language = 'fr'): Comparison[] {
  const right = inContext(b, days[1], language)
  return inContext(a, days[0], language).flatMap((x) => right.filter((y) => x.claim.keys.some((key) => y.claim.keys.includes(key))).flatMap((y) => compareClaims(x, y) ?? []))
}
