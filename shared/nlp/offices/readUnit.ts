/** Reads the formation or territory that a commander has: "la 4e région militaire", "Military Region 4", "the Birao garrison", one key for both languages. */
import type { Language } from '../../domain/language.ts'
import { givenNames, neverNames } from '../people/lexicon.ts'
import { goesOn, matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { links, plainUnitWords, unitNouns, unitOrdinals } from './lexicon.ts'

/** Most words of a unit's name, joining words included. */
const longest = 8

const romans: ReadonlyMap<string, number> = new Map(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((numeral, at) => [numeral, at + 1]))

/** "4", "4e", "4th", "IV", "fourth": null for any other word. */
function numberOf(word: Word, language: Language): number | null {
  const digits = /^(\d{1,4})(?:e|er|re|eme|st|nd|rd|th)?$/u.exec(word.folded)
  if (digits) return Number(digits[1])
  return unitOrdinals[language].get(word.folded) ?? (word.shape === 'upper' || word.shape === 'initial' ? romans.get(word.folded) ?? null : null)
}

/** The unit that starts at word `at` as "region 4", "garrison birao", with the first word after it; null where a number or a name is missing. */
export function readUnit(words: readonly Word[], at: number, language: Language): { key: string; to: number } | null {
  let unit: string | null = null, number: number | null = null, to = at
  const names: string[] = []
  for (let next = at; next < words.length && next - at < longest;) {
    const word = words[next]!
    if (next > at && !goesOn(words, next) && !/^n[o°]?$/u.test(words[next - 1]!.folded)) break
    const link = next > at && language === 'fr' && !word.capital ? matchPhrase(links.fr, words, next) : null
    if (link) { next += link.size; continue }
    const [noun, count] = [unitNouns[language].get(word.folded), numberOf(word, language)]
    if (noun !== undefined) unit ??= noun
    else if (count !== null) number ??= count
    else if (word.capital && !neverNames[language].has(word.folded) && !givenNames.has(word.folded)) { if (!plainUnitWords.has(word.folded)) names.push(word.folded) }
    else if (!plainUnitWords.has(word.folded)) break
    next++
    to = next
  }
  if (unit === null || number === null && names.length === 0) return null
  // Of an army or a company only the number tells that it is a unit.
  if (number === null && (unit === 'army' || unit === 'company' || unit === 'group')) return null
  return { key: [unit, ...(number === null ? names : [String(number)])].join(' '), to }
}

/** Two numbers of one kind of unit. */
export function areTwoUnits(a: string | null, b: string | null): boolean {
  const [one, two] = [/^(\D+) (\d+)$/u.exec(a ?? ''), /^(\D+) (\d+)$/u.exec(b ?? '')]
  return one !== null && two !== null && one[1] === two[1] && one[2] !== two[2]
}
