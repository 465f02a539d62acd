/** Of whom or what a predicate is said: the name, the role or the definite noun that stands before it and hangs on no preposition, or whom its pronoun stands for. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { overlaps } from '../../domain/span.ts'
import type { SentenceReading } from '../claims/reading.ts'
import { isSource, personKey } from '../claims/setting.ts'
import type { Clause } from '../frames/clauses.ts'
import { isPersonKey } from '../roles/lexicon.ts'
import type { Word } from '../words.ts'

/** `keys` are the folded names, role ids and (under `nounPrefix`) the stem of the noun; `which` the name behind it ("le pont de Bethléem"), null where none stands there. */
export type Subject = { keys: string[]; which: string | null }
/** `person` is null for a noun that no list knows. */
type Candidate = Subject & Span & { person: boolean | null; hangs: boolean }
type Wanted = { follows: boolean; kind: 'person' | 'thing' | 'any' }

/** Marks a subject that is known by its noun only. */
export const nounPrefix = '='

// Closed classes of the grammar.
const definite: Record<Language, ReadonlySet<string>> = { fr: new Set(['le', 'la', 'les', 'l', 'ce', 'cet', 'cette', 'ces']), en: new Set(['the', 'this', 'that', 'these', 'those']) }
const contracted: ReadonlySet<string> = new Set(['du', 'des', 'au', 'aux'])
const prepositions: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['de', 'd', 'a', 'dans', 'sur', 'sous', 'par', 'avec', 'sans', 'vers', 'pour', 'contre', 'chez', 'entre', 'en', 'apres', 'avant', 'depuis', 'pendant', 'selon', 'malgre', 'devant', 'derriere']),
  en: new Set(['of', 'in', 'on', 'at', 'by', 'with', 'from', 'to', 'near', 'under', 'over', 'for', 'against', 'after', 'before', 'inside', 'outside', 'into', 'through', 'about', 'as', 'than', 'without', 'during', 'since', 'behind']),
}
const pronouns: Record<Language, ReadonlySet<string>> = { fr: new Set(['il', 'elle', 'lui']), en: new Set(['he', 'she', 'it']) }

/** Whom the words from `at` to `to` are said of; null where the sentence does not tell. */
export function subjectOf(reading: SentenceReading, clause: Clause, at: number, to: number, wanted: Wanted): Subject | null {
  const { words } = reading
  const candidates = candidatesIn(reading, at).filter((one) => wanted.kind === 'any' || one.person === null || one.person === (wanted.kind === 'person'))
  const [from, until] = [words[at]!.start, words[to - 1]!.end]
  if (wanted.follows) return joined(reading, candidates.filter((one) => one.start >= from && one.end > until))
  const open = words[clause.from]!.start
  const before = candidates.filter((one) => one.end <= from)
  const inClause = before.filter((one) => one.start >= open && !one.hangs).at(-1)
  if (inClause !== undefined) return inClause
  const pronoun = words.slice(clause.from, at).some((word) => pronouns[reading.language].has(word.folded))
  if (pronoun) return before.find((one) => one.start < open) ?? antecedentOf(reading, wanted)
  // "Le pont, vieux de cent ans, a été emporté"; "Sorti vivant, le conducteur …".
  const subject = before.find((one) => !one.hangs) ?? null
  return subject ?? (before.length > 0 ? null : candidates.find((one) => one.start >= until && !one.hangs) ?? antecedentOf(reading, wanted))
}

/** The first, with those that "et" or "and" joins to it. */
function joined({ text, language }: SentenceReading, candidates: readonly Candidate[]): Subject | null {
  const [first, ...rest] = candidates
  if (first === undefined) return null
  let end = first.end
  const keys = [...first.keys]
  for (const one of rest) {
    if (!(language === 'fr' ? /^,?\s(?:et\s)?(?:d[eu]\s|de la\s|d[’']|l[ea]\s)?$/u : /^,?\s(?:and\s)?(?:the\s)?$/u).test(text.slice(end, one.start))) break
    keys.push(...one.keys)
    end = one.end
  }
  return { keys, which: first.which }
}

/** Whom the sentence speaks on about: the role, else the person, of the sentences before. */
function antecedentOf({ words, language, roleIds, roles, participants, named, aliases }: SentenceReading, { kind }: Wanted): Subject | null {
  if (!words.slice(0, 6).some((word) => pronouns[language].has(word.folded))) return null
  const meant = roleIds.filter((id) => !roles.some((role) => role.id === id) && (kind === 'any' || isPersonKey(id) === (kind === 'person')))[0]
  if (meant !== undefined) return { keys: [meant, ...(aliases.get(meant) ?? [])], which: null }
  const [name] = kind === 'thing' ? [] : participants.slice(named)
  return name === undefined ? null : { keys: [name, ...(aliases.get(name) ?? [])], which: null }
}

function candidatesIn(reading: SentenceReading, at: number): Candidate[] {
  const { people, roles, organisations, aliases, words, language } = reading
  const make = (span: Span, key: string, person: boolean | null): Candidate => ({ start: span.start, end: span.end, keys: [key, ...(aliases.get(key) ?? [])], which: person === true ? null : nameBehind(reading, span.end), person, hangs: hangs(words, span, language) })
  const named = people.filter((one) => !isSource(reading, one)).map((one) => make(one, personKey(one.value), true))
  const free = (span: Span, known: readonly Span[]): boolean => !known.some((one) => overlaps(one, span))
  const called = roles.filter((role) => !isSource(reading, role) && free(role, people)).map((role) => make(role, role.id, role.kind === 'person'))
  const bodies = organisations.filter((one) => !isSource(reading, one) && free(one, [...people, ...called])).map((one) => make(one, one.key, false))
  const known = [...people, ...called, ...bodies]
  const nouns = definiteNouns(words, language, at).filter((noun) => free(noun, known)).map(({ start, end, stem, several }) => make({ start, end }, `${nounPrefix}${language}:${stem}`, several ? false : null))
  const others = otherNames(reading).filter((name) => free(name, [...known, ...reading.places])).map((name) => make(name, name.key, null))
  return [...named, ...called, ...bodies, ...others, ...nouns].sort((a, b) => a.start - b.start)
}

// Names that no finder knows: runs of the sentence's proper words.
function otherNames({ words, names }: SentenceReading): (Span & { key: string })[] {
  const found: (Span & { key: string })[] = []
  for (const word of words) {
    if (!names.includes(word.folded)) continue
    const last = found.at(-1)
    if (last !== undefined && word.start - last.end === 1) found[found.length - 1] = { start: last.start, end: word.end, key: `${last.key} ${word.folded}` }
    else found.push({ start: word.start, end: word.end, key: word.folded })
  }
  return found
}

// "du pont", "in the train": what hangs on a preposition is no subject.
function hangs(words: readonly Word[], span: Span, language: Language): boolean {
  const first = words.findIndex((word) => word.end > span.start)
  const own = words[first]?.folded ?? ''
  const lead = words[first - 1]?.folded ?? ''
  return (language === 'fr' && contracted.has(own)) || prepositions[language].has(lead) || (definite[language].has(lead) && prepositions[language].has(words[first - 2]?.folded ?? ''))
}

/** What a definite article stands with, and whether it is several, of whom each may be otherwise: in French the word after it, in English the last of the words up to the next grammar word. */
function definiteNouns(words: readonly Word[], language: Language, predicate: number): (Span & { stem: string; several: boolean })[] {
  return words.flatMap((word, i) => {
    if (!definite[language].has(word.folded)) return []
    let at = i + 1
    const common = (one: Word | undefined): boolean => one !== undefined && one.content && one.text === one.text.toLowerCase() && /^\p{L}/u.test(one.text)
    if (!common(words[at])) return []
    if (language === 'en') while (at - i < 3 && at + 1 !== predicate && common(words[at + 1]) && !/(?:ed|ing)$/u.test(words[at + 1]!.folded)) at++
    return [{ start: word.start, end: words[at]!.end, stem: words[at]!.stem, several: /^(?:les|ces|these|those)$/u.test(word.folded) || (language === 'en' && /[^s]s$/u.test(words[at]!.folded)) }]
  })
}

/** The name that tells which of its kind it is: "le pont de Bethléem", "the bridge at Varn". */
function nameBehind({ words, language }: SentenceReading, end: number): string | null {
  const at = words.findIndex((word) => word.start >= end)
  const [lead, next] = [words[at], words[at + 1]]
  if (at < 0 || next === undefined || !prepositions[language].has(lead!.folded) && !contracted.has(lead!.folded)) return null
  return next.content && next.text !== next.text.toLowerCase() && next.start - lead!.end <= 1 ? next.folded : null
}
