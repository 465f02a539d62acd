/** How one person or thing of a story is said to be, two ways that exclude each other: "sorti vivant" and "tué sur le coup", "swept away" and "held". */
import { assertNever } from '../domain/assertNever.ts'
import type { Condition } from '../domain/claim.ts'
import { axesById } from '../nlp/conditions/lexicon.ts'
import { lookAcross } from '../nlp/translations.ts'
import { contentStems, readWords } from '../nlp/words.ts'
import { nounPrefix } from '../nlp/conditions/subjects.ts'
import { isOfOneTime } from './compareEvents.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { areTwoEvents } from './distinctions.ts'
import { compareAs, madeOn, spokenOn } from './found.ts'
import { isOneStory, likenessOf } from './sameEvent.ts'
import { sharedNames } from './persons.ts'

/** How surely it is said of the same: by name, by role, by noun, or of the story's one event. */
const scores = { named: 0.75, called: 0.72, noun: 0.68, deed: 0.66, story: 0.66 }
/** Part and number of the words that two sentences share which tell of one deed; fewer do where they name the same (names are among the words). */
const likeDeed = 0.25
const wordsOfDeed = { many: 2, besideName: 2 }
/** Two dates this near may be of one event. */
const nearDays = 1

/** Finds the conditions on which two sentences of one story exclude each other; null where none do. */
export function compareConditions(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [left, right] = [first.claim.setting.conditions ?? [], second.claim.setting.conditions ?? []]
  if (left.length === 0 || right.length === 0 || !isOneStory(first.claim.setting, second.claim.setting) || !isOfOneTime(first, second)) return null
  let best: { score: number; a: Condition; b: Condition } | null = null
  for (const a of left) {
    for (const b of right) {
      if (!exclude(a, b) || tellsBoth(a, left) || tellsBoth(b, right) || !isOfOneDay(first, second, a.axis)) continue
      const score = scoreOf(first, second, a, b)
      if (score !== null && (best === null || score > best.score)) best = { score, a, b }
    }
  }
  if (best === null || areTwoEvents(first, second)) return null
  const { score, a, b } = best
  const found = compareAs(first, second, { stance: 'contradicts', score, kind: a.pole === b.pole ? 'statement-negated' : 'statement-antonym' })
  const told = ({ sentence }: ClaimInContext, { start, end }: Condition): string => sentence.slice(start, end)
  return { ...found, reason: { ...found.reason, claimValue: told(first, a), evidenceValue: told(second, b), claimSpan: { start: a.start, end: a.end }, evidenceSpan: { start: b.start, end: b.end } } }
}

const exclude = (a: Condition, b: Condition): boolean => a.axis === b.axis && a.planned === b.planned && (a.pole === b.pole ? a.negated !== b.negated : !a.negated && !b.negated)

/** "Closed on Monday, reopened on Tuesday": a sentence that says both tells a change. */
const tellsBoth = (one: Condition, all: readonly Condition[]): boolean => all.some((other) => exclude(one, other))

// What may change within a day is compared only where both days are known.
function isOfOneDay(first: ClaimInContext, second: ClaimInContext, axis: string): boolean {
  const dated = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (dated !== null && Math.abs(dated) > nearDays) return false
  const { days } = axesById.get(axis)!
  if (days === Infinity) return true
  const apart = daysBetween(spokenOn(first), spokenOn(second)) ?? daysBetween(madeOn(first), madeOn(second))
  return apart === null ? days > nearDays : Math.abs(apart) <= days
}

/** How surely both speak of the same; null where they do not. */
function scoreOf(first: ClaimInContext, second: ClaimInContext, a: Condition, b: Condition): number | null {
  const { about, shares } = axesById.get(a.axis)!
  switch (about) {
    case 'story': return scores.story
    case 'deed': return sharesDeed(first, second, a, b) ? scores.deed : null
    case 'person': case 'thing': case 'any': break
    default: return assertNever(about, 'what a condition is about')
  }
  if (a.which !== null && b.which !== null && sharedNames([a.which], [b.which]).length === 0) return null
  const [shared] = sharedNames(a.of, b.of).toSorted()
  if (shared === undefined || (shares && !sharesDeed(first, second, a, b))) return null
  return shared.startsWith(nounPrefix) ? scores.noun : shared.startsWith('~') ? scores.called : scores.named
}

/** True where the two sentences tell of one deed: somebody or something of the story in both and a word besides, or several words. */
function sharesDeed(first: ClaimInContext, second: ClaimInContext, a: Condition, b: Condition): boolean {
  const like = likenessOf(first, second)
  if (like.places === false) return false
  const words = (side: ClaimInContext, told: Condition): string[] => contentStems(readWords(side.sentence, side.article.language), told).filter((word) => !/^\d/u.test(word))
  const [left, right] = [words(first, a), words(second, b)]
  const { french, english, shared } = first.article.language === second.article.language ? { french: left.length, english: right.length, shared: left.filter((word) => right.includes(word)).length }
    : first.article.language === 'fr' ? lookAcross(left, right) : lookAcross(right, left)
  return shared >= wordsOfDeed.many && shared / Math.max(1, Math.min(french, english)) >= likeDeed || (like.names.length > 0 && shared >= wordsOfDeed.besideName)
}
