/** Years, which are figures like any other: what stands around them decides. */
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import type { DateLexicon, Move } from './lexicon.ts'

/** True when the word at `index` looks like a noun that a figure before it would count ("2000 soldats"). Plurals end in s or x in both languages. */
function isCounted(tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean {
  const token = tokens[index]
  return token?.kind === 'word' && token.folded.length > 2 && /[sx]$/.test(token.folded) && !lexicon.functionWords.has(token.folded)
}

const continuesNumber = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'figure' ? tokens[index].folded.length === 3 : /^[%$€£°]$/.test(wordAt(tokens, index)) || (/^[.,:]$/.test(wordAt(tokens, index)) && isGlued(tokens, index) && isGlued(tokens, index + 1) && tokens[index + 1]?.kind === 'figure')

/** True for "44 BC", "88 apr. J.-C.": a year of antiquity, which no date of the news is. */
export const isOfAntiquity = (tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean =>
  tokens[index]?.kind === 'figure' && readPhrase(tokens, index + 1, lexicon.eras) !== null

/** The year of a day or month that was just read, after a comma or none. Right after its month it can count nothing, and may be cut to two figures ("Jan. 6, ’21"). */
export function readYearAfter(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<number> | null {
  const at = wordAt(tokens, index) === ',' ? index + 1 : index
  const short = tokens[at + 1]
  if (/^['’]$/.test(wordAt(tokens, at)) && short?.kind === 'figure' && short.folded.length === 2 && isGlued(tokens, at + 1)) return { value: fullYear(short.folded), next: at + 2 }
  return wordAt(tokens, index) === ',' ? readYear(tokens, index + 1, lexicon) : readYear(tokens, index, lexicon, true)
}

/** A year in four figures (1000 to 2199) that goes on as no other number and, unless it is `sure`, counts nothing. */
export function readYear(tokens: readonly Token[], index: number, lexicon: DateLexicon, sure = false): Reading<number> | null {
  const token = tokens[index]
  if (token?.kind !== 'figure' || token.folded.length !== 4 || isOfAntiquity(tokens, index, lexicon)) return null
  const year = Number(token.folded)
  if (year < 1000 || year > 2199) return null
  if (isGlued(tokens, index) && /^[\d.,:/$€£-]$/.test(wordAt(tokens, index - 1)) && !/^[-/]$/.test(wordAt(tokens, index - 1))) return null
  if (isGlued(tokens, index + 1) && tokens[index + 1]?.kind === 'word') return null
  return continuesNumber(tokens, index + 1) || (!sure && isCounted(tokens, index + 1, lexicon)) ? null : { value: year, next: index + 1 }
}

/** Two-digit years pivot at 70, as POSIX strptime does at 69. */
export const fullYear = (figure: string): number => (figure.length === 2 ? Number(figure) + (Number(figure) < 70 ? 2000 : 1900) : Number(figure))

/** "de l’année dernière", "of this year", "last year" after a month or a day: the year, seen from publication. */
export function readYearMove(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Move> | null {
  const of = readPhrase(tokens, index, lexicon.ofWords)
  const at = of?.next ?? index
  const before = readPhrase(tokens, at, lexicon.moveBefore)
  const start = before?.next ?? readPhrase(tokens, at, lexicon.articles)?.next ?? at
  const unit = readPhrase(tokens, start, lexicon.units)
  if (unit?.value !== 'year') return null
  const after = readPhrase(tokens, unit.next, lexicon.moveAfter)
  // "au premier semestre de l’année": of this one.
  const move = after?.value ?? before?.value ?? (of !== null && start > at - 1 && /(?:le|la|l|the)$/.test(wordAt(tokens, unit.next - 2)) ? 'this' : null)
  return move === null ? null : { value: move, next: after?.next ?? unit.next }
}

/** A year that the words before it, or brackets around it, tell to be one: "en 1960", "la loi de 2018", "(2019)". */
export function readLedYear(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<number> | null {
  const year = readYear(tokens, index, lexicon)
  if (year === null) return null
  const before = wordAt(tokens, index - 1)
  if (lexicon.yearLeads.has(before)) return year
  const recent = year.value >= 1900 && year.value <= 2100
  if (recent && lexicon.weakYearLeads.has(before)) return year
  return recent && before === '(' && /^[),;]$/.test(wordAt(tokens, year.next)) ? year : null
}
