/** Numbers in figures: "1 200", "1,200.50", "3,5", "1.200.000", with the grouping and decimal marks of the language. */
import type { Language } from '../../domain/language.ts'
import { type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'

const decimalMark: Record<Language, string> = { fr: ',', en: '.' }

/** True when a figure of `length` digits (0: any) is glued after the glued mark at `index`. */
function hasGroup(tokens: readonly Token[], index: number, length: number): boolean {
  const group = tokens[index + 1]
  return isGlued(tokens, index) && isGlued(tokens, index + 1) && group?.kind === 'figure' && (length === 0 || group.folded.length === length)
}

/** Reads thousands: groups of three after the same separator, which is a blank, a stop, a comma or an apostrophe. */
function readGroups(tokens: readonly Token[], index: number, language: Language): { digits: string; next: number } {
  let digits = tokens[index]!.folded
  let next = index + 1
  if (digits.length > 3 || digits.startsWith('0')) return { digits, next }
  const blank = (at: number) => tokens[at]?.kind === 'figure' && tokens[at].folded.length === 3 && tokens[at].start - tokens[at - 1]!.end === 1
  while (blank(next)) digits += tokens[next++]!.folded
  if (next > index + 1) return { digits, next }
  const mark = wordAt(tokens, next)
  if (mark !== '.' && mark !== ',' && mark !== "'" && mark !== '’') return { digits, next }
  let groups = 0
  while (wordAt(tokens, next + 2 * groups) === mark && hasGroup(tokens, next + 2 * groups, 3)) groups++
  // A single group after the language's own decimal mark is a fraction: "3,125" in French, "3.125" in English.
  if (groups === 0 || (groups === 1 && mark === decimalMark[language])) return { digits, next }
  for (let group = 0; group < groups; group++) digits += tokens[next + 2 * group + 1]!.folded
  next += 2 * groups
  return { digits, next }
}

/**
 * The number in figures that stands at `index`, or null. A single stop or comma followed by other than three digits is a decimal mark in either
 * language, since newsrooms mix them; a number that goes on with a second one ("192.168.0.1", "12.05.2025") is none.
 */
export function readFigures(tokens: readonly Token[], index: number, language: Language): Reading<number> | null {
  const first = wordAt(tokens, index)
  if ((first === '.' || first === ',') && !(isGlued(tokens, index) && tokens[index - 1]!.kind !== 'mark') && hasLeadingFraction(tokens, index)) {
    return { value: Number(`0.${wordAt(tokens, index + 1)}`), next: index + 2 }
  }
  if (tokens[index]?.kind !== 'figure') return null
  const { digits, next } = readGroups(tokens, index, language)
  const mark = wordAt(tokens, next)
  if ((mark !== '.' && mark !== ',') || !hasGroup(tokens, next, 0)) return { value: Number(digits), next }
  const after = wordAt(tokens, next + 2)
  const goesOn = (after === '.' || after === ',') && hasGroup(tokens, next + 2, 0)
  return goesOn ? null : { value: Number(`${digits}.${wordAt(tokens, next + 1)}`), next: next + 2 }
}

const hasLeadingFraction = (tokens: readonly Token[], index: number): boolean => isGlued(tokens, index + 1) && tokens[index + 1]?.kind === 'figure'
