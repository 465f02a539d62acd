/** Two free texts to one stance, for the headless `stance` command: every claim of one beside every claim of the other, then the texts as wholes, and the strongest finding wins. */
import type { Language } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { PairStance, Stance } from '../domain/stance.ts'
import { analyseArticle } from '../nlp/analyse.ts'
import { compareClaims } from './compare.ts'
import { compareWholeTexts } from './compareWholeTexts.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'

/** One side of a pair. Without a date both are taken as written on one day (CONTRACT: stance). */
export type PairText = { text: string; published?: string | null; outlet?: string | null }

export type PairComparison = { stance: PairStance; score: number; reason: Reason | null }

/** The day that stands for "the same day" where neither side has one; no rule depends on which day it is. */
const someDay = '2000-01-03'

const decisive: readonly Stance[] = ['contradicts', 'supports', 'evolved', 'mentions']

/** The stance of `b` towards `a`. One contradiction decides; support goes before evolution and that before mere mention. */
export function compareTexts(a: PairText, b: PairText, language: Language): PairComparison {
  const day = a.published ?? b.published ?? null
  const left = claimsOf(a, day, language)
  const right = claimsOf(b, day, language)
  let best: Comparison | null = null
  for (const x of left) {
    for (const y of right) {
      const found = compareClaims(x, y)
      if (found !== null && (best === null || outranks(found, best))) best = found
    }
  }
  if (best?.stance !== 'contradicts') {
    const whole = compareWholeTexts(a.text, b.text, language)
    if (whole !== null && (best === null || outranks(whole, best))) best = whole
  }
  return best ?? { stance: 'unrelated', score: 0.5, reason: null }
}

function outranks(found: Comparison, best: Comparison): boolean {
  const order = decisive.indexOf(found.stance) - decisive.indexOf(best.stance)
  return order < 0 || (order === 0 && found.score > best.score)
}

function claimsOf(side: PairText, day: string | null, language: Language): ClaimInContext[] {
  const published = side.published ?? day
  const { sentences, claims } = analyseArticle({ text: side.text, noise: [], title: null, published, outlet: side.outlet ?? null, language }, (all) => all)
  const article = { published: published ?? someDay, outlet: side.outlet ?? null, language, origin: null }
  return claims.map((claim) => {
    const span = sentences[claim.sentenceIndex]!
    const setting = { ...claim.setting, reference: published ?? someDay }
    return { claim: { ...claim, setting }, sentence: side.text.slice(span.start, span.end), article }
  })
}
