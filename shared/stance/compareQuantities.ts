/** Figures: what is counted goes before how many. Tolls grow with the hours; the same toll at the same hour may not differ. */
import { z } from 'zod'
import stanceList from '../../resources/lexicons/stance.json' with { type: 'json' }
import type { Language } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { Approximation, QuantityValue } from '../domain/value.ts'
import { contestedCamps, givingActs, growing, toldByOrdinal } from '../nlp/claims/figureLexicon.ts'
import { tellingCount } from '../nlp/claims/figures.ts'
import { dimensionOf } from '../nlp/numbers/units.ts'
import { kindOf, nameOf } from '../nlp/places/kinds.ts'
import { stem } from '../nlp/stem.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { areTwoInstances } from './distinctions.ts'
import { compareAmounts } from './compareAmounts.ts'
import { compareTolls, hasOutgrown } from './compareTolls.ts'
import { compareAs, type Finding, madeOn, spokenOn } from './found.ts'
import { likenessOf, type Likeness } from './sameEvent.ts'
import { areOpposed, doAlike, figureOf, haveOneOwner, isToll, namedIn, narrowingOf, type Sameness, samenessOf, scopeOfFigure } from './sameFigure.ts'
import { isSlip } from './slips.ts'
import { wordLists } from '../nlp/words/wordLists.ts'

const lists = z.object({ estimates: wordLists }).parse(stanceList).estimates
const stemsIn = (language: Language): ReadonlySet<string> => new Set(lists[language].map((word) => stem(word, language)))
const estimates: Record<Language, ReadonlySet<string>> = { fr: stemsIn('fr'), en: stemsIn('en') }

/** Likeness from which two figures of one thing may agree, and disagree: that they fit is itself a sign of one event. */
const fitEnough = 0.28
const alikeEnough = 0.34
/** What is measured in the same words and comes to the same large sum hardly needs another sign of being one thing. */
const fitAnyhow = 0.15
const tellingSameness = 0.7
const sameAmount = (a: QuantityValue, b: QuantityValue): boolean => a.amount === b.amount && a.unit === b.unit && a.amount >= tellingCount
/** What it adds that two articles of one story give one figure each of a thing, and how far two accounts of one thing lie apart at most. */
const onlyOne = 0.15
/** What it adds that one of two figures of a story reads like a slip of the other. */
const slipped = 0.2
const oneOrder = 3
/** Attributes of what comes out of a ballot. */
const ballotAttributes: ReadonlySet<string> = new Set(['vote', 'share:vote', 'share:turnout', 'cast', 'electorate'])
/** How far a provisional count lies from the final one at most, as a share. */
const recountShare = 0.03
/** How far apart two readings of one shock lie at most; of two that lie further apart each is of its own. */
const oneShock = 0.3
/** Likeness from which a verb that only one of them has does not tell two figures apart. */
const halfAlike = 0.5
/** Figures that no text dates are taken as of one time only when the articles lie this near. */
const sameTimeDays = 45

/** Compares two figures. Null where they do not count the same. */
export function compareQuantities(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const attributes = [first.claim.attribute, second.claim.attribute]
  return attributes.includes('share:turnout') && attributes.includes('share:abstention') ? compareMeasured(asTurnout(first), asTurnout(second)) : compareMeasured(first, second)
}

function compareMeasured(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [figureOf(first), figureOf(second)]
  const same = samenessOf(first, second)
  if (same === null || (a.unit !== b.unit && dimensionOf(a.unit) === null && !same.part) || first.claim.attribute === 'number') return null
  if (haveOneOwner(first, second) === false) return null
  if (a.unit === 'age') return compareAges(first, second)
  const like = likenessOf(first, second)
  const listed = compareOrdinals(a, b, tellsWhich(first) && like.score >= alikeEnough && like.places !== false && !areNumberedApart(first, second))
  if (listed !== undefined) return listed && compareAs(first, second, listed)
  if (areOfTwoSites(first, second)) return null
  const fits = sameAmount(a, b) && same.sure >= tellingSameness ? fitAnyhow : fitEnough
  if (like.score < fits || like.places === false || ofOthers(first, second, like) || (isToll(first) && scopeDiffers(first, second))) return null
  const finding = (areOpposed(first, second) ? null : compareAmounts(a, b, same, like)) ?? (like.score < alikeEnough || same.part || same.loose ? null : disagree(first, second, same, like))
  if (finding?.stance === 'supports' && finding.kind === 'quantity-compatible' && isToll(first) && hasOutgrown(first, second)) return compareAs(first, second, { stance: 'evolved', score: 0.6, kind: 'quantity-evolved' })
  if (finding?.stance === 'contradicts' && givesBoth(first, second)) return null
  return finding && compareAs(first, second, finding)
}

const turned: Partial<Record<Approximation, Approximation>> = { 'at-least': 'at-most', 'more-than': 'less-than', nearly: 'more-than', 'at-most': 'at-least', 'less-than': 'more-than' }

/** An abstention of 58 percent is a turnout of 42: the rest of the electorate. */
function asTurnout(side: ClaimInContext): ClaimInContext {
  const value = figureOf(side)
  if (side.claim.attribute !== 'share:abstention' || value.amount > 100) return side
  const rest: QuantityValue = { ...value, amount: Math.round((100 - (value.high ?? value.amount)) * 100) / 100, high: value.high === null ? null : Math.round((100 - value.amount) * 100) / 100, approximation: turned[value.approximation] ?? value.approximation }
  return { ...side, claim: { ...side.claim, attribute: 'share:turnout', value: { ...rest, scope: { ...scopeOfFigure(side), measured: 'turnout' } } } }
}

/** Ages of one person: a birthday may lie between two articles, so a year more than the time between is no contradiction. */
function compareAges(first: ClaimInContext, second: ClaimInContext): Comparison {
  const [a, b] = [figureOf(first).amount, figureOf(second).amount]
  const years = Math.abs(daysBetween(madeOn(first), madeOn(second)) ?? 0) / 365.25
  if (Math.abs(a - b) <= 1 + years) return compareAs(first, second, { stance: 'supports', score: a === b ? 0.85 : 0.6, kind: a === b ? 'quantity-same' : 'quantity-compatible' })
  return compareAs(first, second, { stance: 'contradicts', score: 0.75, kind: 'quantity-differs' })
}

const tellsWhich = ({ claim }: ClaimInContext): boolean => toldByOrdinal.has(claim.attribute) || claim.attribute.endsWith(' of the year')

// "the tenth national title" and "the second European title" are numbered apart.
function areNumberedApart(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [narrowingOf(first), narrowingOf(second)]
  return a.some((one) => !b.includes(one)) && b.some((one) => !a.includes(one))
}

/** An ordinal closes a list: the "third agreement" fits "three agreements". Where it tells which one something is ("the 12th edition"), two differ. Undefined where neither is one; null where nothing follows. */
function compareOrdinals(a: QuantityValue, b: QuantityValue, tellsWhich: boolean): Finding | null | undefined {
  if (!a.ordinal && !b.ordinal) return undefined
  if (a.ordinal && b.ordinal && tellsWhich) return a.amount === b.amount ? { stance: 'supports', score: 0.65, kind: 'quantity-same' } : { stance: 'contradicts', score: 0.65, kind: 'quantity-differs' }
  return a.ordinal !== b.ordinal && a.amount === b.amount && a.amount > 1 ? { stance: 'supports', score: 0.65, kind: 'quantity-listed' } : null
}

// A share without a known owner is compared only where the sentences name nobody, or somebody in common.
const belongToOthers = (first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean =>
  like.names.length === 0 && first.claim.setting.participants.length > 0 && second.claim.setting.participants.length > 0

/** "The Orle dam opened three gates" and "the Tavo dam opened five": two sites of one kind, of which no name is in the other. */
function areOfTwoSites(first: ClaimInContext, second: ClaimInContext): boolean {
  const sites = (side: ClaimInContext) => side.claim.setting.places.flatMap((place) => ({ kind: kindOf(place)?.id, name: nameOf(place) })).filter(({ kind, name }) => kind !== undefined && name !== '')
  const within = (a: string, b: string): boolean => a.split(/[\s-]/u).every((word) => b.split(/[\s-]/u).includes(word))
  const [mine, theirs] = [sites(first), sites(second)]
  return mine.some(({ kind }) => theirs.some((other) => other.kind === kind)) && !mine.some((one) => theirs.some((other) => other.kind === one.kind && (within(one.name, other.name) || within(other.name, one.name))))
}

// "The residents of Selm" and "the residents of Lorne": where two stories have no name in common, nor two sentences that name somebody or something, different things are counted.
const ofOthers = (first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean =>
  !like.story && like.places !== true && like.names.length === 0 && namedIn(first).length > 0 && namedIn(second).length > 0

// The dead of a city are not those of its country: tolls are compared where both name the same place first, or one names none.
function scopeDiffers(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [first.claim.setting.places[0], second.claim.setting.places[0]]
  return a !== undefined && b !== undefined && a !== b
}

// A poll and a count may differ without either being wrong.
const isEstimate = (side: ClaimInContext): boolean => side.claim.setting.stems.some((one) => estimates[side.article.language].has(one) && !(one === ballotStem && ballots.test(side.sentence)))
// "went to the polls", "polling stations": where people vote is no survey.
const ballotStem = stem('polls', 'en')
const ballots = /(?<!\p{L})(?:(?:to|at) the polls|polling|polls (?:opened|closed|open|close))(?!\p{L})/iu

/** Police and organisers count one march in two ways: the doubt is theirs, and not between the outlets. */
function areContested(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [scopeOfFigure(first).camp, scopeOfFigure(second).camp]
  return a !== b && figureOf(first).unit === null && [a, b].some((camp) => camp !== null && contestedCamps.has(camp))
}

// Cases, burnt hectares and closed roads are counted anew each day.
const grows = (side: ClaimInContext): boolean => growing.counted.has(side.claim.attribute) || growing.acts.has(scopeOfFigure(side).act ?? '')

/** True where a provisional count gave way to the final one, a bid to a raised one, a plan to what was done. `made` is the days between the two articles. */
function givesWay(first: ClaimInContext, second: ClaimInContext, made: number | null): boolean {
  const [a, b] = [figureOf(first).amount, figureOf(second).amount]
  const planned = [first, second].filter(({ claim }) => claim.setting.modality === 'planned').length
  const [earlier, later] = (made ?? 1) >= 0 ? [scopeOfFigure(first), scopeOfFigure(second)] : [scopeOfFigure(second), scopeOfFigure(first)]
  // The two counts of one ballot are two claims about it: that the first was provisional makes neither right.
  if (ballotAttributes.has(first.claim.attribute)) return planned === 1 || earlier.counting !== later.counting
  return planned === 1 || (made !== 0 && later.revised) || (earlier.provisional && !later.provisional && Math.abs(a - b) <= recountShare * Math.max(a, b))
}

const rivalsOf = (side: ClaimInContext): readonly number[] => scopeOfFigure(side).rivals ?? []

// Whoever gives both figures gives them of two things.
const givesBoth = (first: ClaimInContext, second: ClaimInContext): boolean =>
  rivalsOf(first).includes(figureOf(second).amount) || rivalsOf(second).includes(figureOf(first).amount)

// "Seven foreign officers" may be some of "eleven officers".
const narrowed = (side: ClaimInContext, other: ClaimInContext): boolean => narrowingOf(side).some((one) => one !== other.claim.attribute)
const maybeSomeOf = (side: ClaimInContext, other: ClaimInContext): boolean =>
  figureOf(side).unit === null && figureOf(side).amount < figureOf(other).amount && narrowed(side, other) && !narrowed(other, side)

/** "25 members, the prime minister included" are 24 ministers and their head. */
const countsHeadIn = (side: ClaimInContext, other: ClaimInContext): boolean =>
  scopeOfFigure(side).inclusive === true && scopeOfFigure(other).inclusive !== true && figureOf(side).unit === null && figureOf(side).amount === figureOf(other).amount + 1

// What one country gives is a part of what all of them have.
const gives = (side: ClaimInContext): boolean => figureOf(side).unit === null && givingActs.has(scopeOfFigure(side).act ?? '')

const areNear = (a: number, b: number): boolean => Math.max(a, b) <= oneOrder * Math.min(a, b)

// Another figure of the same order that one of the articles gives may be the one that is meant.
const isOnly = (side: ClaimInContext, other: ClaimInContext): boolean => !rivalsOf(side).some((amount) => areNear(amount, figureOf(other).amount))

/** True where each article gives one figure of the thing, and nothing in their sentences tells the two apart: it is the figure of the story. */
function areTheFigure(first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean {
  const [a, b] = [scopeOfFigure(first), scopeOfFigure(second)]
  // Much has a length; of people and things a word that only one side adds may tell some from others.
  const alike = figureOf(first).unit === null ? narrowed(first, second) === narrowed(second, first) : a.measured !== null && a.measured === b.measured
  const acts = doAlike(a.act, b.act) || (like.score >= halfAlike && a.act !== 'have' && b.act !== 'have')
  return alike && acts && areNear(figureOf(first).amount, figureOf(second).amount) && isOnly(first, second) && isOnly(second, first)
}

/** What follows from two figures that are of one thing with this likelihood and do not fit; null where something tells that both may be right. */
export function disagreeWith(first: ClaimInContext, second: ClaimInContext, like: Likeness, likelihood: number): Finding | null {
  const same = samenessOf(first, second)
  // A slip is of one thing, whatever words the two sentences have for it.
  if ((same === null && !isSlip(figureOf(first).amount, figureOf(second).amount)) || same?.part === true || same?.loose === true || areOfTwoSites(first, second) || givesBoth(first, second) || haveOneOwner(first, second) === false || ofOthers(first, second, like) || (isToll(first) && scopeDiffers(first, second))) return null
  return disagree(first, second, { sure: 0, part: false, loose: false }, like, likelihood)
}

function disagree(first: ClaimInContext, second: ClaimInContext, same: Sameness, like: Likeness, likelihood = 0): Finding | null {
  // How long or heavy something is does not hang on the day of what else the sentence tells.
  const lasting = dimensionOf(figureOf(first).unit) !== null && dimensionOf(figureOf(first).unit) !== 'temperature'
  const days = lasting ? daysBetween(madeOn(first), madeOn(second)) : daysBetween(spokenOn(first), spokenOn(second))
  const detail: Reason['detail'] = days === null ? {} : { days }
  if (areContested(first, second)) return { stance: 'mentions', score: 0.5, kind: 'quantity-sources', detail }
  if (isToll(first)) return compareTolls(first, second, like)
  if (figureOf(first).unit === 'percent' && (isEstimate(first) !== isEstimate(second) || (first.claim.attribute === 'share:vote' && belongToOthers(first, second, like)))) return null
  if (scopeOfFigure(first).hour !== scopeOfFigure(second).hour && first.claim.attribute === 'share:turnout') return null
  if (areOpposed(first, second) && scopeOfFigure(first).measured === null) return null
  if (countsHeadIn(first, second) || countsHeadIn(second, first)) return { stance: 'supports', score: 0.55, kind: 'quantity-compatible', detail }
  if (gives(first) !== gives(second)) return null
  if (maybeSomeOf(first, second) || maybeSomeOf(second, first)) return null
  if (areTwoInstances(first, second) || (first.claim.attribute === 'magnitude:aftershock' && Math.abs(figureOf(first).amount - figureOf(second).amount) > oneShock)) return null
  // "1,100 homes are still without power" a day later: what still is may be less by then.
  const made = daysBetween(madeOn(first), madeOn(second))
  if ([first, second].some((side) => scopeOfFigure(side).still) && made !== 0) return made === null ? null : { stance: 'evolved', score: 0.6, kind: 'quantity-evolved', detail }
  if (givesWay(first, second, made)) return { stance: 'evolved', score: 0.6, kind: 'quantity-evolved', detail }
  if (made !== null && made !== 0 && grows(first) && (made > 0) === (figureOf(second).amount > figureOf(first).amount)) return { stance: 'evolved', score: 0.6, kind: 'quantity-evolved', detail }
  const owned = first.claim.subjectKey !== '' && second.claim.subjectKey !== ''
  const magnitude = first.claim.attribute.startsWith('magnitude:')
  const sure = Math.max(likelihood, owned ? 0.85 : (magnitude ? 0.6 : 0.55 * same.sure) + 0.45 * like.score + (like.story && areTheFigure(first, second, like) ? onlyOne : 0) + (like.story && isSlip(figureOf(first).amount, figureOf(second).amount) ? slipped : 0))
  const isOneBallot = ballotAttributes.has(first.claim.attribute) && [first, second].every(({ claim }) => claim.setting.date === null)
  if (days !== null && days > sameTimeDays && !isOneBallot) return sure < 0.6 ? null : { stance: 'evolved', score: 0.6, kind: 'quantity-evolved', detail }
  if (sure < 0.45) return null
  return { stance: 'contradicts', score: Math.min(0.95, sure), kind: 'quantity-differs', detail }
}
