/**
 * Typing errors, forgiven: a word of the query becomes the words of the dossier that it can mean. Works on the vocabulary of the full-text index
 * alone (tens of thousands of words), so that its cost does not grow with the claims (PERFORMANCE.md: 4.3 ms at 100,000 claims).
 */
import type { Connection } from './connection.ts'

export type Vocabulary = {
  /** The dossier's words for `word`, nearest first; `isLast` also takes what it may be the beginning of. Empty when nothing is near. */
  expand(word: string, isLast: boolean): string[]
}

const candidateCount = 8

export function readVocabulary(read: Connection): Vocabulary {
  const rows = read.all<{ term: string; doc: number }>('SELECT term, doc FROM points_vocabulary')
  return createVocabulary(new Map(rows.map((row) => [row.term, row.doc])))
}

/** `frequency` gives for each word in how many points it stands. */
export function createVocabulary(frequency: ReadonlyMap<string, number>): Vocabulary {
  const terms = [...frequency.keys()].sort()
  const commonFirst = (a: string, b: string) => frequency.get(b)! - frequency.get(a)!
  const trigrams = indexTrigrams(terms)
  return {
    expand(word, isLast) {
      const known = frequency.has(word) ? [word] : []
      const begun = startingWith(terms, word).filter((term) => term !== word).sort(commonFirst).slice(0, candidateCount)
      if (isLast && begun.length > 0) return [...known, ...begun]
      if (known.length > 0) return known
      const near = nearTerms(terms, trigrams, word, isLast)
      return near.sort((a, b) => a.distance - b.distance || commonFirst(a.term, b.term)).slice(0, candidateCount).map(({ term }) => term)
    },
  }
}

/** Errors allowed: none in words of up to three letters, one up to seven, two beyond. */
const allowedErrors = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

function nearTerms(terms: readonly string[], trigrams: ReadonlyMap<string, number[]>, word: string, isLast: boolean): { term: string; distance: number }[] {
  const limit = allowedErrors(word)
  if (limit === 0) return []
  const grams = trigramsOf(word)
  const shared = new Map<number, number>()
  for (const gram of grams) for (const index of trigrams.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
  // One error spoils at most three trigrams, two transposed letters four.
  const needed = Math.max(1, grams.length - 4 * limit)
  const near: { term: string; distance: number }[] = []
  for (const [index, count] of shared) {
    if (count < needed) continue
    const term = terms[index]!
    let distance = editDistance(word, term, limit)
    if (distance > limit && isLast && term.length > word.length) distance = editDistance(word, term.slice(0, word.length), limit) + 0.2
    if (distance <= limit + 0.2) near.push({ term, distance })
  }
  return near
}

function trigramsOf(word: string): string[] {
  const framed = `^${word}$`
  return Array.from({ length: framed.length - 2 }, (_, i) => framed.slice(i, i + 3))
}

function indexTrigrams(terms: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  terms.forEach((term, at) => {
    for (const gram of new Set(trigramsOf(term))) {
      const list = index.get(gram)
      if (list) list.push(at)
      else index.set(gram, [at])
    }
  })
  return index
}

function startingWith(terms: readonly string[], prefix: string): string[] {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle]! < prefix) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < terms.length && end - low < 4000 && terms[end]!.startsWith(prefix)) end++
  return terms.slice(low, end)
}

/** Optimal string alignment distance: insertions, deletions, substitutions and transpositions of neighbours. Returns limit + 1 as soon as it is exceeded. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      current.push(cost)
    }
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length]!, limit + 1)
}
