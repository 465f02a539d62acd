/**
 * What a score means. Rules give a raw likelihood that orders their own findings; this turns it into the share of such findings that were right on
 * labelled pairs, so that 0.9 says the same of a date as of a rank. The map is data, fitted by `npm run bench -- calibration --refit`.
 */
import { z } from 'zod'
import confidence from '../../resources/confidence.json' with { type: 'json' }
import type { ReasonKind } from '../domain/reason.ts'

/**
 * A logistic curve over the raw likelihood, shifted per kind of reason: right = ceiling / (1 + e^-(intercept + slope × raw + shift)). Kinds that no
 * labelled pair has met have no shift and so stand at the mean. All of it is scaled to `ceiling`, the most that findings on pairs that no rule was made on allow to be claimed. `null` leaves the raw likelihood as it is.
 */
const shape = z.object({ source: z.string(), map: z.object({ intercept: z.number(), slope: z.number().nonnegative(), ceiling: z.number(), shifts: z.record(z.string(), z.number()) }).nullable() })
export type ConfidenceMap = NonNullable<z.infer<typeof shape>['map']>

const { map: fitted } = shape.parse(confidence)

/** The share, 0 to 1, of findings of this kind and raw likelihood that are right. Never falls as the likelihood rises. */
export function confidenceOf(kind: ReasonKind, likelihood: number, map: ConfidenceMap | null = fitted): number {
  if (map === null) return likelihood
  return map.ceiling / (1 + Math.exp(-(map.intercept + map.slope * likelihood + (map.shifts[kind] ?? 0))))
}
