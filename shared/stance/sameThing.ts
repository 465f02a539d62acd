/**
 * How likely two values of one kind are of one thing, where no rule knows. Rules ask for signs that outlets often leave out; here many weak signs are
 * weighed together. The weights are data (resources/same-thing.json), fitted by `npm run bench -- same-thing --refit`.
 */
import { z } from 'zod'
import fitted from '../../resources/same-thing.json' with { type: 'json' }
import { significantDigits } from '../domain/digits.ts'
import type { ClaimInContext } from './comparison.ts'
import { samenessOf, scopeOfFigure } from './sameFigure.ts'
import type { Likeness } from './sameEvent.ts'
import { isSlip } from './slips.ts'

/** What two values do: they fit, or only one of them can be right. */
export type Relation = 'agree' | 'differ'

/** The signs, each 0 to 1 (`occasion` −1 to 1) and the same whichever claim comes first. */
export const signNames = [
  'attribute', 'otherEvent', 'noEvent', 'names', 'otherNames', 'otherPlaces', 'words', 'wordsOfAttribute', 'otherOwner', 'otherModality', 'otherSign', 'sameness', 'noSameness',
  'telling', 'language', 'slip', 'near', 'rivals', 'occasion', 'date', 'length', 'unit', 'onlyFigure',
] as const
export type Signs = Record<(typeof signNames)[number], number>

const curve = z.object({ bias: z.number(), weights: z.partialRecord(z.enum(signNames), z.number()) })
/** A logistic curve over the signs. */
export type Curve = z.infer<typeof curve>
const { agree, differ } = z.object({ source: z.string(), agree: curve, differ: curve }).parse(fitted)
const curves = { agree, differ }

/** Words in common from which two sentences that say the same attribute speak of one thing. */
const fewestWords = 0.3
/** Significant digits from which a figure does not recur by chance. */
const manyDigits = 4

const flag = (is: boolean): number => Number(is)

/** The signs of two claims of one type. */
export function signsOf(first: ClaimInContext, second: ClaimInContext, like: Likeness): Signs {
  const [a, b] = [first.claim, second.claim]
  const figures = a.value.kind === 'quantity' && b.value.kind === 'quantity' ? ([a.value, b.value] as const) : null
  const same = figures === null ? null : samenessOf(first, second)
  const rivals = figures !== null && [first, second].some((side) => (scopeOfFigure(side).rivals ?? []).length > 0)
  const sameAttribute = a.attribute === b.attribute && a.attribute !== 'time'
  return {
    attribute: flag(sameAttribute), otherEvent: flag(a.setting.frame !== null && b.setting.frame !== null && a.setting.frame !== b.setting.frame), noEvent: flag(a.attribute === 'time' || b.attribute === 'time'),
    names: Math.min(2, like.names.length) / 2, otherNames: flag(like.names.length === 0 && a.setting.named > 0 && b.setting.named > 0), otherPlaces: flag(like.places === false),
    words: like.stems, wordsOfAttribute: flag(a.attribute === b.attribute && like.stems >= fewestWords), otherOwner: flag(a.subjectKey !== '' && b.subjectKey !== '' && a.subjectKey !== b.subjectKey),
    otherModality: flag(a.setting.modality !== b.setting.modality), otherSign: flag(a.setting.negated !== b.setting.negated), sameness: same?.sure ?? 0, noSameness: flag(figures !== null && same === null),
    telling: Math.min(tellingOf(first), tellingOf(second)), language: flag(first.article.language === second.article.language), slip: flag(figures !== null && isSlip(figures[0].amount, figures[1].amount)),
    near: figures === null ? 0 : nearness(figures[0].amount, figures[1].amount), rivals: flag(rivals), occasion: a.setting.date === null || b.setting.date === null ? 0 : a.setting.date === b.setting.date ? 1 : -1,
    date: flag(a.type === 'date'), length: flag(a.type === 'duration'), unit: flag(figures !== null && figures[0].unit !== null), onlyFigure: flag(figures !== null && sameAttribute && !rivals),
  }
}

const nearness = (a: number, b: number): number => Math.min(a, b) / Math.max(a, b, 1)

/** How little the value would recur by chance: by its digits, or by the minute that it gives. */
function tellingOf({ claim: { value } }: ClaimInContext): number {
  if (value.kind === 'date') return value.start.includes('T') ? 1 : 1 / manyDigits
  return value.kind === 'quantity' || value.kind === 'duration' ? Math.min(manyDigits, significantDigits(value.amount).length) / manyDigits : 0
}

/** The likelihood, 0 to 1, that the two are values of one thing, given what they do. */
export const likelihoodOf = (signs: Signs, relation: Relation): number => weigh(curves[relation], signs)

/** What a curve makes of the signs, 0 to 1. */
export const weigh = ({ bias, weights }: Curve, signs: Signs): number => 1 / (1 + Math.exp(-signNames.reduce((sum, name) => sum + (weights[name] ?? 0) * signs[name], bias)))
