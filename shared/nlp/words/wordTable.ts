/**
 * Tables by word that say "not here" at one look. Every word of every article is looked up in dozens of tables and stands in hardly any of them, and a Map,
 * which hashes and follows a chain, costs ten times as much as one bit of a filter.
 */

/** A word in 32 bits (FNV-1a); `before` is the hash of the letters that it goes on from. */
export function hashWord(word: string, before = 0x811c9dc5): number {
  let hash = before
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** `bits` holds one bit for each value that the last digits of a hash (`mask`) can have; it is set where some word of the table has such a hash. */
export type WordTable<Value> = { readonly entries: ReadonlyMap<string, Value>; readonly bits: Uint32Array; readonly mask: number }

/** Bits for each word of a table: of the words that it does not hold one in sixteen or fewer pass the filter. */
const bitsPerWord = 16
const bitsPerUnit = 32

/** The table of what is known by word. */
export function wordTable<Value>(entries: ReadonlyMap<string, Value>): WordTable<Value> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(bitsPerUnit, entries.size * bitsPerWord)))
  const bits = new Uint32Array(size / bitsPerUnit)
  for (const word of entries.keys()) {
    const at = hashWord(word) & (size - 1)
    bits[at >>> 5]! |= 1 << (at & 31)
  }
  return { entries, bits, mask: size - 1 }
}

/** What the table holds under a word, which comes with its hash (`hashWord`). */
export function lookUp<Value>({ entries, bits, mask }: WordTable<Value>, word: string, hash: number): Value | undefined {
  const at = hash & mask
  return (bits[at >>> 5]! & (1 << (at & 31))) === 0 ? undefined : entries.get(word)
}

/** A set of words as such a table. */
export const wordSet = (words: Iterable<string>): WordTable<true> => wordTable(new Map([...words].map((word) => [word, true])))
