/** Tells which names of one article are the same person: full names first, then what later stands for them. */
import type { Word } from '../words/nameWords.ts'
import type { PersonValue } from '../../domain/value.ts'
import type { TitledName } from './attachTitles.ts'
import { familyFirst, givenNames } from './lexicon.ts'

/** One person of the article. `keys` are the folded words of the fullest name, in order; `family` is the index of the one to look up; `value` is what claims carry. */
export type Person = { keys: readonly string[]; family: number; value: PersonValue }

/** Which word is the family name: the one in capitals, the first of an East Asian name, else the last. */
function familyIndex(words: readonly Word[], keys: readonly string[]): number {
  const shapes = keys.map((key) => words.find((word) => word.folded === key)?.shape)
  const firstMixed = shapes.indexOf('capital')
  if (shapes[0] === 'upper' && firstMixed > 0 && keys[0]!.length > 2) return firstMixed - 1
  // "Kim Jong-su": a lower-case part after a hyphen is the end of an East Asian given name.
  if (words.some((word) => word.gap === 'hyphen' && word.shape === 'lower')) return 0
  const eastern = familyFirst.has(keys[0]!) && keys.length <= 3 && (keys.length === 3 || !givenNames.has(keys[0]!)) && !familyFirst.has(keys.at(-1)!)
  return eastern ? 0 : keys.length - 1
}

/** "Assimi GOÏTA" as people write it outside a protocol list: capitals only where a name starts. */
function displayName(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Lu}{3,}/gu, (word) => (/^[IVX]+$/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
}

/** A person out of a full name. */
export function personOf(text: string, words: readonly Word[], name: TitledName): Person {
  const { from, to, keys } = name.run
  const family = familyIndex(words.slice(from, to), keys)
  const display = displayName(text.slice(words[from]!.start, words[to - 1]!.end))
  return { keys, family, value: { kind: 'person', key: keys[family]!, given: keys.filter((_, at) => at !== family), name: display } }
}

const givenMatches = (a: string, b: string): boolean => a === b || a.length === 1 && b.startsWith(a) || b.length === 1 && a.startsWith(b)

/** True when the shorter list runs through the longer one in order, initials standing for names. */
function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const key of long) if (at < short.length && givenMatches(short[at]!, key)) at++
  return at === short.length
}

/** Same family name and given names that do not contradict each other; or the same words in another order. */
export function isSamePerson(a: Person, b: Person): boolean {
  const one = a.value, two = b.value
  if (one.key === two.key) return one.given.length <= two.given.length ? isSubsequence(one.given, two.given) : isSubsequence(two.given, one.given)
  return a.keys.length === b.keys.length && a.keys.includes(two.key) && a.keys.toSorted().join(' ') === b.keys.toSorted().join(' ')
}

/** The people of an article met so far, found by any word of their names. */
export type Register = Map<string, Person[]>

function enter(register: Register, person: Person): void {
  for (const key of person.keys) {
    const known = register.get(key)
    if (!known) register.set(key, [person])
    else if (!known.includes(person)) known.push(person)
  }
}

/** Adds a full name to the people: a fuller form of someone known, or someone new. Returns who it is. */
export function meet(register: Register, person: Person): Person {
  const known = register.get(person.value.key)?.find((one) => isSamePerson(one, person)) ?? person
  if (person.keys.length > known.keys.length) Object.assign(known, person)
  enter(register, known)
  return known
}

/** The known people that a shorter form could stand for: its words follow each other in the full name and are not only the first given name. */
export function findAliased(register: Register, keys: readonly string[]): Person[] {
  const candidates = register.get(keys[0]!) ?? []
  return candidates.filter((person) => {
    for (let at = person.keys.indexOf(keys[0]!); at >= 0 && at + keys.length <= person.keys.length; at++) {
      const covers = keys.every((key, offset) => person.keys[at + offset] === key)
      if (covers && (at > 0 || person.family < keys.length)) return true
    }
    return false
  })
}
