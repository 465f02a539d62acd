/** How two ranks compare: by grade, and within a grade by step; a name that is commonly used for another rank never rules it out. */
import type { RankValue } from '../../domain/value.ts'
import { rankById } from './lexicon.ts'

/** What a reason tells of a rank: its grade, or its lowest and highest grade when the word covers several. `step` orders ranks that share a grade. */
export type RankDescription = { grade: number | null; low: number; high: number; step: number; branch: string | null }

/** Describes a rank for a reason. `grade` is null for a word that covers several grades. */
export function describeRank(value: RankValue): RankDescription {
  return { grade: value.low === value.high ? value.low : null, low: value.low, high: value.high, step: rankById.get(value.rank)?.step ?? 0, branch: value.branch }
}

/**
 * - `same`: one rank, or two names of one grade and step (lieutenant general, général de corps d’armée);
 * - `compatible`: a generic or shortened name covers the other (général, colonel for a lieutenant-colonel);
 * - `higher`/`lower`: `a` stands above/below `b`;
 * - `other-branch`: the same height in another branch: no admiral is a general, no capitaine de vaisseau a colonel;
 * - `incomparable`: police and armed forces have no common scale.
 */
export type GradeComparison = 'same' | 'compatible' | 'higher' | 'lower' | 'other-branch' | 'incomparable'

/** Compares two ranks. compareGrades(b, a) is the mirror image. */
export function compareGrades(a: RankValue, b: RankValue): GradeComparison {
  if (a.rank === b.rank) return 'same'
  if ((a.branch === 'police') !== (b.branch === 'police')) return 'incomparable'
  const one = rankById.get(a.rank), two = rankById.get(b.rank)
  if (one?.short.includes(b.rank) || two?.short.includes(a.rank)) return 'compatible'
  if (isAtSea(a) !== isAtSea(b) && ![a.rank, b.rank].some((rank) => sharedAtSea.has(rank))) return 'other-branch'
  if (a.low === b.low && a.high === b.high && a.low === a.high) {
    const step = (one?.step ?? 0) - (two?.step ?? 0)
    return step === 0 ? 'same' : step > 0 ? 'higher' : 'lower'
  }
  if (a.low <= b.high && b.low <= a.high) return 'compatible'
  return a.low > b.high ? 'higher' : 'lower'
}

const isAtSea = (value: RankValue): boolean => rankById.get(value.rank)?.branch === 'navy'

/** Ranks whose names navies use too, each for another rank of theirs: capitaine, commandant, lieutenant. */
const sharedAtSea: ReadonlySet<string> = new Set([...rankById.values()].flatMap((rank) => (rank.branch === 'navy' ? rank.short : [])))
