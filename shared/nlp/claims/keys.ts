/** Keys under which claims meet. A key joins what happened with one thing that tells this event from others of its kind, so that no key is shared by everything. */
import type { ClaimSetting, Condition, Deed } from '../../domain/claim.ts'
import { lookupName } from './setting.ts'

/** Most tokens taken from one setting. */
const mostNames = 6
const mostTopics = 4
const mostRoles = 2
const mostStems = 4

/** What tells an event from others of its kind: people and organisations by last name, places, what its article is about; and the longest stems of its sentence. */
export function tellingWords(setting: Pick<ClaimSetting, 'participants' | 'roles' | 'places' | 'stems' | 'topics'>): string[] {
  const names = [...setting.participants.map(lookupName), ...setting.places].slice(0, mostNames)
  return [...new Set([...names, ...setting.roles.slice(0, mostRoles), ...setting.topics.slice(0, mostTopics), ...longestStems(setting.stems, names.length > 0 ? 2 : mostStems)])]
}

const isLonger = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b)

/** The longest stems, which are the rarest for want of counts; ties in alphabetical order. */
export function longestStems(stems: readonly string[], most: number): string[] {
  const longest: string[] = []
  for (const stem of stems) {
    let at = longest.length
    while (at > 0 && isLonger(stem, longest[at - 1]!)) at--
    if (at < most) longest.splice(at, 0, stem)
    if (longest.length > most) longest.pop()
  }
  return longest
}

/** A key for every telling word, under one prefix. */
export const keysUnder = (prefix: string, words: readonly string[]): string[] => words.map((word) => `${prefix}|${word}`)

/** Most of an article's topics under which a value is looked up: their order differs from article to article. */
const mostStories = 8

const mostKinds = 4

/** Keys of a value that would hardly recur by chance, under who takes part and each thing and kind of event that the article is about: whatever verbs tell it, two articles of one story meet. */
export function storyKeys(value: string, { topics, kinds, participants, named }: Pick<ClaimSetting, 'topics' | 'kinds' | 'participants' | 'named'>): string[] {
  const own = participants.slice(0, Math.min(named, mostRoles)).map(lookupName)
  return keysUnder(`is|${value}`, [...new Set([...own, ...topics.slice(0, mostStories), ...kinds.slice(0, mostKinds)])])
}

/** Unordered pairs of the longest stems: two sentences that share two rare words meet. */
export function pairKeys(prefix: string, stems: readonly string[], most = 5): string[] {
  const rare = longestStems(stems, most).sort()
  return rare.flatMap((a, i) => rare.slice(i + 1).map((b) => `${prefix}|${a}|${b}`))
}

/** Most keys of conditions in one claim. */
const mostConditions = 6

/** Keys under which two sentences meet that say how one thing is: by whom it is said of, and by what the article is about where it is said of nobody. */
export function conditionKeys(conditions: readonly Condition[], topics: readonly string[]): string[] {
  const keys = conditions.flatMap(({ axis, of }) => keysUnder(`condition|${axis}`, of.length > 0 ? of.map(lookupName) : topics.slice(0, mostTopics)))
  return [...new Set(keys)].slice(0, mostConditions)
}

/** Keys under which two sentences meet that tell who did one thing. */
export const deedKeys = (deeds: readonly Deed[]): string[] => [...new Set(deeds.map(({ deed, thing }) => `deed|${deed}|${thing}`))]
