/** Dates of one event: the same day, one within the other, two days of which only one can be right, or a change of plan. */
import { isPlaced } from '../domain/calendar.ts'
import type { DateValue } from '../domain/value.ts'
import { areOneKind, frameOf } from '../nlp/frames/lexicon.ts'
import { datedNoun } from '../nlp/claims/times.ts'
import { isExactClock, relateClocks } from './compareClocks.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween, daysOf, gapBetween } from './days.ts'
import { areTwoEvents, tellsOfMany } from './distinctions.ts'
import { compareAs, type Finding, madeOn } from './found.ts'
import { areOfOthers } from './matter.ts'
import { isUndated, likenessOf, type Likeness } from './sameEvent.ts'

/** Likeness from which two claims with one frame are the same event for agreeing, and for disagreeing. */
const alikeEnough = 0.45
const surelyAlike = { story: 0.53, other: 0.62 }
/** What "the election of Sunday" in two articles of one story is alike by: the event is named as the one that both speak of. */
const namedAlike = 0.75
/** Events of a kind that comes again are the same only when they lie this near; others may be misdated by more. */
const nearDays = { repeats: 2, once: 45 }

type Side = { claim: ClaimInContext['claim']; date: DateValue }
const sideOf = ({ claim }: ClaimInContext): Side => ({ claim, date: claim.value as DateValue })

/** Compares two dates of events. Null where they are not of one event. */
export function compareDates(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [sideOf(first), sideOf(second)]
  const like = likenessOf(first, second)
  const found = areOneKind(a.claim.attribute, b.claim.attribute) || beganOnce(first, second, like) ? compareAlike(first, second, like) : compareStages(a, b, like)
  return found && compareAs(first, second, { ...found, claimDate: placed(a.date), evidenceDate: placed(b.date) })
}

const placed = (date: DateValue): string | null => (isPlaced(date.start) ? date.start : null)

function compareAlike(first: ClaimInContext, second: ClaimInContext, said: Likeness): Finding | null {
  const [a, b] = [first.claim.value as DateValue, second.claim.value as DateValue]
  if (a.bound !== b.bound && !opensOn(a, b) && !opensOn(b, a) && !(isOfMoment(first) && (beginsOn(a, b) || beginsOn(b, a)))) return null
  const like = nameOneEvent(first, second, said) || tellMainEvent(first, second, said) ? { ...said, score: Math.max(said.score, namedAlike) } : said
  if (areOfOthers(first, second)) return null
  if (like.score < alikeEnough || like.places === false || (like === said && like.names.length === 0 && like.stems < 0.34)) return null
  return first.claim.attribute === 'time' ? agreeOnly(a, b, like) : compareDays(first, second, like)
}

/** "La présidentielle de dimanche", "Friday's earthquake": an event that both articles name by its day is the one of their common story. */
function nameOneEvent({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext, like: Likeness): boolean {
  return a.rules.includes(datedNoun) && b.rules.includes(datedNoun) && frameOf(a.attribute)?.repeats === false && (like.names.length > 0 || like.story)
}

/** Of the kinds that an article tells, most told first, this many are what its story is about. */
const mainKinds = 2

/** What two articles of one story both tell most is one event, in whatever words; what comes to one person must name them. */
function tellMainEvent(first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean {
  const frames = [first, second].map(({ claim }) => frameOf(claim.attribute))
  if (!like.story || like.places === false || frames.some((frame) => frame === undefined || frame.repeats || frame.states || frame.light)) return false
  if (frames.some((frame) => frame!.personal) && like.names.length === 0) return false
  return [first, second].every(({ claim }) => claim.setting.kinds.slice(0, mainKinds).some((kind) => areOneKind(kind, claim.attribute)))
}

/** At a full hour more than one thing happens: two verbs tell the same one only with this share of their other words in common. */
const momentStems = 0.3

/** Two stages of one event: two verbs for what happened at one minute, a day that no verb dates within the days that it is held, and the day on which it opened. */
function compareStages(a: Side, b: Side, like: Likeness): Finding | null {
  if (isOneMoment(a.date, b.date) && like.places !== false && (isExactClock(a.date) ? like.names.length > 0 || like.places === true || like.story : like.stems >= momentStems)) {
    return { stance: 'supports', score: 0.7, kind: 'date-same' }
  }
  if (like.names.length === 0) return null
  return withinDays(a, b) ?? withinDays(b, a) ?? openedOn(a, b, like) ?? openedOn(b, a, like)
}

// "Au troisième jour du salon, le 13".
function withinDays(held: Side, day: Side): Finding | null {
  if (held.claim.attribute !== 'hold' || day.claim.attribute !== 'time' || held.date.end === null || gapBetween(held.date, day.date) !== 0) return null
  return { stance: 'supports', score: 0.6, kind: 'date-compatible' }
}

// "Le salon, ouvert mardi" beside "le salon se tient depuis mardi" or "du 11 au 14".
function openedOn(held: Side, opened: Side, like: Likeness): Finding | null {
  if (held.claim.attribute !== 'hold' || opened.claim.attribute !== 'open' || opened.date.bound !== null || (held.date.bound !== 'since' && held.date.end === null)) return null
  const start = { ...held.date, end: null }
  return gapBetween(start, opened.date) === 0 ? { stance: 'supports', score: 0.4 + like.score / 2, kind: 'date-compatible' } : null
}

/** "depuis le 11" of an event that another text dates "du 11 au 14": it opened on that day. */
const opensOn = (since: DateValue, whole: DateValue): boolean => since.bound === 'since' && whole.bound === null && since.start === whole.start.slice(0, since.start.length)

// "A un nouveau chef depuis lundi" beside "a pris ses fonctions mardi": what comes to a person in a moment began on its day.
const beginsOn = (since: DateValue, day: DateValue): boolean => since.bound === 'since' && day.bound === null && isDay(since) && isDay(day)
const isOfMoment = ({ claim }: ClaimInContext): boolean => { const frame = frameOf(claim.attribute); return frame?.personal === true && !frame.repeats }

/** The verbs for how an institution, a plant or a line began, of which each outlet chooses its own. */
const beginnings: ReadonlySet<string> = new Set(['found', 'open', 'present'])

// "Ouverte en 1987, l'usine", "mise en service en 1992, l'usine".
function beganOnce(first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean {
  const begins = ({ claim }: ClaimInContext): boolean => beginnings.has(claim.attribute) && (claim.value as DateValue).grain === 'year' && (claim.value as DateValue).bound === null
  return [first, second].every((side) => begins(side) && isBare(side)) && like.story && like.names.length > 0
}

/** The same time to the minute, on days of which one may be open. */
const isOneMoment = (a: DateValue, b: DateValue): boolean => a.grain === b.grain && isDay(a) && isDay(b) && a.start.slice(-5) === b.start.slice(-5) && a.start.includes('T') && gapBetween(a, b) === 0

const areOne = (a: DateValue, b: DateValue): boolean => a.start === b.start && a.end === b.end

/** True for one day, with or without its time. */
const isDay = ({ end, grain }: DateValue): boolean => end === null && (grain === 'day' || grain === 'hour' || grain === 'minute')

/** What is taken off where two dates meet only because one of them is open: every Friday is a Friday. */
const openDoubt = 0.1
const doubtOf = (...dates: readonly DateValue[]): number => (dates.every((date) => isPlaced(date.start)) ? 0 : openDoubt)

function agreeOnly(a: DateValue, b: DateValue, like: Likeness): Finding | null {
  return areOne(a, b) || isOneMoment(a, b) ? { stance: 'supports', score: 0.4 + like.score / 2 - doubtOf(a, b), kind: 'date-same' } : null
}

function compareDays(first: ClaimInContext, second: ClaimInContext, like: Likeness): Finding | null {
  const [a, b] = [first.claim.value as DateValue, second.claim.value as DateValue]
  if (areOne(a, b)) return { stance: 'supports', score: 0.5 + like.score / 2 - doubtOf(a, b), kind: 'date-same' }
  const gap = gapBetween(a, b)
  // A season holds every day of a year that is open.
  if (gap === null || (doubtOf(a, b) > 0 && (a.approximate || b.approximate))) return null
  const clocks = gap === 0 && isDay(a) && isDay(b) ? relateClocks(first, second) : null
  if (clocks === 'same') return { stance: 'supports', score: 0.5 + like.score / 2 - doubtOf(a, b), kind: 'date-same' }
  if (clocks === 'apart') return disagree(first, second, like, 0)
  if (gap === 0 && overlapInPart(a, b)) return disagree(first, second, like, 1)
  if (gap === 0) return { stance: 'supports', score: 0.4 + like.score / 2 - doubtOf(a, b), kind: 'date-compatible' }
  return disagree(first, second, like, gap)
}

// "Du 11 au 14" and "du 12 au 15", "dans la nuit du 3 au 4" and "du 4 au 5": one began and ended before the other.
const overlapInPart = (a: DateValue, b: DateValue): boolean => a.end !== null && b.end !== null && [a, b].every(({ grain, approximate }) => grain === 'day' && !approximate) && shiftsBy(a.start, b.start) !== 0 && shiftsBy(a.start, b.start) === shiftsBy(a.end, b.end)
const shiftsBy = (a: string, b: string): number => Math.sign(a.slice(-5).localeCompare(b.slice(-5)))

// What is still planned when the other has happened is another event: "closed on Monday", "will close on Friday".
function isPlanAfterDeed(plan: ClaimInContext, deed: ClaimInContext): boolean {
  if (plan.claim.setting.modality !== 'planned' || deed.claim.setting.modality !== 'fact') return false
  const [made, done] = [madeOn(plan), deed.claim.value as DateValue]
  return made !== null && isPlaced(done.start) && daysOf(done.start, done.end).first <= made
}

// "Founded in 1871", "créée en 1817" speak of what the sentence is about; "created 300 jobs in 2019" of something else each time.
const isBare = ({ claim }: ClaimInContext): boolean => wordsIn(claim.text) - wordsIn(claim.attributeText) <= 3
const wordsIn = (text: string): number => text.split(/\s+/u).length

/** Within so many days of each other two articles tell one and the same plan. */
const onePlanDays = 1

// A noun dates its event whether it is over or not ("l'élection du 12 mai").
const isDone = ({ claim }: ClaimInContext): boolean => claim.setting.modality === 'fact' && !claim.rules.includes(datedNoun)

function disagree(first: ClaimInContext, second: ClaimInContext, like: Likeness, days: number): Finding | null {
  const frame = frameOf(first.claim.attribute)
  if (frame === undefined || days > ((frame.unique && isBare(first) && isBare(second)) || beganOnce(first, second, like) ? Infinity : frame.repeats ? nearDays.repeats : nearDays.once)) return null
  // One person meets many: only the same two parties, or the same place, make it the same meeting.
  if (frame.repeats && like.names.length < 2 && !(like.names.length === 1 && like.places === true && like.story)) return null
  const detail = { days }
  if (areTwoEvents(first, second) || (frame.counts && [first, second].some(tellsOfMany)) || isPlanAfterDeed(first, second) || isPlanAfterDeed(second, first)) return null
  const apart = daysBetween(madeOn(first), madeOn(second)) ?? 0
  const modes = [first, second].map(({ claim }) => claim.setting.modality)
  const planned = modes.includes('planned') || (modes.includes('possible') && modes.includes('fact'))
  // Two that tell one plan within so short a time tell it differently; what was planned and what came of it never contradict each other.
  if (planned && apart !== 0 && !(modes.every((mode) => mode === 'planned') && Math.abs(apart) <= onePlanDays)) return { stance: 'evolved', score: 0.6, kind: 'date-rescheduled', detail }
  if (planned && apart === 0 && isUndated(first, second) && [first, second].some(isDone)) return null
  if ([first, second].some((side) => side.claim.setting.negated || side.claim.setting.modality === 'denied')) return null
  const [a, b] = [first.claim.value as DateValue, second.claim.value as DateValue]
  const doubt = (a.approximate || b.approximate ? 0.25 : 0) + (a.certain && b.certain ? 0 : 0.05) + (frame.repeats ? 0.15 : 0)
  if (like.score < (like.story ? surelyAlike.story : surelyAlike.other)) return { stance: 'mentions', score: like.score, kind: 'date-other-event', detail }
  return { stance: 'contradicts', score: Math.min(0.95, 0.3 + like.score * 0.7) - doubt, kind: days === 0 ? 'time-differs' : 'date-differs', detail }
}
