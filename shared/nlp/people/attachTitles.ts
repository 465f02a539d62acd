/** Gives each title to its own name: what stands right before a name first, then appositions, so that an enumeration of people never mixes their titles. */
import type { Language } from '../../domain/language.ts'
import type { OfficeItem } from '../offices/findOffices.ts'
import type { RankItem } from '../ranks/findRanks.ts'
import { modifiersBefore } from '../offices/lexicon.ts'
import { goesOn, matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { attachChanges, readFronted, type Change } from './attachChanges.ts'
import type { NameRun } from './findNames.ts'
import type { CivilItem } from './markWords.ts'

/** A rank, an office or a form of address, waiting for its name. */
export type Title =
  | { readonly kind: 'rank'; readonly from: number; readonly to: number; readonly plural: boolean; readonly definite: boolean; readonly item: RankItem }
  | { readonly kind: 'office'; readonly from: number; readonly to: number; readonly plural: boolean; readonly definite: boolean; readonly item: OfficeItem }
  | { readonly kind: 'civil'; readonly from: number; readonly to: number; readonly plural: boolean; readonly definite: boolean; readonly item: CivilItem }

/** A possible name with the titles bound to it. `adjacent` is true when one stands right before the name; `shared` titles come from a plural ("les présidents X et Y"); `changes` are titles that the sentence gives or takes, `changing` is true where it tells that one is left. */
export type TitledName = {
  readonly run: NameRun; readonly titles: Title[]; readonly shared: Title[]; readonly changes: Change[]; adjacent: boolean; changing: boolean; from: number; to: number
}

const articles: ReadonlySet<string> = new Set(['le', 'la', 'l', 'les', 'un', 'une', 'the', 'a', 'an', 'its', 'his', 'her', 'their', 'son', 'sa', 'leur', 'then', 'alors'])
const conjunctions: ReadonlySet<string> = new Set(['et', 'and'])

/** Titles in order, overlaps settled: the longer one stays, a rank before an office of the same words. */
export function orderTitles(ranks: readonly RankItem[], offices: readonly OfficeItem[], civil: readonly CivilItem[]): Title[] {
  const all: Title[] = [
    ...ranks.map((item): Title => ({ kind: 'rank', from: item.from, to: item.to, plural: item.plural, definite: false, item })),
    ...offices.map((item): Title => ({ kind: 'office', from: item.from, to: item.to, plural: item.plural, definite: item.definite, item })),
    ...civil.map((item): Title => ({ kind: 'civil', from: item.from, to: item.to, plural: false, definite: false, item })),
  ]
  all.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Title[] = []
  for (const title of all) {
    const last = kept.at(-1)
    if (!last || title.from >= last.to) kept.push(title)
    else if (title.to - title.from > last.to - last.from) kept[kept.length - 1] = title
  }
  return kept
}

/** Everything the passes share: the words, titles by their first and last word, and which are bound. */
export type Board = { text: string; words: readonly Word[]; starting: Map<number, Title>; ending: Map<number, Title>; runsStarting: Map<number, NameRun>; runsEnding: Map<number, NameRun>; bound: Set<Title> }

function bind(name: TitledName, title: Title, board: Board): void {
  name.titles.push(title)
  board.bound.add(title)
  name.from = Math.min(name.from, title.from)
  name.to = Math.max(name.to, title.to)
}

/** The first word of the phrase at `at`, its article included. */
const withArticle = (words: readonly Word[], at: number): number => (at > 0 && goesOn(words, at) && articles.has(words[at - 1]!.folded) ? at - 1 : at)

/** Titles that stand right before the name: "le ministre Sio", "Son Excellence le général Sio". */
function bindAdjacent(name: TitledName, board: Board): void {
  for (let at = name.run.from; at > 0 && goesOn(board.words, at);) {
    const title = board.ending.get(at) ?? (articles.has(board.words[at - 1]!.folded) && board.ending.get(at - 1)?.kind === 'civil' && goesOn(board.words, at - 1) ? board.ending.get(at - 1) : undefined)
    if (!title || board.bound.has(title)) return
    bind(name, title, board)
    name.adjacent = true
    at = title.from
  }
}

/** True when the title after a comma belongs to the name before it rather than to the one after: "Sio, ministre de la Paix, le général Bel". */
function belongsLeft(title: Title, name: TitledName, board: Board): boolean {
  const start = withArticle(board.words, title.from)
  if (!board.runsEnding.has(start) || board.words[start]!.gap !== 'comma') return false
  if (!title.definite) return true
  const after = name.run.to
  if (board.words[after]?.gap !== 'comma') return false
  return board.starting.has(after) || articles.has(board.words[after].folded) && board.starting.has(after + 1)
}

/** Appositions before the name: "le ministre de la Défense, le général Armel Sio". */
function bindBefore(name: TitledName, board: Board): void {
  for (;;) {
    const at = withArticle(board.words, name.from)
    const title = board.words[at]!.gap === 'comma' ? board.ending.get(at) : undefined
    if (!title || board.bound.has(title) || title.kind !== 'office' || title.plural || belongsLeft(title, name, board)) return
    bind(name, title, board)
  }
}

/** The unbound title that starts at `at`, its article skipped, and for a rank what says of its holder that he serves or no longer does ("a retired army colonel"). */
function titleAt(board: Board, at: number): Title | null {
  const word = board.words[at]
  if (!word) return null
  const from = articles.has(word.folded) && at + 1 < board.words.length && goesOn(board.words, at + 1) ? at + 1 : at
  let rank = from
  while (rank - from < mostOfService && rank + 1 < board.words.length && !board.starting.has(rank) && service.has(board.words[rank]!.folded) && goesOn(board.words, rank + 1)) rank++
  const served = rank > from ? board.starting.get(rank) : undefined
  const title = board.starting.get(at) ?? board.starting.get(from) ?? (served?.kind === 'rank' ? served : undefined)
  return title && !board.bound.has(title) && title.kind !== 'civil' && !title.plural ? title : null
}

/** What may stand before the rank of an apposition, and how many such words at most. */
const service: ReadonlySet<string> = new Set(['retired', 'serving', 'career', 'reserve', 'army', 'navy', 'marine', 'police', 'lui', 'elle', 'meme'])
const mostOfService = 2

/** The first word after an age between commas: ", 54 ans," ", aged 54,". The same word where there is none. */
function afterAge(words: readonly Word[], at: number): number {
  const from = words[at]?.folded === 'age' || words[at]?.folded === 'agee' || words[at]?.folded === 'aged' ? at + 1 + (words[at + 1]?.folded === 'de' ? 1 : 0) : at
  if (words[at]?.gap !== 'comma' || !/^\d{2}$/u.test(words[from]?.folded ?? '')) return at
  const to = from + (words[from + 1]?.folded === 'ans' ? 2 : 1)
  return words[to]?.gap === 'comma' ? to : at
}

/** The first word after brackets of a few words that close right before a comma: "(PS),". The same word where there are none. */
function afterBrackets(text: string, words: readonly Word[], at: number): number {
  if (words[at]?.gap !== 'break' || text[words[at].start - 1] !== '(') return at
  for (let to = at + 1; to < words.length && to - at <= longestBrackets; to++) {
    const between = text.slice(words[to - 1]!.end, words[to]!.start)
    if (/^\.?\),\s*$/u.test(between)) return to
    if (between.includes(')')) return at
  }
  return at
}

/** Most words in brackets between a name and its apposition. */
const longestBrackets = 3

/** Appositions after the name: "Armel Sio, ministre de la Paix et chef du parti", "Armel Sio (colonel)". */
function bindAfter(name: TitledName, text: string, board: Board): void {
  for (let first = true; ; first = false) {
    const bracketed = first ? afterBrackets(text, board.words, name.to) : name.to
    const at = first && bracketed === name.to ? afterAge(board.words, name.to) : bracketed, word = board.words[at]
    if (!word || word.gap === 'start') return
    const opened = word.gap === 'break' && text[word.start - 1] === '('
    const joined = word.gap === 'space' && conjunctions.has(word.folded) && !first
    const title = word.gap === 'comma' || opened || at > name.to ? titleAt(board, at) : joined && at + 1 < board.words.length && goesOn(board.words, at + 1) ? titleAt(board, at + 1) : null
    if (!title || board.runsStarting.has(title.to) && goesOn(board.words, title.to)) return
    bind(name, title, board)
  }
}

/** "Sio, jusque-là général de brigade,": a rank of before, which the name has no more. */
function readOutgrown(name: TitledName, board: Board, language: Language): void {
  const { words } = board
  if (words[name.to]?.gap !== 'comma') return
  const before = matchPhrase(modifiersBefore[language], words, name.to)
  const title = before?.value === 'former' ? titleAt(board, name.to + before.size) : null
  if (title?.kind !== 'rank') return
  name.changes.push({ kind: 'leaves', title, ahead: false })
  board.bound.add(title)
}

/** "les présidents Ana Bel et Ivan Dol": the plural title of the first name is also that of the names joined to it. */
function sharePlurals(names: readonly TitledName[], words: readonly Word[]): void {
  for (let at = 1; at < names.length; at++) {
    const name = names[at]!, before = names[at - 1]!
    const plural = [...before.titles, ...before.shared].filter((title) => title.plural)
    if (plural.length === 0 || name.titles.length > 0) continue
    const gap = name.run.from - before.run.to
    const joined = gap === 1 && conjunctions.has(words[before.run.to]!.folded) || gap === 0 && words[name.run.from]!.gap === 'comma'
    if (joined) name.shared.push(...plural)
  }
}

/** Binds the titles of a text to its possible names. */
export function attachTitles(text: string, words: readonly Word[], runs: readonly NameRun[], titles: readonly Title[], language: Language): TitledName[] {
  const board: Board = {
    text, words, bound: new Set(),
    starting: new Map(titles.map((title) => [title.from, title])), ending: new Map(titles.map((title) => [title.to, title])),
    runsStarting: new Map(runs.map((run) => [run.from, run])), runsEnding: new Map(runs.map((run) => [run.to, run])),
  }
  const names = runs.map((run): TitledName => ({ run, titles: [], shared: [], changes: [], adjacent: false, changing: false, from: run.from, to: run.to }))
  for (const name of names) bindAdjacent(name, board)
  for (const name of names) readFronted(name, board, language)
  for (const name of names) bindBefore(name, board)
  for (const name of names) bindAfter(name, text, board)
  for (const name of names) readOutgrown(name, board, language)
  attachChanges(names, board, language)
  sharePlurals(names, words)
  return names
}
