/** Tells whether two names are one person: by family name, with given names that do not exclude each other, whatever the spelling and the order. */
import { shortFormsOf } from '../nlp/people/lexicon.ts'
import { plainSpelling, soundOf } from '../nlp/people/spelling.ts'

/** 'same': the names agree; 'spelling': they differ by spelling only; null: another person. */
export type Identity = 'same' | 'spelling' | null

/** "Jr", "III": they tell a son from his father only where both names have one, and outlets leave them out. */
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'fils', 'pere'])

function tokensOf(key: string): string[] {
  const tokens = key.split(/[\s-]+/u).filter(Boolean)
  const bare = tokens.filter((token) => !suffixes.has(token))
  return bare.length >= 2 ? bare : tokens
}

/** Compares two folded full names ("assimi goita"). A family name alone agrees with any given name; two Maïgas with different given names do not. */
export function identify(a: string, b: string): Identity {
  if (a === '' || b === '') return null
  if (a === b) return 'same'
  // "~mayor" and "~former-mayor" are ids, and no spellings of each other.
  if (a.startsWith('~') || b.startsWith('~')) return null
  const left = tokensOf(a)
  const right = tokensOf(b)
  // The shorter list, or of two equally long ones the first in the alphabet, goes first, so that the answer is the same both ways.
  const inOrder = left.length < right.length || (left.length === right.length && a <= b)
  const [short, long] = inOrder ? [left, right] : [right, left]
  return byFamily(short, long) ?? (isReordered(short, long) || isPartOf(short, long) ? 'same' : null)
}

/** The same family name, with given names that are known and other: another person, or the wrong given name. */
export function isNamesake(a: string, b: string): boolean {
  const [left, right] = [tokensOf(a), tokensOf(b)]
  return left.length > 1 && right.length > 1 && sameSpelling(left.at(-1)!, right.at(-1)!) !== null && identify(a, b) === null
}

function byFamily(short: readonly string[], long: readonly string[]): Identity {
  const family = sameSpelling(short.at(-1)!, long.at(-1)!)
  if (family === null) return null
  const mine = short.slice(0, -1)
  const theirs = long.slice(0, -1)
  if (mine.length === 0 || theirs.length === 0) return family
  // "Abdel Fattah" and "Abdelfattah" are one name.
  if (mine.length !== theirs.length && sameSpelling(mine.join(''), theirs.join('')) !== null) return 'spelling'
  const fits = mine.map((token) => theirs.map((other) => given(token, other)).find((one) => one !== null) ?? null)
  if (fits.includes(null)) return null
  return family === 'spelling' || fits.includes('spelling') ? 'spelling' : 'same'
}

/** "Darvos Ilian": the same words in another order. */
const isReordered = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.length > 1 && short.toSorted().join(' ') === long.toSorted().join(' ')

/** Shortest single name that stands for a longer one. */
const tellingLength = 4

/** "Brice Orlo" or "Orlo" for "Brice Orlo Nguem": a name with two family names is often cut to the first of them. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (long.length < 3) return false
  if (short.length === 1) return short[0]!.length >= tellingLength && long.includes(short[0]!, 1)
  if (short[0] !== long[0]) return false
  let at = 0
  for (const token of long) if (token === short[at]) at++
  return at === short.length
}

function given(a: string, b: string): Identity {
  const [one, two] = [a.replace('.', ''), b.replace('.', '')]
  if (one === two) return 'same'
  if (one.length === 1 || two.length === 1) return one[0] === two[0] ? 'same' : null
  if (shortFormsOf(one).some((form) => shortFormsOf(two).includes(form))) return 'spelling'
  return isOtherGender(one, two) ? null : sameSpelling(one, two)
}

/** François and Françoise, Alexandre and Alexandra: a final vowel is another person. */
const isOtherGender = (a: string, b: string): boolean => a !== b && (a.replace(/[aeo]$/u, '') === b.replace(/[aeo]$/u, ''))

/** Names shorter than this have only one spelling. */
const shortestVariable = 5
/** From this length on two letters may differ, where the name sounds the same. */
const longName = 7

/** Another rendering of the same sounds, or one letter more, less or other, in names long enough for it not to be another name. */
export function sameSpelling(a: string, b: string): Identity {
  if (a === b) return 'same'
  if (Math.min(a.length, b.length) < shortestVariable || Math.abs(a.length - b.length) > 3) return null
  const [one, two] = [plainSpelling(a), plainSpelling(b)]
  if (one[0] !== two[0]) return null
  const edits = editsBetween(one, two)
  return edits <= 1 && Math.abs(a.length - b.length) <= 3 || edits === 2 && Math.min(one.length, two.length) >= longName && soundOf(a) === soundOf(b) ? 'spelling' : null
}

/** Letters to change, add or leave out to make `b` of `a`: 0, 1, 2, or 3 for anything more. */
function editsBetween(a: string, b: string, left = 3): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [one, two] = [a.slice(at), b.slice(at)]
  if (one === two) return 0
  if (left === 1 || one === '' || two === '') return Math.min(left, Math.max(one.length, two.length))
  return 1 + Math.min(editsBetween(one.slice(1), two.slice(1), left - 1), editsBetween(one.slice(1), two, left - 1), editsBetween(one, two.slice(1), left - 1))
}

/** The names in `a` that name someone or something in `b`. */
export function sharedNames(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((name) => b.some((other) => identify(name, other) !== null))
}
