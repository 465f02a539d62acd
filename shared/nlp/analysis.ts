/** What reading one article gives: sentences, claims, and what tells copies apart. The result is plain data and crosses threads. */
import type { ExtractedClaim } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'

/** What the reader needs to know of an article. `noise` is sorted; nothing within it becomes a sentence or a claim. */
export type AnalysisInput = {
  text: string
  noise: readonly Span[]
  title: string | null
  /** The base of relative dates: YYYY-MM-DD or an ISO date-time; null resolves only what needs no base. */
  published: string | null
  outlet: string | null
  language: Language
}

/** `signature` is a one-permutation MinHash of the body's word shingles: two articles of one origin share most of its values. */
export type Analysis = { sentences: Span[]; claims: ExtractedClaim[]; signature: Uint32Array }
