/** The result of comparing one claim with another. */
import type { ExtractedClaim } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Stance } from '../domain/stance.ts'

/** A claim with what the comparison needs to know of its article. `sentence` is the sentence's text; `copies` tells articles of one origin. */
export type ClaimInContext = {
  claim: ExtractedClaim
  sentence: string
  article: { published: string | null; outlet: string | null; language: Language; origin: number | null }
}

/** `score` is 0 to 1: how sure the rule is. A comparison that decides nothing but shares the subject is `mentions`; no relation at all is null. */
export type Comparison = { stance: Stance; score: number; reason: Reason }
