/** One number, however it is written: figures, words, or figures with a scale ("2,3 millions", "3M"). */
import type { Language } from '../../domain/language.ts'
import { type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from './lexicon.ts'
import { readFigures } from './readFigures.ts'
import { readWords } from './readWords.ts'

/**
 * `form` tells how it was written: "1 200", "mille deux cents", "une douzaine" (a round count), "quelques" (no count at all).
 * `ordinal` is true for "2e", "third".
 */
export type ReadNumber = { amount: number; ordinal: boolean; form: 'figures' | 'words' | 'collective' | 'vague' }

const near = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)))

/** Reads the number at `index`, or null. `text` is what the tokens were made of: scale letters are told by their case. */
export function readNumber(text: string, tokens: readonly Token[], index: number, language: Language): Reading<ReadNumber> | null {
  const figures = readFigures(tokens, index, language)
  if (figures !== null) return scaleFigures(text, tokens, figures, language)
  if (tokens[index]?.kind !== 'word') return null
  return readPartOfScale(tokens, index, language) ?? readCollective(tokens, index, language) ?? readSpelled(tokens, index, language)
}

function scaleFigures(text: string, tokens: readonly Token[], figures: Reading<number>, language: Language): Reading<ReadNumber> {
  const words = numberWords[language]
  const token = tokens[figures.next]
  const done = (amount: number, next: number, ordinal = false): Reading<ReadNumber> => ({ value: { amount: near(amount), ordinal, form: 'figures' }, next })
  if (token?.kind !== 'word') return done(figures.value, figures.next)
  const glued = isGlued(tokens, figures.next)
  if (glued && words.ordinalEndings.has(token.folded) && Number.isInteger(figures.value)) return done(figures.value, figures.next + 1, true)
  const letter = words.letters.get(text.slice(token.start, token.end))
  if (letter !== undefined && (glued || token.end - token.start > 1)) return done(figures.value * letter, figures.next + 1)
  let amount = figures.value, next = figures.next
  if (token.folded === words.decimalWord && Number.isInteger(amount) && tokens[next + 1]?.kind === 'figure') {
    return done(Number(`${amount}.${wordAt(tokens, next + 1)}`), next + 2)
  }
  for (let scale = words.scales.get(wordAt(tokens, next)); scale !== undefined; scale = words.scales.get(wordAt(tokens, next))) {
    amount *= scale
    next++
  }
  const half = readHalfOfScale(tokens, next, language)
  return half === null ? done(amount, next) : done(amount + half.value, half.next)
}

/** Scales that news halves: nobody writes "half a thousand". */
const halvedScale = 1e6
const scaleAt = (tokens: readonly Token[], index: number, language: Language): number | undefined => {
  const scale = numberWords[language].scales.get(wordAt(tokens, index))
  return scale !== undefined && scale >= halvedScale ? scale : undefined
}

// "2 millions et demi": half of the scale before it.
function readHalfOfScale(tokens: readonly Token[], index: number, language: Language): Reading<number> | null {
  const scale = scaleAt(tokens, index - 1, language)
  return scale !== undefined && wordAt(tokens, index) === numberWords[language].joiner && numberWords[language].fractions.get(wordAt(tokens, index + 1)) === 0.5 ? { value: scale / 2, next: index + 2 } : null
}

// "two and a half million": what it adds to the two.
function readHalfBeforeScale(tokens: readonly Token[], index: number, amount: number, language: Language): Reading<number> | null {
  const scale = scaleAt(tokens, index + 3, language)
  return scale !== undefined && amount < 1000 && ['and', 'a', 'half'].every((word, i) => wordAt(tokens, index + i) === word) ? { value: (amount + 0.5) * scale - amount, next: index + 4 } : null
}

/** Words between a fraction and its scale: "a quarter of a million", "un quart de million". */
const scaleLinks: ReadonlySet<string> = new Set(['a', 'of', 'de', 'd', 'un'])

/** "half a billion", "un quart de million", "three quarters of a million": round counts. */
function readPartOfScale(tokens: readonly Token[], index: number, language: Language): Reading<ReadNumber> | null {
  const { indefinite, cardinals, fractions } = numberWords[language]
  const count = indefinite.has(wordAt(tokens, index)) ? 1 : cardinals.get(wordAt(tokens, index))
  const at = count === undefined ? index : index + 1
  const fraction = fractions.get(wordAt(tokens, at))
  if (fraction === undefined) return null
  let next = at + 1
  while (scaleLinks.has(wordAt(tokens, next))) next++
  const scale = scaleAt(tokens, next, language)
  return scale === undefined ? null : { value: { amount: near((count ?? 1) * fraction * scale), ordinal: false, form: 'collective' }, next: next + 1 }
}

function readSpelled(tokens: readonly Token[], index: number, language: Language): Reading<ReadNumber> | null {
  const words = numberWords[language]
  const spelled = readWords(tokens, index, language)
  if (spelled === null) return null
  const { amount, ordinal } = spelled.value
  const half = ordinal ? null : readHalfOfScale(tokens, spelled.next, language) ?? readHalfBeforeScale(tokens, spelled.next, amount, language)
  if (half !== null) return { value: { amount: near(amount + half.value), ordinal, form: 'words' }, next: half.next }
  if (ordinal || wordAt(tokens, spelled.next) !== words.decimalWord) return { value: { amount, ordinal, form: 'words' }, next: spelled.next }
  const fraction = readWords(tokens, spelled.next + 1, language)
  if (fraction === null || fraction.value.ordinal) return { value: { amount, ordinal, form: 'words' }, next: spelled.next }
  // "two point two million": the scale was read with the fraction.
  const scale = [1e12, 1e9, 1e6, 1e3].find((size) => fraction.value.amount >= size && fraction.value.amount % size === 0) ?? 1
  const value = Number(`${amount}.${fraction.value.amount / scale}`) * scale
  return { value: { amount: near(value), ordinal: false, form: 'words' }, next: fraction.next }
}

/** "une douzaine", "des milliers", "two dozen", "tens of thousands", "a few", "a hundred". */
function readCollective(tokens: readonly Token[], index: number, language: Language): Reading<ReadNumber> | null {
  const words = numberWords[language]
  const done = (amount: number, form: ReadNumber['form'], next: number): Reading<ReadNumber> => ({ value: { amount, ordinal: false, form }, next })
  let at = index, times = 1
  if (words.indefinite.has(wordAt(tokens, at))) at++
  else {
    const factor = readWords(tokens, at, language)
    if (factor !== null && !factor.value.ordinal && words.collectives.has(wordAt(tokens, factor.next))) { times = factor.value.amount; at = factor.next }
  }
  const word = wordAt(tokens, at)
  const collective = words.collectives.get(word)
  if (collective !== undefined) {
    const after = words.ofWords.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
    const over = words.collectives.get(wordAt(tokens, after)) ?? words.scales.get(wordAt(tokens, after)) ?? 0
    return over >= 1000 ? done(times * collective * over, 'collective', after + 1) : done(times * collective, 'collective', at + 1)
  }
  const vague = words.vague.get(word)
  if (vague !== undefined) return done(vague, 'vague', at + 1)
  if (at === index || words.cardinals.has(wordAt(tokens, index))) return null
  const scale = words.scales.get(word) ?? (words.cardinals.get(word) === 100 ? 100 : undefined)
  return scale === undefined ? null : done(scale, 'words', at + 1)
}
