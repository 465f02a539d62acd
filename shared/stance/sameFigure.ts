/** Whether two figures are about one thing, before anybody looks at how much: what is counted, whose, what is done with it, what comes to it, who gives it. */
import { fold } from '../domain/fold.ts'
import type { FigureScope, QuantityValue } from '../domain/value.ts'
import { conceptOf } from '../nlp/claims/concepts.ts'
import { anybody, anybodyConcepts, apartMeasures, gatheringActs, likeActs, ownedMeasures, partialActs, peopleConcepts, rankedMeasures } from '../nlp/claims/figureLexicon.ts'
import { otherWords, summed } from '../nlp/claims/figures.ts'
import { lookupName } from '../nlp/claims/setting.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext } from './comparison.ts'
import { daysBetween } from './days.ts'
import { madeOn } from './found.ts'
import { intervalOf } from './intervals.ts'
import { identify, sharedNames } from './persons.ts'
import { isOneStory, overlapOf } from './sameEvent.ts'

/**
 * `sure` is 0 to 1: how much the two sentences say alike of what the figure is. `part` is true when one is only a part of the other, or may be:
 * two such figures may bear each other out, and never contradict each other. `loose` says the same of figures that may stand for two times or places.
 */
export type Sameness = { sure: number; part: boolean; loose: boolean }

const noScope: FigureScope = { measured: null, of: [], act: null, change: null, rate: false, part: false, camp: null, holders: [], provisional: false, revised: false, wide: false, total: false, still: false, since: false, otherTime: false, requested: false, stage: null, parties: [], hour: false }

/** The figure that a claim makes. */
export const figureOf = ({ claim }: ClaimInContext): QuantityValue => claim.value as QuantityValue

/** What its sentence says round it. */
export const scopeOfFigure = (side: ClaimInContext): FigureScope => figureOf(side).scope ?? noScope

/** The attribute without the group that it counts: "die" of "die:child". */
export const baseOf = (attribute: string): string => attribute.split(':')[0]!

/** The group of an attribute: "child" of "die:child". */
const groupOf = (attribute: string): string => attribute.slice(baseOf(attribute).length + 1)

/** True for tolls, which people are counted in. */
export const isToll = (side: ClaimInContext): boolean => frameOf(baseOf(side.claim.attribute))?.counts ?? false

/** Units whose amounts mean nothing without what comes to them. */
const needsMeasure = ({ claim }: ClaimInContext): boolean => ['percent', 'point'].includes((claim.value as QuantityValue).unit ?? '') ? !claim.attribute.includes(':') : /^[A-Z]{3}$/u.test(claim.attribute)

// Much in one story comes to a sum of money.
const isSum = (side: ClaimInContext): boolean => /^[A-Z]{3}$/u.test(figureOf(side).unit ?? '')

// "17 members of the junta", "the government has 25 members": and six women among the ministers are not six among the dead.
function areOfTwoBodies(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [scopeOfFigure(first), scopeOfFigure(second)]
  if (a.bodies !== undefined && b.bodies !== undefined) return !shareBody(first, second)
  return a.part && b.part && a.partOf !== undefined && b.partOf !== undefined && a.partOf !== b.partOf && ![a.partOf, b.partOf].some((whole) => anybodyConcepts.has(whole))
}

// "Il compte 25 membres": nobody knows whose, where the other sentence names a body.
const isOfSomeBody = (first: ClaimInContext, second: ClaimInContext): boolean =>
  first.claim.attribute === 'member' && second.claim.attribute === 'member' && (scopeOfFigure(first).bodies === undefined) !== (scopeOfFigure(second).bodies === undefined)

const shareBody = (first: ClaimInContext, second: ClaimInContext): boolean => scopeOfFigure(first).bodies?.some((id) => scopeOfFigure(second).bodies?.includes(id)) ?? false

/** "24 ministers, six of them women" and "the team has seven women": a part of the body that the other sentence says to hold so many. */
function areBothOfBody(first: ClaimInContext, second: ClaimInContext): boolean {
  const [part, other] = scopeOfFigure(first).part ? [scopeOfFigure(first), scopeOfFigure(second)] : [scopeOfFigure(second), scopeOfFigure(first)]
  return first.claim.attribute === second.claim.attribute && part.partOf !== undefined && part.partOf !== first.claim.attribute && (other.act === 'have' || gatheringActs.has(other.act ?? '')) && (shareBody(first, second) || part.bodies === undefined || other.bodies === undefined) && isOneStory(first.claim.setting, second.claim.setting)
}

/** Of these every figure is somebody's part of all. */
const partsOfAll: ReadonlySet<string> = new Set(['seat', 'vote'])

/** What two sentences may say alike of a figure besides its noun, by how much it tells. */
const weights = { measured: 0.25, act: 0.25, of: 0.1, detail: 0.3, holders: 0.15, total: 0.25, telling: 0.2, vague: 0.2 }

/** Attributes that are read from more than a noun. */
const tellingBases: ReadonlySet<string> = new Set(['aboard', 'protester', 'share', 'change', 'speed', 'temperature', 'electorate', 'cast', 'capacity'])

/** Attributes that say themselves what is done, in whatever words a sentence puts it. */
const actlessAttributes: ReadonlySet<string> = new Set(['vote', 'share:vote', 'share:turnout', 'share:abstention', 'electorate', 'cast', 'capacity'])

/** How alike the topics of two figures are; null where they are two things. */
export function samenessOf(first: ClaimInContext, second: ClaimInContext): Sameness | null {
  const grouped = compareGroups(first.claim.attribute, second.claim.attribute) ?? compareNames(first, second)
  if (grouped === null) return null
  const [a, b] = [scopeOfFigure(first), scopeOfFigure(second)]
  if ((a.change === null) !== (b.change === null) || a.rate !== b.rate || measuresDiffer(a.measured, b.measured) || a.requested !== b.requested || differ(a.stage, b.stage)) return null
  if (areOfTwoBodies(first, second)) return null
  const toll = isToll(first) || isToll(second)
  const actless = [first, second].every((side) => actlessAttributes.has(side.claim.attribute))
  if (!toll && ((!actless && !(a.measured !== null && a.measured === b.measured) && actsDiffer(a.act, b.act)) || othersHold(first, second) || periodsDiffer(first, second))) return null
  const contenders = compareContenders(first, second)
  if (contenders === false) return null
  const detail = detailOverlap(first, second)
  const narrowed = a.of.length > 0 && b.of.length > 0 ? overlapOf(a.of, b.of) : null
  const oneLanguage = first.article.language === second.article.language
  if (narrowed === 0 && oneLanguage) return null
  const alike = weights.measured * Number(a.measured !== null && a.measured === b.measured) + weights.act * Number(a.act !== null && doAlike(a.act, b.act))
    + weights.total * Number(a.total && b.total) + weights.of * Number(narrowed !== null && narrowed > 0) + weights.detail * Number(detail !== null && detail > 0) + weights.holders * Number(a.holders.length > 0 && sharedNames(a.holders, b.holders).length > 0)
  const vague = (needsMeasure(first) && a.measured === null && b.measured === null && a.act === null) || (anybodyConcepts.has(first.claim.attribute) !== anybodyConcepts.has(second.claim.attribute)) || (first.claim.attribute === anybody && (a.act === null || b.act === null)) ? weights.vague : 0
  const none = [first, second].some((side) => figureOf(side).amount === 0)
  const telling = none || tellingBases.has(baseOf(first.claim.attribute)) ? weights.telling : 0
  return {
    sure: Math.max(0, Math.min(1, 0.5 + alike + telling - vague)),
    part: leavesOut(first) !== leavesOut(second) || takesSome(first, second) || takesSome(second, first) || (grouped === 'part' && !exceedsWhole(first, second)) || (a.part !== b.part && !first.claim.attribute.includes(':') && !areBothOfBody(first, second)) || (detail === 0 && !shareBody(first, second)) || [first, second].some((side) => side.claim.rules.includes(summed)),
    loose: contenders === null || (isSum(first) && (a.measured === null) !== (b.measured === null)) || a.wide !== b.wide || (tellsOtherTime(first) !== tellsOtherTime(second) && !onOneDate(first, second)) || (a.since !== b.since && (a.act === null || !doAlike(a.act, b.act))) || narrowed === 0 || isOfSomeBody(first, second),
  }
}

// "La veille, le ministre avait signé …": a day or two before the article is no other time of the story.
function tellsOtherTime(side: ClaimInContext): boolean {
  const back = daysBetween(side.claim.setting.date, madeOn(side))
  return scopeOfFigure(side).otherTime && (back === null || isToll(side) || Math.abs(back) > sameTellingDays)
}

/** Within how many days of its article what happened is still the news that it tells. */
const sameTellingDays = 3

// "31 dead and 22 others missing": other than the dead, so that all the missing are meant; "others" of one toll are some of its people.
const leavesOut = (side: ClaimInContext): boolean => others(side) && !(isToll(side) && scopeOfFigure(side).besideOther === true)

/** True where two figures of votes or seats are one party's or candidate's, false where they are of two, null where nothing tells. Figures of other things are nobody's. */
function compareContenders(first: ClaimInContext, second: ClaimInContext): boolean | null {
  const [a, b] = [scopeOfFigure(first).contender, scopeOfFigure(second).contender]
  if (a === undefined || b === undefined || haveOneOwner(first, second) === true) return true
  // A party that only one side names may be whom the other speaks of; of candidates the owners tell.
  if (a.length === 0 || b.length === 0) return [...a, ...b].some((name) => name.startsWith('~')) ? null : true
  const [mine, theirs] = [a, b].map((names) => names.filter((name) => !name.startsWith('~'))) as [string[], string[]]
  const one = mine.length > 0 && theirs.length > 0 ? overlapOf(mine, theirs) >= sameParty : overlapOf(a, b) > 0
  return one || first.article.language === second.article.language ? one : null
}

/** Share of the words of the shorter name that two names of one party have in common. */
const sameParty = 0.5

// "six other candidates": all but whom the sentence speaks of.
const others = ({ claim }: ClaimInContext): boolean => otherWords.test(claim.valueText)

// "six of the nine members" may be set against how many did the same, and not against how many there are.
const isOutOf = (side: ClaimInContext): boolean => figureOf(side).unit === null && figureOf(side).counted.length === 0 && figureOf(side).whole.length > 0
const takesSome = (side: ClaimInContext, other: ClaimInContext): boolean =>
  isOutOf(side) && !isOutOf(other) && !isToll(side) && !partsOfAll.has(side.claim.attribute) && (scopeOfFigure(side).act === null || scopeOfFigure(other).act === 'have' || !doAlike(scopeOfFigure(side).act, scopeOfFigure(other).act))

/** One says that it rose, the other that it fell: whatever the amounts. */
export function areOpposed(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [scopeOfFigure(first), scopeOfFigure(second)]
  return a.change !== null && b.change !== null && a.change !== b.change
}

function compareGroups(a: string, b: string): 'same' | 'part' | null {
  if (a === b) return 'same'
  const [base, group] = a.split(':')
  const [otherBase, otherGroup] = b.split(':')
  return base === otherBase && (group === undefined || otherGroup === undefined) && (base === 'aboard' || frameOf(base!)?.counts === true) ? 'part' : null
}

/** Two names of one thing within a story: soldiers are people, "armour" is armoured vehicles. */
function compareNames(first: ClaimInContext, second: ClaimInContext): 'same' | null {
  const [a, b] = [first.claim.attribute, second.claim.attribute]
  // "108 members of the movement will be freed" and "118 rebels will be freed": the group of a toll may be told as vaguely.
  const [mine, theirs] = baseOf(a) === baseOf(b) && a.includes(':') && b.includes(':') ? [groupOf(a), groupOf(b)] : [a, b]
  const people = peopleConcepts.has(mine) && peopleConcepts.has(theirs) && (anybodyConcepts.has(mine) || anybodyConcepts.has(theirs))
  if (!people && !narrowingOf(first).includes(b) && !narrowingOf(second).includes(a) && !areOutOfOneWhole(first, second)) return null
  return isOneStory(first.claim.setting, second.claim.setting) ? 'same' : null
}

/** "six of its nine coaches overturned", "cinq des neuf voitures": whatever a language calls them, the same is told of some of as many. */
function areOutOfOneWhole(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [scopeOfFigure(first), scopeOfFigure(second)]
  return a.outOf !== undefined && a.outOf === b.outOf && a.outOf >= fewestOfWhole && a.act !== null && a.act === b.act
}

/** Fewest of a whole that are a sign of its being the same: of two and three there is much in any story. */
const fewestOfWhole = 4

/** The concepts that tell which of the counted things are meant: "armoured" of "40 armoured vehicles". */
export const narrowingOf = (side: ClaimInContext): string[] => figureOf(side).counted.slice(1).map((one) => conceptOf(one, side.article.language))

/** True where the same is done with what is counted; whoever brings 1,200 soldiers together also deploys them. */
export const doAlike = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && !actsDiffer(a, b))

// Whoever employs 12,000 people also has them.
const actsDiffer = (a: string | null, b: string | null): boolean => differ(a, b) && !(a === 'have' && !partialActs.has(b!)) && !(b === 'have' && !partialActs.has(a!)) && !(gatheringActs.has(a!) && gatheringActs.has(b!)) && !likeActs.has(`${a}|${b}`)
const measuresDiffer = (a: string | null, b: string | null): boolean => differ(a, b) || (a !== b && [a, b].some((one) => one !== null && apartMeasures.has(one)))
// "no one survived" and "two passengers survived": a group cannot be larger than all.
function exceedsWhole(first: ClaimInContext, second: ClaimInContext): boolean {
  const [group, whole] = first.claim.attribute.includes(':') ? [first, second] : [second, first]
  return intervalOf(figureOf(group)).low > intervalOf(figureOf(whole)).high
}

const differ = <Value>(a: Value | null, b: Value | null): boolean => a !== null && b !== null && a !== b

/** How much of what describes the counted noun is shared; null where one side describes nothing, or where only the languages differ. */
function detailOverlap(first: ClaimInContext, second: ClaimInContext): number | null {
  if (isToll(first)) return null
  const detailOf = (side: ClaimInContext): string[] => [...figureOf(side).counted.slice(figureOf(side).unit === null ? 1 : 0), ...figureOf(side).whole].map((one) => conceptOf(one, side.article.language))
  const [mine, theirs] = [detailOf(first), detailOf(second)]
  if (mine.length === 0 || theirs.length === 0) return null
  const overlap = overlapOf(mine, theirs)
  return overlap === 0 && first.article.language !== second.article.language ? null : overlap
}

/** Whether two figures have one owner, by name or within one story by what both call it. Null where one of them has none. */
export function haveOneOwner(first: ClaimInContext, second: ClaimInContext): boolean | null {
  const [a, b] = [first.claim.subjectKey, second.claim.subjectKey]
  if (a === '' || b === '') return null
  if (!a.startsWith('~') && identify(a, b) !== null) return true
  const roles = scopeOfFigure(second).roles ?? []
  return (scopeOfFigure(first).roles ?? []).some((id) => roles.includes(id)) && isOneStory(first.claim.setting, second.claim.setting)
}

const partedMeasures: ReadonlySet<string> = new Set([...ownedMeasures, ...rankedMeasures])

// "Norvent employs …" and "Astrel employs …": what stands beside two names, of which neither sentence has the other's, is two things.
function othersHold(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [scopeOfFigure(first).holders, scopeOfFigure(second).holders]
  const one = haveOneOwner(first, second)
  if (one !== null) return !one
  const [mine, theirs] = [scopeOfFigure(first).parties, scopeOfFigure(second).parties]
  if (partedMeasures.has(scopeOfFigure(first).measured ?? '') && mine.length > 0 && theirs.length > 0 && overlapOf(mine, theirs) === 0) return true
  // "The mayor was fined …" and "Karl Hestin’s fine": nobody tells whether they are one.
  if (ownedMeasures.has(scopeOfFigure(first).measured ?? '') && (a.length === 0) !== (b.length === 0)) return true
  if (first.claim.attribute === 'seat' && a.length > 0 && b.length > 0) return sharedNames(a, b).length === 0
  // Across languages a name may stand in another form ("OMS", "WHO"), which only the reading of the sentence knows.
  const oneLanguage = first.article.language === second.article.language
  const namesIn = (side: ClaimInContext): string[] => (oneLanguage ? namedIn(side) : side.claim.setting.participants)
  return a.length > 0 && b.length > 0 && sharedNames(a, namesIn(second)).length === 0 && sharedNames(b, namesIn(first)).length === 0
}

/** Names that stand in the sentence itself: some participants are carried over from the sentences before. */
export function namedIn({ claim, sentence }: ClaimInContext): string[] {
  const words = fold(sentence)
  return claim.setting.participants.map(lookupName).filter((name) => words.includes(name))
}

// "in 2030" and "last year" are one year once both are read.
const onOneDate = (first: ClaimInContext, second: ClaimInContext): boolean => first.claim.setting.date !== null && first.claim.setting.date === second.claim.setting.date

// "in April" and "in May", "2030" and "2031": a measured figure belongs to its month or year.
function periodsDiffer(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [first.claim.setting.date, second.claim.setting.date]
  return a !== null && b !== null && (a.length < 10 || b.length < 10) && !a.startsWith(b) && !b.startsWith(a)
}
