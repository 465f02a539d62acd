/** Lexicon phrases looked up by their first word: the longest one that stands at a place in the text wins. */
import { scanWords, type Word } from './scanWords.ts'

type Phrase<Value> = { readonly keys: readonly string[]; readonly value: Value }

/** From the first folded word to the phrases that start with it, longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** `size` is the number of words covered. */
export type PhraseMatch<Value> = { readonly size: number; readonly value: Value }

/** Builds the table from [form, value] pairs. The first value given for a form stays. */
export function buildPhrases<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>()
  const seen = new Set<string>()
  for (const [form, value] of entries) {
    const keys = scanWords(form).map((word) => word.key)
    const joined = keys.join(' ')
    if (keys.length === 0 || seen.has(joined)) continue
    seen.add(joined)
    const list = table.get(keys[0]!)
    if (list) list.push({ keys, value })
    else table.set(keys[0]!, [{ keys, value }])
  }
  for (const list of table.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return table
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
export function matchPhrase<Value>(table: PhraseTable<Value>, words: readonly Word[], at: number): PhraseMatch<Value> | null {
  const list = table.get(words[at]!.key)
  if (!list) return null
  for (const phrase of list) {
    let size = 1
    while (size < phrase.keys.length && at + size < words.length && words[at + size]!.key === phrase.keys[size] && goesOn(words, at + size)) size++
    if (size === phrase.keys.length) return { size, value: phrase.value }
  }
  return null
}

/** The longest phrase of at most `limit` words that ends just before word `end`, or null. */
export function matchEnding<Value>(table: PhraseTable<Value>, words: readonly Word[], end: number, limit = 5): PhraseMatch<Value> | null {
  for (let size = Math.min(limit, end); size >= 1; size--) {
    const match = matchPhrase(table, words, end - size)
    if (match?.size === size) return match
  }
  return null
}
