/** Who did what one person alone does at an event: "la cérémonie, présidée par le ministre" beside "the ceremony was chaired by the head of state". */
import type { Deed, Doer } from '../domain/claim.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { areTwoEvents } from './distinctions.ts'
import { compareAs, madeOn } from './found.ts'
import { identify } from './persons.ts'
import { isOneStory } from './sameEvent.ts'

/** For so long after each other two articles mean the same ceremony or session, where nothing dates it. */
const oneTimeDays = 21
/** Two dates this near may be of one event. */
const nearDays = 1
const scores = { differs: 0.68, same: 0.75 }

/** Finds a deed that both sides tell and whether the same person did it; null where they tell none in common, or where it cannot be known. */
export function compareDeeds(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [left, right] = [told(first), told(second)]
  if (left.length === 0 || right.length === 0 || !isOneStory(first.claim.setting, second.claim.setting)) return null
  const [together, sameDay] = [areMadeTogether(first, second), isOfOneDay(first, second)]
  for (const a of left) {
    for (const b of right) {
      const same = areOneDeed(a, b) && (a.once && b.once ? together : sameDay ?? together) ? areSameDoers(a.by, b.by) : null
      if (same !== null && !areTwoEvents(first, second)) return findingOf(first, second, a, b, same)
    }
  }
  return null
}

/** The deeds that a claim tells: all of its sentence where it stands for that, else those of whom it is about. */
const told = ({ claim }: ClaimInContext): Deed[] => (claim.setting.deeds ?? []).filter(({ deed, thing }) => claim.keys.includes(`deed|${deed}|${thing}`))

function findingOf(first: ClaimInContext, second: ClaimInContext, a: Deed, b: Deed, same: boolean): Comparison {
  const found = compareAs(first, second, same ? { stance: 'supports', score: scores.same, kind: 'event-same' } : { stance: 'contradicts', score: scores.differs, kind: 'person-differs' })
  const named = ({ sentence }: ClaimInContext, { who }: Deed): string => sentence.slice(who.start, who.end)
  return { ...found, reason: { ...found.reason, claimValue: named(first, a), evidenceValue: named(second, b), claimSpan: a.who, evidenceSpan: b.who } }
}

/** Whether both date it to one day; null where one of them does not. */
function isOfOneDay(first: ClaimInContext, second: ClaimInContext): boolean | null {
  const dated = daysBetween(first.claim.setting.date, second.claim.setting.date)
  return dated === null ? null : Math.abs(dated) <= nearDays
}

function areMadeTogether(first: ClaimInContext, second: ClaimInContext): boolean {
  const made = daysBetween(madeOn(first), madeOn(second))
  return made === null || Math.abs(made) <= oneTimeDays
}

const areOneDeed = (a: Deed, b: Deed): boolean => a.deed === b.deed && a.thing === b.thing && a.planned === b.planned && (a.oneKind || b.oneKind ? a.kind !== null && a.kind === b.kind : a.kind === null || b.kind === null || a.kind === b.kind)

/** True where one of the one side is one of the other, false where none can be, null where that is not known. */
function areSameDoers(a: readonly Doer[], b: readonly Doer[]): boolean | null {
  const answers = a.flatMap((one) => b.map((two) => isSame(one, two)))
  if (answers.includes(true)) return a.length === 1 && b.length === 1 ? true : null
  return answers.includes(null) ? null : false
}

/** By name where both have one, else by office. */
function isSame(a: Doer, b: Doer): boolean | null {
  if (a.names.length > 0 && b.names.length > 0) return a.names.some((name) => b.names.some((other) => identify(name, other) !== null))
  if (a.posts.length === 0 || b.posts.length === 0 || [...a.posts, ...b.posts].includes('?')) return null
  return a.posts.some((post) => b.posts.some((other) => meet(post, other)))
}

/** One post, or of ministers one with a field in common. */
function meet(a: string, b: string): boolean {
  const [one, two] = [a.split('|'), b.split('|')]
  return one[0] === two[0] && one.slice(1).some((field) => two.includes(field, 1))
}
