/** Stretches of a year that have a name of their own: quarters, half-years, seasons, decades. */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { readWords } from '../numbers/readWords.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readYear } from './readYear.ts'

const ofOrNot = (tokens: readonly Token[], index: number, lexicon: DateLexicon): number => readPhrase(tokens, index, lexicon.ofWords)?.next ?? index

/** "troisième trimestre 2025", "first half of 2024", "Q4 2018", "2018Q4". */
export function readTerm(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const written = readYearTerm(tokens, index, lexicon)
  if (written !== null) return written
  const letter = lexicon.termLetters.has(wordAt(tokens, index)) && isGlued(tokens, index + 1) ? tokens[index + 1] : undefined
  const short = letter?.kind === 'figure' && /^[1-4]$/.test(letter.folded)
  const figure = tokens[index]?.kind === 'figure' && isGlued(tokens, index + 1) ? { value: { amount: Number(wordAt(tokens, index)), ordinal: true }, next: index + 2 } : null
  const last = readPhrase(tokens, readPhrase(tokens, index, lexicon.articles)?.next ?? index, lexicon.moveBefore)
  const ordinal = short ? null : figure ?? (last?.value === 'last' ? lastOf(tokens, last.next, lexicon) : readWords(tokens, index, language))
  if (!short && (ordinal === null || !ordinal.value.ordinal || ordinal.value.amount > 4)) return null
  const term = ordinal === null ? null : readPhrase(tokens, ordinal.next, lexicon.terms)
  if (!short && term === null) return null
  const months = term?.value === 6 ? 6 : 3
  const end = term?.next ?? index + 2
  const year = readYear(tokens, ofOrNot(tokens, end, lexicon), lexicon)
  const move = year === null ? readPhrase(tokens, end, lexicon.moveAfter) : null
  const at = ordinal?.value.amount ?? Number(letter?.folded)
  // "the first half" of a match or of a speech is no half-year.
  if (year === null && (short || months === 6 && language === 'en') || at > 12 / months) return null
  return { value: { kind: 'term', months, index: at, year: year?.value ?? null, move: move?.value ?? null }, next: year?.next ?? move?.next ?? end }
}

/** "the last quarter of 2024", "le dernier trimestre 2024": the fourth, the second half, where a year follows; else the one before this. */
function lastOf(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<{ amount: number; ordinal: true }> | null {
  const term = readPhrase(tokens, index, lexicon.terms)
  if (term === null || readYear(tokens, ofOrNot(tokens, term.next, lexicon), lexicon) === null) return null
  return { value: { amount: 12 / term.value, ordinal: true }, next: index }
}

/** "2018Q4", "24T1": the year written before its quarter. */
function readYearTerm(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Expression> | null {
  const [year, quarter] = [wordAt(tokens, index), wordAt(tokens, index + 2)]
  const glued = isGlued(tokens, index + 1) && isGlued(tokens, index + 2) && (!isGlued(tokens, index + 3) || tokens[index + 3]?.kind === 'mark') && !isGlued(tokens, index)
  if (!glued || !/^(?:20)?\d\d$/.test(year) || !/^[1-4]$/.test(quarter) || !lexicon.termLetters.has(wordAt(tokens, index + 1))) return null
  return { value: { kind: 'term', months: 3, index: Number(quarter), year: Number(year) % 100 + 2000, move: null }, next: index + 3 }
}

/** "l’été 2024", "cet hiver", "last summer", "à l’automne". */
export function readSeason(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Expression> | null {
  const before = readPhrase(tokens, index, lexicon.moveBefore)
  const season = readPhrase(tokens, before?.next ?? index, lexicon.seasons)
  if (season === null) return null
  const year = readYear(tokens, ofOrNot(tokens, season.next, lexicon), lexicon)
  const after = year === null ? readPhrase(tokens, season.next, lexicon.moveAfter) : null
  const move = before?.value ?? after?.value ?? null
  if (year === null && move === null) return null
  return { value: { kind: 'season', season: season.value, year: year?.value ?? null, move }, next: year?.next ?? after?.next ?? season.next }
}

/** "les années 1990", "années 90", "the 1990s". */
export function readDecade(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Expression> | null {
  const figure = tokens[index]
  if (figure?.kind !== 'figure' || !/^(?:1\d|20)?\d0$/.test(figure.folded)) return null
  const plural = isGlued(tokens, index + 1) && wordAt(tokens, index + 1) === 's'
  if (!plural && !(lexicon.decadeLeads.has('annees') && wordAt(tokens, index - 1) === 'annees')) return null
  const from = figure.folded.length === 2 ? 1900 + Number(figure.folded) : Number(figure.folded)
  return { value: { kind: 'years', from, to: from + 9 }, next: plural ? index + 2 : index + 1 }
}
