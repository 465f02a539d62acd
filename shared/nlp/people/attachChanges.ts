/**
 * Reads what a sentence tells of titles that begin, go on or end: "Sio a été nommé ministre", "Nommé ministre en mars, Sio", "le président a nommé Sio ministre",
 * "Sio remplace Bel à la tête de la marine". Only known words may stand between a name, its verb and the title, so that a negation or a "could" ends the search.
 */
import type { Language } from '../../domain/language.ts'
import { readLed, readLedBy } from '../offices/findOffices.ts'
import { goesOn, matchEnding, matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { agents, being, future, glue, leadAdverbs, leadVerbs, ledBy, objectVerbs, subjectVerbs, titleLinks, type SubjectVerb } from './appointments.ts'
import type { Board, Title, TitledName } from './attachTitles.ts'

/** A title that a sentence says somebody takes, has, had, or leaves; `ahead` where it says so of the future. */
export type Change = { readonly kind: 'takes' | 'holds' | 'leaves'; readonly title: Title; readonly ahead: boolean }

/** Most words between a subject and the verb, and between the verb and the title. */
const verbReach = 9
const titleReach = 8

type Scene = { readonly board: Board; readonly words: readonly Word[]; readonly language: Language; readonly names: ReadonlyMap<number, TitledName> }

const isDigit = (word: Word): boolean => word.shape === 'digit'
const isGlue = ({ words, language }: Scene, at: number): boolean => glue[language].has(words[at]!.folded) || being[language].has(words[at]!.folded) || isDigit(words[at]!)
const isAgent = ({ words, language }: Scene, at: number): boolean => words[at] !== undefined && agents[language].has(words[at].folded)
const isNear = ({ words }: Scene, at: number): boolean => at < words.length && (goesOn(words, at) || words[at]!.gap === 'comma')

/** The title that starts at `at` or, article and linking words skipped, after it; null where another word comes first. */
function titleAfter(scene: Scene, from: number): Title | null {
  const { words, board, language } = scene
  for (let at = from; at < words.length && at - from <= titleReach && isNear(scene, at); at++) {
    const title = board.starting.get(at)
    if (title && title.kind !== 'civil' && !board.bound.has(title)) {
      if (!isAgent(scene, at - 1) && !isAgent(scene, at - 2)) return title
      at = title.to - 1
    } else if (!(goesOn(words, at) && titleLinks[language].has(words[at]!.folded)) && !isGlue(scene, at) && !isAgent(scene, at)) return null
  }
  return null
}

/** The verb after a subject: the strongest that stands before anything else does. `to` is the word after it. */
type Verb = { kind: SubjectVerb; to: number; ahead: boolean; passive: boolean }
const strength: Readonly<Record<SubjectVerb, number>> = { held: 0, holds: 1, takes: 2, takesPost: 2, given: 2, leaves: 2, taken: 2, replaces: 2 }

function verbAfter(scene: Scene, from: number): Verb | null {
  const { words, language } = scene
  let best: Verb | null = null
  let ahead = false, be = false, have = false
  for (let at = from; at < words.length && at - from <= verbReach && isNear(scene, at);) {
    const verb = matchPhrase(subjectVerbs[language], words, at)
    if (being[language].has(words[at]!.folded)) be = true
    else if (['a', 'ont', 'avait', 'has', 'have', 'had'].includes(words[at]!.folded)) have = true
    if (future[language].has(words[at]!.folded)) ahead = true
    const bare = !be && !have && (at === from ? words[at]!.gap === 'comma' : words[at - 1]!.folded === 'newly')
    const fits = verb !== null && (verb.value !== 'given' && verb.value !== 'taken' || be || bare)
    if (fits && (best === null || strength[verb.value] >= strength[best.kind])) best = { kind: verb.value, to: at + verb.size, ahead, passive: be || bare }
    if (verb !== null && !fits || verb === null && !isGlue(scene, at)) break
    at += verb?.size ?? 1
  }
  return best
}

function add(name: TitledName, kind: Change['kind'], title: Title, ahead: boolean, board: Board): void {
  name.changes.push({ kind, title, ahead })
  board.bound.add(title)
}

/** "Sio remplace Bel à la tête de la marine", "Bel est remplacé par Sio comme ministre". */
function readReplacement(scene: Scene, subject: TitledName, verb: Verb): void {
  const { words, language, names, board } = scene
  let at = verb.to
  const turned = verb.passive && isAgent(scene, at)
  if (turned) at++
  while (at < words.length && isNear(scene, at) && !names.has(at) && at - verb.to <= titleReach && (titleLinks[language].has(words[at]!.folded) || isGlue(scene, at))) at++
  const other = isNear(scene, at) ? names.get(at) : undefined
  const title = titleAfter(scene, other?.to ?? at)
  subject.changing = true
  if (!other) {
    if (title && !turned) add(subject, 'takes', title, verb.ahead, board)
    return
  }
  other.changing = true
  const [taker, leaver] = turned ? [other, subject] : [subject, other]
  if (!title) return
  add(taker, 'takes', title, verb.ahead, board)
  if (!verb.ahead) leaver.changes.push({ kind: 'leaves', title, ahead: false })
}

/** "Commandait auparavant la région": the first word after an adverb, the same word where there is none. */
function afterAdverb(words: readonly Word[], at: number, language: Language): number {
  const adverb = at < words.length && words[at]!.gap === 'space' ? matchPhrase(leadAdverbs[language], words, at) : null
  return at + (adverb?.size ?? 0)
}

/** "Sio dirige la police", "Sio, qui préside la Commission": an office told by a verb. */
function readLead({ words, language, board }: Scene, name: TitledName): void {
  const relative = words[name.to] !== undefined && ['qui', 'who'].includes(words[name.to]!.folded)
  const from = relative ? name.to + 1 : name.to
  const at = language === 'en' ? afterAdverb(words, from, language) : from
  if (at >= words.length || words[at]!.gap !== 'space') return
  const verb = matchPhrase(leadVerbs[language], words, at)
  const item = verb && readLed(board.text, words, at, afterAdverb(words, at + verb.size, language) - at, verb.value, language)
  if (item) add(name, 'holds', { kind: 'office', from: item.from, to: item.to, plural: false, definite: false, item }, false, board)
}

/** "le tribunal, présidé par Odile Bel": an office told by a participle. */
function readLedBefore({ words, language, board }: Scene, name: TitledName): void {
  if (words[name.from]!.gap !== 'space') return
  const end = name.from > 0 && ['le', 'la', 'l', 'the'].includes(words[name.from - 1]!.folded) ? name.from - 1 : name.from
  const participle = matchEnding(ledBy[language], words, end, 3)
  const item = participle && readLedBy(board.text, words, end - participle.size, participle.size, participle.value, language)
  if (item) add(name, 'holds', { kind: 'office', from: item.from, to: item.to, plural: false, definite: false, item }, false, board)
}

/** What is said after the name as subject: "Sio a été nommé ministre", "Sio, élu maire en mars", "Sio quitte ses fonctions de ministre". */
function readAfterName(scene: Scene, name: TitledName): void {
  const verb = verbAfter(scene, name.to)
  if (!verb) return
  if (verb.kind === 'replaces') { readReplacement(scene, name, verb); return }
  const title = titleAfter(scene, verb.to)
  switch (verb.kind) {
    case 'given': case 'takes': case 'takesPost':
      if (title && (verb.kind !== 'takesPost' || isPost(title))) add(name, 'takes', title, verb.ahead, scene.board)
      return
    case 'leaves': case 'taken':
      name.changing = true
      if (title && !verb.ahead) add(name, 'leaves', title, false, scene.board)
      return
    case 'holds': case 'held':
      if (title) add(name, verb.kind === 'held' ? 'leaves' : 'holds', title, false, scene.board)
  }
}

/** "prend la tête de la marine": taking something else than a post (prend le ministre à partie) is no appointment. */
const isPost = (title: Title): boolean => title.kind === 'office' && title.item.post

/** "le président a nommé Sio ministre", "the appointment of Sio as minister": the verb or noun stands before the name. */
function readBeforeName(scene: Scene, name: TitledName): void {
  const { words, language, board } = scene
  for (let at = name.from; at > 0 && name.from - at <= titleReach && isNear(scene, at) && !isAgent(scene, at - 1); at--) {
    const verb = matchEnding(objectVerbs[language], words, at, 1)
    if (!verb) {
      if (titleLinks[language].has(words[at - 1]!.folded) || isGlue(scene, at - 1)) continue
      return
    }
    const first = at - verb.size
    if (first > 0 && goesOn(words, first) && being[language].has(words[first - 1]!.folded)) return
    const title = words[name.to]?.gap === 'comma' ? null : titleAfter(scene, name.to)
    if (verb.value === 'removes') name.changing = true
    if (title) add(name, verb.value === 'gives' ? 'takes' : 'leaves', title, false, board)
    return
  }
}

/** "Nommé ministre en mars, Sio a …", "Est nommée ministre : Sio". Before appositions are read, since a comma may lead from such a title to its name. */
export function readFronted(name: TitledName, board: Board, language: Language): void {
  const scene: Scene = { board, language, words: board.words, names: new Map() }
  const { words } = scene
  let at = name.from
  if (at > 0 && goesOn(words, at) && titleLinks[language].has(words[at - 1]!.folded)) at--
  if (words[at]!.gap !== 'comma' && words[at]!.gap !== 'break') return
  for (let back = 1; back <= titleReach && at - back >= 0; back++) {
    const title = board.ending.get(at - back + 1)
    if (title && title.kind !== 'civil' && !board.bound.has(title)) { bindFronted(scene, name, title); return }
    if (words[at - back]!.gap === 'start' || !isGlue(scene, at - back) && !titleLinks[language].has(words[at - back]!.folded)) return
  }
}

function bindFronted(scene: Scene, name: TitledName, title: Title): void {
  const { words, language, board } = scene
  for (let at = title.from - 1; at >= 0 && title.from - at <= titleReach; at--) {
    const verb = matchPhrase(subjectVerbs[language], words, at)
    const opens = words[at]!.gap === 'start' || words[at]!.gap === 'break' || at > 0 && (being[language].has(words[at - 1]!.folded) || words[at - 1]!.folded === 'newly') && words[at - 1]!.gap === 'start'
    if (verb && opens && (verb.value === 'given' || verb.value === 'taken')) { add(name, verb.value === 'given' ? 'takes' : 'leaves', title, false, board); return }
    if (words[at]!.gap === 'start' || !isGlue(scene, at) && !titleLinks[language].has(words[at]!.folded)) break
  }
  // "Chef d’état-major depuis lundi, le colonel Sisso …": the title by itself opens the sentence.
  if (words[title.from]!.gap === 'start' && title.to < name.from) add(name, 'holds', title, false, board)
}

/** Reads the changes of all names of a text into them. Titles that stand with a name are bound already. */
export function attachChanges(names: readonly TitledName[], board: Board, language: Language): void {
  const scene: Scene = { board, words: board.words, language, names: new Map(names.map((name) => [name.from, name])) }
  for (const name of names) {
    readBeforeName(scene, name)
    readAfterName(scene, name)
    readLead(scene, name)
    readLedBefore(scene, name)
  }
}
