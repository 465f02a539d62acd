/** Tells whether two names are one person: by family name, with given names that do not exclude each other. */

/** 'same': the names agree; 'spelling': they differ by spelling only; null: another person. */
export type Identity = 'same' | 'spelling' | null

const tokensOf = (key: string): string[] => key.split(/[\s-]+/u).filter(Boolean)

/** Compares two folded full names ("assimi goita"). A family name alone agrees with any given name; two Maïgas with different given names do not. */
export function identify(a: string, b: string): Identity {
  if (a === '' || b === '') return null
  if (a === b) return 'same'
  const left = tokensOf(a)
  const right = tokensOf(b)
  const family = sameSpelling(left.at(-1)!, right.at(-1)!)
  if (family === null) return null
  const mine = left.slice(0, -1)
  const theirs = right.slice(0, -1)
  if (mine.length === 0 || theirs.length === 0) return family
  // Of two equally long lists the one first in the alphabet, so that the answer is the same both ways.
  const inOrder = mine.length < theirs.length || (mine.length === theirs.length && mine.join(' ') <= theirs.join(' '))
  const shorter = inOrder ? mine : theirs
  const longer = inOrder ? theirs : mine
  const fits = shorter.map((token) => longer.map((other) => given(token, other)).find((one) => one !== null) ?? null)
  if (fits.some((fit) => fit === null)) return null
  return family === 'spelling' || fits.includes('spelling') ? 'spelling' : 'same'
}

function given(a: string, b: string): Identity {
  if (a.replace('.', '').length === 1 || b.replace('.', '').length === 1) return a[0] === b[0] ? 'same' : null
  return sameSpelling(a, b)
}

/** One letter more, less or other, in names long enough for it to be a transliteration rather than another name. */
export function sameSpelling(a: string, b: string): Identity {
  if (a === b) return 'same'
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return null
  return withinOneEdit(a, b) ? 'spelling' : null
}

function withinOneEdit(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const rest = (x: string, from: number): string => x.slice(from)
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i) || rest(a, i) === rest(b, i + 1)
}

/** How many of the names in `a` name someone or something in `b`. */
export function sharedNames(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((name) => b.some((other) => identify(name, other) !== null))
}

