/**
 * Reads who did what one person alone does at an event: "X présidait la cérémonie", "the bench was headed by Y", "sous la présidence de Z". Modest on purpose:
 * only words of the grammar may stand between who does it and the deed, and whoever else the sentence names before the verb may have done it as well.
 */
import type { Deed, Doer } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { overlaps } from '../../domain/span.ts'
import type { OfficeValue } from '../../domain/value.ts'
import type { SentenceReading } from '../claims/reading.ts'
import { personKey } from '../claims/setting.ts'
import { clauseAt, readClauses } from '../frames/clauses.ts'
import { findDenial, isNegated, modalityOf } from '../frames/modality.ts'
import type { Word } from '../words.ts'
import { lookUp } from '../words/wordTable.ts'
import { bareThing, type DeedForm, deedForms, type Lookup, postGroup, type Thing, thingNouns } from './lexicon.ts'

/** How many words lie at most between the deed and its thing, which stands further off where the sentence opens with it ("le sommet s’est ouvert au palais, …, sous la présidence de"), and between a participle and its "par" or "by" ("opened the day before by"). */
const thingReach = 10
const openingReach = 20
const agentReach = 5
/** Articles and forms of address between "by" and a name. */
const leadReach = 2

// Closed classes of the grammar.
const agentWords: Record<Language, string> = { fr: 'par', en: 'by' }
const definite: Record<Language, ReadonlySet<string>> = { fr: new Set(['le', 'la', 'les', 'l', 'cette', 'ce', 'cet', 'ces', 'du', 'des', 'aux', 'au']), en: new Set(['the', 'this', 'these', 's']) }
const emphatic: ReadonlySet<string> = new Set(['meme', 'lui', 'elle', 'personnellement', 'personne', 'officiellement', 'solennellement', 'himself', 'herself', 'personally', 'officially', 'formally', 'also', 'then', 'later'])
const joined: Record<Language, RegExp> = { fr: /^,?\s*et\s+(?:par\s+)?(?:l[ea]\s+|l['’])?$/iu, en: /^,?\s*and\s+(?:by\s+)?(?:the\s+)?$/iu }

type Actor = Span & { doer: Doer }

/** The deeds that a sentence tells as done or planned. */
export function findDeeds(sentence: SentenceReading): Deed[] {
  // "A procédé ce lundi à l'ouverture": a date may stand anywhere.
  const reading = { ...sentence, words: sentence.undated }
  const { words, language, text } = reading
  let actors: Actor[] | null = null
  const found: Deed[] = []
  for (let at = 0; at < words.length; at++) {
    const forms = formsAt(deedForms[language], words, at)
    if (forms.length === 0) continue
    actors ??= actorsOf(reading)
    if (actors.length === 0) return []
    const told = forms.flatMap(({ value, size }) => readDeed(reading, actors!, at, at + size, value) ?? [])[0]
    if (told !== undefined && !found.some((one) => overlaps(one, told))) found.push(told)
  }
  return found.length > 0 && /\?\s*[»”"]?\s*$/u.test(text) ? [] : found
}

/** The phrases of a table that start at a word, the longest ones only. */
function formsAt<Value>(table: Lookup<Value>, words: readonly Word[], at: number): { value: Value; size: number }[] {
  const fitting = (lookUp(table, words[at]!.folded, words[at]!.hash) ?? []).filter((entry) => entry.words.every((word, i) => words[at + i]?.folded === word))
  const longest = fitting[0]?.words.length ?? 0
  return fitting.filter((entry) => entry.words.length === longest).map(({ value }) => ({ value, size: longest }))
}

/** Whoever a sentence names or calls by an office, with the names that the article gives the office and the offices that stand with the name. */
function actorsOf({ people, offices, aliases }: SentenceReading): Actor[] {
  const named = people.map((person): Actor => {
    const key = personKey(person.value)
    const own = [...person.offices, ...person.given, ...offices.filter((office) => overlaps(office, person))].map(({ value }) => value)
    return { start: person.start, end: person.end, doer: { names: [key, ...(aliases.get(key) ?? []).filter((name) => !name.startsWith('~'))], posts: postsOf(own.filter((value) => value.kind === 'office')) } }
  })
  const called = offices.filter((office) => !named.some((one) => overlaps(one, office))).map((office): Actor => ({ start: office.start, end: office.end, doer: { names: [], posts: postsOf([office.value]) } }))
  return [...named, ...called].sort((a, b) => a.start - b.start)
}

/** Offices as ids that exclude each other; "?" for one that may go with any other. The president of a body is no head of state. */
function postsOf(offices: readonly OfficeValue[]): string[] {
  return [...new Set(offices.map(({ head, domain, institution, tenure, deputy }) => {
    const ofState = head !== 'president' || institution === null || institution === 'republic' || institution === 'transition'
    const group = tenure === 'held' && ofState ? postGroup(head) : -1
    if (group < 0) return '?'
    return head === 'minister' ? domain.length === 0 ? '?' : `${group}|${domain.join('|')}` : `${group}|${deputy ? 'deputy' : ''}`
  }))]
}

function readDeed(reading: SentenceReading, actors: readonly Actor[], at: number, to: number, form: DeedForm): Deed | null {
  const doers = form.as === 'verb' ? doersBefore(reading, actors, at, to) : form.as === 'lead' ? doersFrom(reading, actors, to) : doersBy(reading, actors, to)
  if (doers.length === 0) return null
  const thing = form.as === 'verb' ? thingAfter(reading, to, form) : thingBefore(reading, at, form) ?? (form.as === 'lead' ? thingAfter(reading, to, form) : null)
  if (thing === null) return null
  const planned = heldAs(reading, at, to)
  if (planned === null) return null
  const start = Math.min(reading.words[at]!.start, ...doers.map((one) => one.start)), end = Math.max(reading.words[to - 1]!.end, ...doers.map((one) => one.end))
  return { deed: form.id, thing: thing.id, kind: thing.kind, oneKind: thing.oneKind, once: thing.once, planned: planned === 'planned', by: doers.map(({ doer }) => doer), start, end, who: { start: doers[0]!.start, end: doers[0]!.end } }
}

function heldAs({ words, text, language }: SentenceReading, at: number, to: number): 'fact' | 'planned' | null {
  const clause = clauseAt(readClauses(words, text, language), at)
  if (isNegated(words, at, to, clause.from, clause.to, language)) return null
  const modality = modalityOf(words, at, to, clause.from, findDenial(words, language), language)
  return modality === 'fact' || modality === 'planned' ? modality : null
}

/** The subject of a verb, and whoever else stands before it in the sentence. A participle before "par" is none: its agent comes after. */
function doersBefore(reading: SentenceReading, actors: readonly Actor[], at: number, to: number): Actor[] {
  const { words } = reading
  if (agentAt(reading, to) !== null) return []
  const verb = words[at]!.start
  const before = actors.filter((actor) => actor.end <= verb)
  const subject = before.at(-1)
  if (subject === undefined) return []
  const between = words.filter((word) => word.start >= subject.end && word.end <= verb)
  const bridged = between.every((word) => !word.content || /^\d/u.test(word.folded) || emphatic.has(word.folded) || [...reading.dates, ...reading.organisations, ...reading.places].some((mention) => overlaps(mention, word)))
  const broken = between.some((word) => ['par', 'by', 'que', 'that', 'whom', 'dont', 'whose'].includes(word.folded))
  return bridged && !broken ? [subject, ...before.slice(0, -1)] : []
}

/** The index of the "par" or "by" of a participle; null where none follows. */
function agentAt({ words, language }: SentenceReading, to: number): number | null {
  for (let at = to; at < words.length && at - to < agentReach; at++) if (words[at]!.folded === agentWords[language]) return at
  return null
}

function doersBy(reading: SentenceReading, actors: readonly Actor[], to: number): Actor[] {
  const by = agentAt(reading, to)
  return by === null ? [] : doersFrom(reading, actors, by + 1)
}

/** Who is named from word `from` on, with those that "et" or "and" joins. */
function doersFrom({ words, text, language }: SentenceReading, actors: readonly Actor[], from: number): Actor[] {
  const edge = words[Math.min(from + leadReach, words.length - 1)]!.start
  const at = actors.findIndex((actor) => from < words.length && actor.end > words[from]!.start && actor.start <= edge)
  if (at < 0) return []
  const found = [actors[at]!]
  for (const next of actors.slice(at + 1)) {
    if (!joined[language].test(text.slice(found.at(-1)!.end, next.start))) break
    found.push(next)
  }
  return found
}

const isDefinite = ({ words, language }: SentenceReading, at: number): boolean => words.slice(Math.max(0, at - 2), at).some((word) => definite[language].has(word.folded))

function thingAfter(reading: SentenceReading, to: number, form: DeedForm): Thing | null {
  const { words } = reading
  for (let at = to; at < words.length && at - to < thingReach; at++) {
    const thing = thingAt(reading, at, form)
    if (thing !== null) return thing
  }
  // "Justice X presided, sitting with …": nothing is named that it could be done to.
  const next = words[to]
  const ends = next === undefined || /[,.;]/u.test(reading.text.slice(words[to - 1]!.end, next.start))
  return form.bare !== null && ends ? bareThing(form.bare) : null
}

function thingBefore(reading: SentenceReading, at: number, form: DeedForm): Thing | null {
  for (let from = at - 1; from >= 0 && at - from <= openingReach; from--) {
    if (at - from > thingReach && from > opening) continue
    const thing = thingAt(reading, from, form)
    // "A government delegation": what stands before the noun tells its kind.
    if (thing !== null) return [2, 1].map((back) => (from >= back ? thingAt(reading, from - back, form, back) : null)).find((one) => one?.id === thing.id) ?? thing
  }
  return null
}

/** Words of a sentence among which its subject is, as a rule. */
const opening = 2

/** The thing whose words start at `at`, and of which more than `least` words are. */
function thingAt(reading: SentenceReading, at: number, form: DeedForm, least = 0): Thing | null {
  const thing = formsAt(thingNouns[reading.language], reading.words, at).find(({ value, size }) => form.things.has(value.id) && size > least)?.value
  return thing === undefined || thing.definite && !isDefinite(reading, at) ? null : thing
}
