/** Whole statements, compared word by word. High precision only: words in common are no agreement, and one "not" may belong elsewhere. */
import { z } from 'zod'
import stanceList from '../../resources/lexicons/stance.json' with { type: 'json' }
import type { Language } from '../domain/language.ts'
import type { StatementValue } from '../domain/value.ts'
import { triggersOf } from '../nlp/frames/lexicon.ts'
import { stem } from '../nlp/stem.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs } from './found.ts'
import { overlapOf } from './sameEvent.ts'

const pairs = z.object({ fr: z.array(z.tuple([z.string(), z.string()])), en: z.array(z.tuple([z.string(), z.string()])) })
const antonymList = z.object({ antonyms: pairs }).parse(stanceList).antonyms
const antonymsOf = (language: Language): ReadonlyMap<string, string> => new Map(antonymList[language].flatMap(([a, b]) => [[stem(a, language), stem(b, language)], [stem(b, language), stem(a, language)]] as const))
const antonyms: Record<Language, ReadonlyMap<string, string>> = { fr: antonymsOf('fr'), en: antonymsOf('en') }

const likeStatements = 0.7
const saidAgain = 0.8
const deniedEnough = 0.6
/** Two sentences this much alike differ in the verb's wording only ("contains no …", "one finds … in"): the "not" need not stand with a shared word. */
const nearlyAlikeEnough = 0.75
const nearlyAlikeWords = 5
/** A denial says again what it denies, in most of its words. */
const refutedEnough = 0.7

/** The sentence as a whole: the statement's own value, or for a claim that tells its sentence the words around its value, which it affirms. */
function statementOf({ claim }: ClaimInContext): StatementValue {
  if (claim.value.kind === 'statement') return claim.value
  return { kind: 'statement', stems: claim.setting.stems, negated: false, negatedStems: [], negatedHeads: [], modality: claim.setting.modality }
}

/** Compares two sentences of one language as wholes. */
export function compareStatements(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  if (first.article.language !== second.article.language) return null
  const a = statementOf(first)
  const b = statementOf(second)
  const overlap = overlapOf(a.stems, b.stems)
  const opposed = opposedStems(a.stems, b.stems, first.article.language)
  const shared = Math.round(overlap * Math.min(a.stems.length, b.stems.length))
  if (shared < 3) return null
  const lengths = Math.min(a.stems.length, b.stems.length) / Math.max(a.stems.length, b.stems.length)
  if (opposed && overlap >= likeStatements - 0.1 && !a.negated && !b.negated && lengths >= 0.5) return compareAs(first, second, { stance: 'contradicts', score: 0.3 + overlap / 2, kind: 'statement-antonym' })
  const { language } = first.article
  const nearlyAlike = overlap >= nearlyAlikeEnough && shared >= nearlyAlikeWords
  const denied = Math.max(deniedShare(a, b, language, nearlyAlike), deniedShare(b, a, language, nearlyAlike))
  if (denied >= deniedEnough && overlap >= 0.45) return compareAs(first, second, { stance: 'contradicts', score: Math.min(0.85, 0.1 + overlap * 0.4 + denied * 0.35), kind: 'statement-negated' })
  const refuted = (a.modality === 'denied') !== (b.modality === 'denied') && !a.negated && !b.negated
  if (refuted) return overlap >= refutedEnough && lengths >= 0.4 ? compareAs(first, second, { stance: 'contradicts', score: 0.25 + overlap / 2, kind: 'statement-denied' }) : null
  if (overlap < likeStatements || a.negated !== b.negated) return null
  return overlap >= saidAgain && lengths >= 0.6 ? compareAs(first, second, { stance: 'supports', score: overlap * 0.8, kind: 'statement-same' }) : null
}

/** How much of what `a` negates is affirmed by `b`, 0 to 1; 0 where `b` negates it as well, or, unless the two are nearly alike, does not say the word that the "not" stands with. */
function deniedShare(a: StatementValue, b: StatementValue, language: Language, nearlyAlike: boolean): number {
  if (a.negatedStems.length < 2 || overlapOf(a.negatedStems, b.negatedStems) > 0.3) return 0
  if (a.negatedHeads.length === 0) return 0
  if (!nearlyAlike && !a.negatedHeads.some((head) => b.stems.some((one) => sameAct(head, one, language)) && !b.negatedHeads.includes(head))) return 0
  return a.negatedStems.filter((one) => b.stems.includes(one)).length / a.negatedStems.length
}

/** The same word, or two words for one kind of act ("adopter", "approuver"). */
function sameAct(a: string, b: string, language: Language): boolean {
  return a === b || (triggersOf[language].get(a) ?? []).some((one) => one.stems.length === 1 && (triggersOf[language].get(b) ?? []).some((other) => other.stems.length === 1 && other.frame.id === one.frame.id))
}

/** True when one sentence holds a word whose antonym stands in the other, and neither holds both. */
function opposedStems(a: readonly string[], b: readonly string[], language: Language): boolean {
  return a.some((one) => {
    const opposite = antonyms[language].get(one)
    return opposite !== undefined && b.includes(opposite) && !a.includes(opposite) && !b.includes(one)
  })
}
