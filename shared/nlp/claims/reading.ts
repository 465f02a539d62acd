/** One sentence as the claim builders see it: its words, frames and mentions, all with offsets into the sentence. */
import type { Condition, Deed } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { contains } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import type { Mentions } from '../mentions.ts'
import type { Quote } from '../quotes.ts'
import type { RoleMention } from '../roles/findRoles.ts'
import type { Word } from '../words.ts'

/**
 * - `start` is the sentence's place in the article.
 * - `undated` are its words but those of dates: a day is compared as a day, and that two sentences both say "May" makes them no more alike.
 * - `topic` holds the folded names that a pronoun or "the ceremony" in this sentence refers to: those of the sentences just before.
 * - `participants` (the first `named` of them by this sentence itself) and `placeIds` are what all claims of the sentence share: who takes part, and where.
 * - `dateFrames` are the frames that its dates belong to, in their order.
 * - `names` are proper names that no finder claims, `topics` those that the whole article is about; both folded. `kinds` are the kinds of event that it tells of.
 * - `roles` are what the sentence calls by what it is ("le conducteur", "the train"), of which its article has one; `roleIds` add those that names and pronouns stand for, `cast` are those of the whole article, `aliases` the names that it gives roles and the roles of those names.
 * - `conditions` are how it says that somebody or something is, `deeds` what it tells that one person alone does.
 * - `reference` is the day from which the article speaks, null where nothing tells.
 */
export type SentenceReading = Mentions & {
  index: number
  start: number
  text: string
  language: Language
  words: Word[]
  undated: Word[]
  frames: FrameMention[]
  quotes: Quote[]
  dateFrames: (FrameMention | null)[]
  topic: string[]
  names: string[]
  topics: string[]
  kinds: string[]
  participants: string[]
  named: number
  roles: RoleMention[]
  roleIds: string[]
  cast: string[]
  aliases: ReadonlyMap<string, readonly string[]>
  placeIds: string[]
  conditions: Condition[]
  deeds: Deed[]
  reference: string | null
}

/** The mentions that lie within a sentence, moved to its own offsets. */
export function mentionsWithin(all: Mentions, sentence: Span): Mentions {
  const move = <Item extends Span>(items: readonly Item[]): Item[] => items.length === 0 ? [] : items.filter((item) => contains(sentence, item)).map((item) => ({ ...item, start: item.start - sentence.start, end: item.end - sentence.start }))
  const shift = <Item extends Span>(item: Item): Item => ({ ...item, start: item.start - sentence.start, end: item.end - sentence.start })
  return {
    dates: move(all.dates), quantities: move(all.quantities), durations: move(all.durations), organisations: move(all.organisations), places: move(all.places), offices: move(all.offices),
    people: move(all.people).map((person) => ({ ...person, nameSpan: shift(person.nameSpan), rank: person.rank && shift(person.rank), offices: person.offices.map(shift), given: person.given.map(shift), taken: person.taken.map(shift) })),
  }
}

/** The words outside dates. Both are sorted, so that one pass does. */
export function wordsOutside(words: readonly Word[], dates: readonly Span[]): Word[] {
  let at = 0
  return words.filter((word) => {
    while (at < dates.length && dates[at]!.end <= word.start) at++
    return at >= dates.length || dates[at]!.start >= word.end
  })
}
