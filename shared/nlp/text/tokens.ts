/**
 * Text to words, figures and marks in one scan. Dates and quantities are grammars over these tokens rather than a regular expression per form:
 * each form would read the whole text again, and a word's spelling (case, diacritics, hyphens) would have to be repeated in every one.
 */
import { fold } from '../../domain/fold.ts'
import { isDigit, isLetter, isSpace, isUpper } from './characters.ts'

/**
 * `word` is folded: lower case, no diacritics. Figures keep their digits ("1 200" is two tokens); a mark is one code unit.
 * `capital` tells whether it was written with a capital. A hyphen or apostrophe between two letters parts two words and is no token: "quatre-vingt", "l’été".
 */
export type Token = { readonly start: number; readonly end: number; readonly kind: 'word' | 'figure' | 'mark'; readonly word: string; readonly capital: boolean }

const remembered = new Map<string, string>()
const limit = 100_000

/** Folds a word, remembering it: news repeats its words. */
function foldWord(word: string): string {
  let folded = remembered.get(word)
  if (folded === undefined) {
    folded = fold(word)
    if (remembered.size >= limit) remembered.clear()
    remembered.set(word, folded)
  }
  return folded
}

/** a to z: most words of either language are nothing else, and need no folding. */
const isPlain = (code: number): boolean => code >= 97 && code <= 122

const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011

/** All tokens of the text, sorted; blanks are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const start = at
    if (isLetter(code)) {
      let folded = isPlain(code)
      for (at++; isLetter(text.charCodeAt(at)); at++) folded &&= isPlain(text.charCodeAt(at))
      const word = text.slice(start, at)
      tokens.push({ start, end: at, kind: 'word', word: folded ? word : foldWord(word), capital: !folded && isUpper(code) })
    } else if (isDigit(code)) {
      do at++; while (isDigit(text.charCodeAt(at)))
      tokens.push({ start, end: at, kind: 'figure', word: text.slice(start, at), capital: false })
    } else {
      at++
      if (isSpace(code) || (isJoint(code) && isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(at)))) continue
      tokens.push({ start, end: at, kind: 'mark', word: text[start]!, capital: false })
    }
  }
  return tokens
}

/** True when nothing, not even a blank, stands between the token at `index` and the one before it. */
export const isGlued = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && index < tokens.length && tokens[index - 1]!.end === tokens[index]!.start

/** The folded word, figure or mark at `index`; empty beyond the ends. */
export const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.word ?? ''

/** A set of phrases by their first word, longest first: "la veille" -> value. */
export type Phrases<Value> = ReadonlyMap<string, readonly { words: readonly string[]; value: Value }[]>

/** Prepares phrases for matching: each is tokenized as the text is, so hyphens, case and diacritics do not matter. */
export function asPhrases<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const phrases = new Map<string, { words: string[]; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase.replace(/[’']$/, '')).map((token) => token.word)
    const first = words[0]
    if (first === undefined) continue
    const list = phrases.get(first) ?? []
    list.push({ words, value })
    phrases.set(first, list.sort((a, b) => b.words.length - a.words.length))
  }
  return phrases
}

/** What a reading of tokens gives: its value and the index after its last token. */
export type Reading<Value> = { readonly value: Value; readonly next: number }

/** The longest phrase that stands at `index`, or null. */
export function readPhrase<Value>(tokens: readonly Token[], index: number, phrases: Phrases<Value>): Reading<Value> | null {
  const candidates = phrases.get(wordAt(tokens, index))
  if (candidates === undefined) return null
  for (const { words, value } of candidates) {
    let matched = 1
    while (matched < words.length && wordAt(tokens, index + matched) === words[matched]) matched++
    if (matched === words.length) return { value, next: index + matched }
  }
  return null
}
