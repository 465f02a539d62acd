/** The unit of an amount, also one that two make ("cubic metres of water per second"), and the smaller one that goes on from it ("3 m 82", "six feet two inches"). */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from './lexicon.ts'
import type { Amount } from './readAmount.ts'
import { dimensionOf, unitLexicons } from './units.ts'

/** The unit after the amount, or after "de" where the amount is a noun itself: "150 millions de dollars". */
export function readUnit(tokens: readonly Token[], amount: Amount, language: Language): Reading<string> | null {
  const unit = readPlainUnit(tokens, amount, language)
  return unit === null ? null : readPer(tokens, unit, language) ?? unit
}

function readPlainUnit(tokens: readonly Token[], amount: Amount, language: Language): Reading<string> | null {
  const lexicon = unitLexicons[language]
  const hyphen = wordAt(tokens, amount.next) === '-' && isGlued(tokens, amount.next) ? amount.next + 1 : amount.next
  const unit = readPhrase(tokens, hyphen, lexicon.units)
  if (unit !== null || (amount.amount < 1e6 && amount.form !== 'collective')) return unit
  const of = readPhrase(tokens, amount.next, lexicon.ofWords)
  return of === null ? null : readPhrase(tokens, of.next, lexicon.units)
}

// "2,300 cubic metres per second", with what flows between the two or not: only where they make a unit that is known.
function readPer(tokens: readonly Token[], unit: Reading<string>, language: Language): Reading<string> | null {
  const { per, ofWords } = unitLexicons[language]
  const of = readPhrase(tokens, unit.next, ofWords)
  for (const at of [unit.next, ...(of === null ? [] : [of.next + 1])]) {
    const divided = readPhrase(tokens, at, per)
    const id = `${unit.value}${divided?.value ?? ''}`
    if (divided !== null && dimensionOf(id) !== null) return { value: id, next: divided.next }
  }
  return null
}

const inchesInFoot = 12

/** What goes on from a unit in the next smaller one, as a part of the first: 0.82 in "3 m 82", a sixth in "six feet two inches". Null where nothing does. */
export function readSmallerUnit(tokens: readonly Token[], unit: Reading<string>, language: Language): Reading<number> | null {
  const token = tokens[unit.next], { units } = unitLexicons[language]
  if (token === undefined || token.start - tokens[unit.next - 1]!.end > 1) return null
  const named = readPhrase(tokens, unit.next + 1, units)
  if (unit.value === 'm' && token.kind === 'figure' && token.folded.length === 2 && (named === null || named.value === 'cm') && !goesOn(tokens, unit.next + 1)) return { value: Number(token.folded) / 100, next: named?.next ?? unit.next + 1 }
  const inches = token.kind === 'figure' ? Number(token.folded) : numberWords[language].cardinals.get(token.folded)
  return unit.value === 'foot' && named?.value === 'inch' && inches !== undefined && inches < inchesInFoot ? { value: inches / inchesInFoot, next: named.next } : null
}

// "à 3 m 82 500 personnes": a figure that another follows, or that has decimals, is of its own.
const goesOn = (tokens: readonly Token[], index: number): boolean => tokens[index]?.kind === 'figure' || (/^[.,/:-]$/.test(wordAt(tokens, index)) && isGlued(tokens, index) && tokens[index + 1]?.kind === 'figure')
