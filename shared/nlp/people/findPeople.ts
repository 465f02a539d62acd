/** Finds the people of an article with the ranks and offices that stand with their names. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { isOffice, isRank, type OfficeMention, type PersonMention, type RankMention } from '../mentions.ts'
import { readOffices, type OfficeItem } from '../offices/findOffices.ts'
import { readRanks, type RankItem } from '../ranks/findRanks.ts'
import { readNameWords, type Word } from '../words/nameWords.ts'
import type { Token } from '../words/scanText.ts'
import { attachTitles, orderTitles, type Title, type TitledName } from './attachTitles.ts'
import { findNameRuns, findPronounRuns } from './findNames.ts'
import { findAliased, meet, personOf, type Person, type Register } from './identify.ts'
import { isFullName, isTitledSingle, surveyNames } from './judgeNames.ts'
import { withoutGivenNames } from './titledNames.ts'
import { markWords } from './markWords.ts'
import { addNotes, titlesTold } from './notes.ts'
import { resolveRanks } from './resolveRanks.ts'
import { resolveTitles } from './resolveTitles.ts'

/** The words of a text with the titles found among them, and those of `given` that are names though they look like titles: read once, used by every finder. */
export type Reading = { text: string; language: Language; words: readonly Word[]; ranks: readonly RankItem[]; offices: readonly OfficeItem[]; given: ReadonlySet<number> }

/** Ranks and offices, but those words of office that are somebody's given name. */
function readTitles(text: string, words: readonly Word[], language: Language): Pick<Reading, 'ranks' | 'offices' | 'given'> {
  const ranks = readRanks(text, words, language)
  return { ranks, ...withoutGivenNames(words, ranks, readOffices(text, words, language)) }
}

/** Reads words, ranks and offices within the given sentences. */
export function readText(text: string, language: Language, sentences: readonly Span[], tokens?: readonly Token[]): Reading {
  const words = readNameWords(text, sentences, tokens)
  return { text, language, words, ...readTitles(text, words, language) }
}

/** A name that is a person, with who it is. */
export type Identified = { readonly name: TitledName; readonly person: Person }

/** Who a shorter form stands for: the only person that fits, among several the one who has that title. */
function chooseAliased(candidates: readonly Person[], name: TitledName, titled: ReadonlyMap<Person, ReadonlySet<string>>): Person | null {
  if (candidates.length === 1) return candidates[0]!
  const fitting = candidates.filter((person) => name.titles.some((title) => titled.get(person)?.has(titleKey(title))))
  return fitting.length === 1 ? fitting[0]! : null
}

const titleKey = (title: Title): string => (title.kind === 'rank' ? title.item.mention.value.rank : title.kind === 'office' ? `${title.item.mention.value.head} ${title.item.mention.value.domain.join(' ')}` : '')

/** Full names first, since a family name alone may stand before the full one (in a title or a first paragraph). */
function identify(reading: Reading, names: readonly TitledName[], marks: ReturnType<typeof markWords>): Identified[] {
  const { text, words, language } = reading
  const company = surveyNames(words, names, language)
  const people: Register = new Map()
  const titled = new Map<Person, Set<string>>()
  const found = new Map<TitledName, Person>()
  for (const name of names) {
    if (!isFullName(words, name, marks, company, language)) continue
    const person = meet(people, personOf(text, words, name))
    found.set(name, person)
    const known = titled.get(person) ?? new Set()
    titled.set(person, known)
    for (const title of name.titles) known.add(titleKey(title))
  }
  for (const name of names) {
    if (found.has(name) || marks.roles[name.run.to - 1] === 'common') continue
    const candidates = findAliased(people, name.run.keys)
    const aliased = chooseAliased(candidates, name, titled)
    if (aliased) found.set(name, aliased)
    else if (isTitledSingle(words, name, language)) found.set(name, candidates.length > 0 ? personOf(text, words, name) : meet(people, personOf(text, words, name)))
  }
  return names.flatMap((name) => (found.has(name) ? [{ name, person: found.get(name)! }] : []))
}

function mentionOf({ text, words }: Reading, { name, person }: Identified): PersonMention {
  const { held, given, taken, outgrown } = titlesTold(name)
  const stated = [...name.titles, ...name.shared].flatMap((title): (RankMention | OfficeMention)[] => (title.kind === 'civil' ? [] : [title.item.mention]))
  const titles = [...stated, ...held]
  const offices = titles.filter(isOffice).sort((a, b) => a.start - b.start)
  const start = words[name.from]!.start, end = words[name.to - 1]!.end
  return {
    start, end, text: text.slice(start, end), value: person.value, rank: titles.find(isRank) ?? null, offices, given, taken, notes: [...(name.changing ? ['office-left' as const] : []), ...(outgrown ? ['rank-given' as const] : [])], resolved: false,
    nameSpan: { start: words[name.run.from]!.start, end: words[name.run.to - 1]!.end },
  }
}

const isNamed = (name: TitledName): boolean => name.run.keys.length > 0

/** Sentences that a pronoun reaches back. */
const pronounReach = 2

/** Pronouns with whom they mean: the subject, taken for the first person named, of the sentence before; of the one before that only where it names nobody else. */
function resolvePronouns(words: readonly Word[], pronouns: readonly TitledName[], identified: readonly Identified[]): Identified[] {
  return pronouns.flatMap((name) => {
    const sentence = words[name.from]!.sentence
    for (let back = 1; back <= pronounReach; back++) {
      const people = identified.filter((one) => words[one.name.from]!.sentence === sentence - back).map((one) => one.person)
      if (people.length > 0) return back === 1 || new Set(people).size === 1 ? [{ name, person: people[0]! }] : []
    }
    return []
  })
}

/** The people of a text that has been read, sorted by start, bare titles resolved where only one person can be meant. */
export function readPeople(reading: Reading): PersonMention[] {
  const { text, words, language, ranks, offices, given } = reading
  const marks = markWords(words, { ranks, offices, given }, language)
  const titles = orderTitles(ranks, offices, marks.civil)
  const runs = [...findNameRuns(text, words, marks.roles), ...findPronounRuns(words, language)].sort((a, b) => a.from - b.from)
  const names = attachTitles(text, words, runs, titles, language)
  const identified = identify(reading, names.filter(isNamed), marks)
  const pronouns = resolvePronouns(words, names.filter((name) => !isNamed(name) && name.changes.length > 0), identified)
  const mentions = [...identified.map((one) => mentionOf(reading, one)), ...pronouns.map((one) => ({ ...mentionOf(reading, one), resolved: true }))].sort((a, b) => a.start - b.start)
  const noted = addNotes(mentions)
  return resolveTitles([...noted, ...resolveRanks(text, words, noted, ranks)].sort((a, b) => a.start - b.start), offices)
}

/** The people named within the given sentences of a text. */
export function findPeople(text: string, { language, sentences }: { language: Language; sentences: readonly Span[] }): PersonMention[] {
  return readPeople(readText(text, language, sentences))
}
