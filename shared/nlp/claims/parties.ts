/**
 * Who did it and to whom, as far as word order, voice and "par"/"by" tell. It decides whether two sentences with one verb and the same names tell one event
 * ("a battu", "a été battu par") or the reverse of it, and keeps the arrest of one person from the arrest of another.
 */
import type { Parties } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { overlaps } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import type { SentenceReading } from './reading.ts'
import { isSource, personKey } from './setting.ts'

type Actor = Span & { key: string }

const auxiliaries: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['ete', 'est', 'sont', 'etait', 'etaient', 'fut', 'furent', 'sera', 'seront', 'serait', 'seraient', 'etre', 'etant']),
  en: new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'got']),
}
const active: Record<Language, ReadonlySet<string>> = { fr: new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'avoir', 'ayant', 's', 'se']), en: new Set(['has', 'have', 'had', 'to', 'will', 'would']) }
const participle: Record<Language, RegExp> = { fr: /(?:[eiu]e?s?|[rt]s?|[rt]es?|is|ise|ises)$/u, en: /(?:ed|en|n|t|d)$/u }
const doers: Record<Language, RegExp> = { fr: /(?:^|\s)par\s+(?:l[ae]s?\s+|l['’])?$/iu, en: /(?:^|\s)by\s+(?:the\s+)?$/iu }
const companions: Record<Language, RegExp> = { fr: /(?:^|\s)(?:avec|aux côtés de|et)\s+(?:l[ae]s?\s+|l['’])?$/iu, en: /(?:^|\s)(?:with|alongside|and)\s+(?:the\s+)?$/iu }
/** Words that may stand between an auxiliary and its participle ("a été officiellement limogé"). */
const auxiliaryReach = 3

/** The people of the sentence who are no mere source, and what it calls by what it is ("the driver", "le pont"); where the frame has a direction, teams and firms as well. */
function actorsOf(reading: SentenceReading, frame: FrameMention): Actor[] {
  const named = reading.people.filter((person) => !isSource(reading, person)).map((person) => ({ start: person.start, end: person.end, key: personKey(person.value) }))
  const called = reading.roles.filter((role) => !isSource(reading, role) && !named.some((one) => overlaps(one, role))).map(({ start, end, id }) => ({ start, end, key: id }))
  const people = [...named, ...called].sort((a, b) => a.start - b.start)
  if (!frame.frame.directed) return people
  const organisations = reading.organisations.filter((one) => !isSource(reading, one)).map(({ start, end, key }) => ({ start, end, key }))
  const places = reading.places.map(({ start, end, value }) => ({ start, end, key: value.place }))
  const known = [...people, ...organisations, ...places]
  const names = reading.words.filter((word) => reading.names.includes(word.folded) && !known.some((one) => overlaps(one, word))).map(({ start, end, folded }) => ({ start, end, key: folded }))
  return [...known, ...names].sort((a, b) => a.start - b.start)
}

/** True for a passive or a bare participle ("limogé lundi, Karl Hestin …"). */
function isPassive({ words, language }: SentenceReading, frame: FrameMention): boolean {
  const before = words.slice(Math.max(frame.clause.from, frame.from - auxiliaryReach), frame.from).map((word) => word.folded)
  if (language === 'fr' && before.some((word) => word === 's' || word === 'se')) return false
  if (before.some((word) => auxiliaries[language].has(word))) return participle[language].test(words[frame.from]!.folded)
  return language === 'fr' && /[éèiu]e?s?$/u.test(words[frame.from]!.text) && !before.some((word) => active.fr.has(word)) && frame.from === frame.clause.from
}

const keysOf = ({ aliases }: SentenceReading, actors: readonly Actor[]): string[] => [...new Set(actors.flatMap((actor) => [actor.key, ...(aliases.get(actor.key) ?? [])]))]

/** Agents and patients of a verb; both are empty for a noun, whose "de" may stand for either. */
export function partiesOf(reading: SentenceReading, frame: FrameMention): Parties {
  if (frame.kind === 'noun') return { agents: [], patients: [] }
  const { text, language } = reading
  const leads = (actor: Span): string => text.slice(Math.max(0, actor.start - 20), actor.start)
  const next = reading.frames.find((other) => other.kind === 'verb' && other.from >= frame.to && other.clause.from !== frame.clause.from)?.start ?? Infinity
  const actors = actorsOf(reading, frame)
  const before = actors.filter((actor) => actor.end <= frame.start)
  const after = actors.filter((actor) => actor.start >= frame.end && actor.start < next)
  if (isPassive(reading, frame)) {
    const doing = after.filter((actor) => doers[language].test(leads(actor)))
    // "Limogé lundi, Karl Hestin …": the subject of a participle that opens its sentence comes next.
    const suffering = before.length > 0 ? before : after.filter((actor) => !doing.includes(actor)).slice(0, 1)
    return { agents: keysOf(reading, doing), patients: keysOf(reading, suffering) }
  }
  const together = before.length === 0 ? [] : after.filter((actor, i) => companions[language].test(leads(actor)) && (i === 0 || !/(?:et|and)\s+\S*$/u.test(leads(actor))))
  return { agents: keysOf(reading, [...before, ...together]), patients: keysOf(reading, after.filter((actor) => !together.includes(actor) && !doers[language].test(leads(actor)))) }
}
