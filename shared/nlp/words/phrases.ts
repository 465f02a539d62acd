/** Lexicon phrases looked up by their first word: the longest one that stands at a place in the text wins. */
import type { Form } from './forms.ts'
import { readNameWords, type Word } from './nameWords.ts'
import { scanText, wordAt } from './scanText.ts'
import { lookUp, wordTable, type WordTable } from './wordTable.ts'

/** From the first folded word to the phrases that start with it, longest first. */
export type Phrases<Value> = WordTable<readonly { readonly words: readonly string[]; readonly value: Value }[]>

/** What a phrase is read from: tokens, or the words of a sentence. */
type Readable = Pick<Form, 'folded' | 'hash'>

/** What a reading of tokens gives: its value and the index after its last token. */
export type Reading<Value> = { readonly value: Value; readonly next: number }

/** `size` is the number of words covered. */
export type PhraseMatch<Value> = { readonly size: number; readonly value: Value }

function index<Value>(entries: Iterable<readonly [string, Value]>, split: (form: string) => string[]): Phrases<Value> {
  const table = new Map<string, { words: string[]; value: Value }[]>()
  for (const [form, value] of entries) {
    const words = split(form)
    const first = words[0]
    if (first === undefined) continue
    const list = table.get(first)
    if (list === undefined) table.set(first, [{ words, value }])
    else if (!list.some((known) => known.words.join(' ') === words.join(' '))) list.push({ words, value })
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return wordTable(table)
}

/** Phrases to be read from tokens, marks included. The first value given for a form stays; hyphens, case and diacritics do not matter. */
export const tokenPhrases = <Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> =>
  index(entries, (form) => scanText(form.replace(/[’']$/, '')).map((token) => token.folded))

/** Phrases of which only the presence counts. */
export const flagPhrases = (list: readonly string[]): Phrases<true> => tokenPhrases(list.map((phrase) => [phrase, true] as const))

/** Every word of a list, folded as texts are. */
export const foldedWords = (list: readonly string[]): ReadonlySet<string> => new Set(list.flatMap((word) => scanText(word).map((token) => token.folded)))

/** Phrases to be matched with the words of names, which hold no marks. The first value given for a form stays. */
export const namePhrases = <Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> =>
  index(entries, (form) => readNameWords(form).map((word) => word.folded))

/** True when some phrase starts with the token. */
export const opensPhrase = (token: Readable | undefined, phrases: Phrases<unknown>): boolean => token !== undefined && lookUp(phrases, token.folded, token.hash) !== undefined

/** The longest phrase that stands at `index`, or null. */
export function readPhrase<Value>(tokens: readonly Readable[], index: number, phrases: Phrases<Value>): Reading<Value> | null {
  const first = tokens[index]
  const candidates = first === undefined ? undefined : lookUp(phrases, first.folded, first.hash)
  if (candidates === undefined) return null
  for (const { words, value } of candidates) {
    let matched = 1
    while (matched < words.length && wordAt(tokens, index + matched) === words[matched]) matched++
    if (matched === words.length) return { value, next: index + matched }
  }
  return null
}

/** Longest abbreviation after which a full stop may stand inside a phrase ("Lt. Gen.", "St. Petersburg"). */
const abbreviationLimit = 5

/** True when the word at `at` goes on from the one before it: nothing but a space, a hyphen, an apostrophe or an abbreviation's full stop between them. */
export function goesOn(words: readonly Word[], at: number): boolean {
  const gap = words[at]!.gap
  if (gap === 'space' || gap === 'hyphen' || gap === 'apostrophe') return true
  const before = words[at - 1]
  return gap === 'period' && before !== undefined && before.end - before.start <= abbreviationLimit
}

/** The longest phrase that starts at word `at`, or null. */
export function matchPhrase<Value>(phrases: Phrases<Value>, words: readonly Word[], at: number): PhraseMatch<Value> | null {
  const candidates = lookUp(phrases, words[at]!.folded, words[at]!.hash)
  if (candidates === undefined) return null
  for (const { words: wanted, value } of candidates) {
    let size = 1
    while (size < wanted.length && at + size < words.length && words[at + size]!.folded === wanted[size] && goesOn(words, at + size)) size++
    if (size === wanted.length) return { size, value }
  }
  return null
}

/** The longest phrase of at most `limit` words that ends just before word `end`, or null. */
export function matchEnding<Value>(phrases: Phrases<Value>, words: readonly Word[], end: number, limit = 5): PhraseMatch<Value> | null {
  for (let size = Math.min(limit, end); size >= 1; size--) {
    const match = matchPhrase(phrases, words, end - size)
    if (match?.size === size) return match
  }
  return null
}
