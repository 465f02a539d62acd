/** Whose age a figure is, and the ages that no unit or a length of time gives ("Ilian Darvos, 54, said", "un homme de 43 ans"). */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { contains, overlaps } from '../../domain/span.ts'
import type { DurationMention, QuantityMention } from '../mentions.ts'
import { isBody, peopleNouns } from '../roles/lexicon.ts'
import type { SentenceReading } from './reading.ts'
import { personKey } from './setting.ts'

/** Whose figure it is, by name and comparable key; `roles` are the ids by which the article calls them ("~driver"). */
export type Owner = { name: string; key: string; roles: readonly string[] }

type Holder = Span & Owner

/** The people that a sentence names, and the people and things that it calls by what they are. */
function holdersIn({ people, roles, text, aliases }: SentenceReading): Holder[] {
  const named = people.map((person) => ({ start: person.start, end: person.end, name: person.value.name, key: personKey(person.value), roles: aliases.get(personKey(person.value)) ?? [] }))
  const called = roles.filter((role) => !isBody(role.id) && !named.some((one) => overlaps(one, role))).map(({ start, end, id }) => ({ start, end, name: text.slice(start, end), key: aliases.get(id)?.[0] ?? id, roles: [id] }))
  return [...named, ...called].sort((a, b) => a.start - b.start)
}

const age = (span: Span & { text: string }, amount: number): QuantityMention => ({ start: span.start, end: span.end, text: span.text, value: { kind: 'quantity', amount, high: null, unit: 'age', approximation: 'exact', counted: [], whole: [], ordinal: false } })

/** Ages that are read as no age where they stand: bare ones between commas or brackets after a name or "the driver", and lengths of time after "un homme de". */
export function bareAges(reading: SentenceReading): QuantityMention[] {
  const found = [...afterNames(reading), ...reading.durations.filter((duration) => isAge(reading, duration)).map((duration) => age(duration, duration.value.amount))]
  return found.filter((one) => !reading.quantities.some((quantity) => overlaps(quantity, one) && quantity.value.unit === 'age'))
}

// Two figures: news gives no such age to children, and years have four.
function afterNames(reading: SentenceReading): QuantityMention[] {
  if (reading.language !== 'en') return []
  const ends = [...reading.people.map((person) => person.nameSpan.end), ...reading.roles.filter((role) => role.kind === 'person').map((role) => role.end)]
  return [...new Set(ends)].flatMap((end) => {
    const found = /^(?:,\s|\s\()(?<age>\d{2})(?=[,.;)])/u.exec(reading.text.slice(end, end + 8))
    if (!found) return []
    const text = found.groups!['age']!, start = end + found[0].length - text.length
    return [age({ start, end: start + text.length, text }, Number(text))]
  })
}

/** Oldest age that a person has. */
const oldest = 115
/** Most words between "un" and "de 43 ans": "un randonneur néerlandais de 31 ans". */
const nounReach = 4

/** True for "un homme de 43 ans", "a woman of 84": years that are no length of time. */
export function isAge({ words, language }: SentenceReading, duration: DurationMention): boolean {
  if (duration.value.unit !== 'year' || duration.value.amount > oldest) return false
  const at = words.findIndex((word) => word.end > duration.start)
  if (!['de', 'd', 'of', 'aged'].includes(words[at - 1]?.folded ?? '')) return false
  const noun = words.findLastIndex((word, i) => i < at - 1 && at - 1 - i <= nounReach && peopleNouns[language].has(word.folded))
  return noun > 0 && ['un', 'une', 'a', 'an', 'jeune', 'l', 'le', 'la'].includes(words[noun - 1]!.folded)
}

// "Ilian Darvos, 50 ans,", "the driver, a man of 43", "le randonneur emporté par les eaux, âgé de 31 ans", "The ferry was nine years old".
const leads: Record<Language, RegExp> = {
  fr: /^(?:[,\s(]*(?:âgée? de)?|(?:\s[^,.;:()]{1,40})?,\sâgée? de|,\sune?\s[^,.;:()]{1,40}\sde|\s(?:a|avait|aura|est âgée? de|était âgée? de))\s*$/u,
  en: /^(?:[,\s(]*(?:aged)?|(?:\s[^,.;:()]{1,40})?,\saged|,\san?\s[^,.;:()]{1,40}\s(?:of|aged)|,\san?|\s(?:is|was|aged))\s*$/u,
}

/** Whose age it is: of what stands before it, of what it describes ("the 43-year-old driver"), or of the person it leads to ("Âgé de 50 ans, Ilian Darvos"). */
export function ownerOfAge(reading: SentenceReading, span: QuantityMention): Owner | null {
  const { text, language } = reading
  const holders = holdersIn(reading)
  const before = holders.findLast((one) => one.end <= span.start && leads[language].test(text.slice(one.end, span.start))) ?? holders.find((one) => contains(one, span))
  // "le disparu, un randonneur de 31 ans": who is described goes by both.
  const described = holders.findLast((one) => one.end <= span.start && /^(?:\s[\p{L}-]{2,20}){0,3}\s(?:de|of|aged)\s*$/u.test(text.slice(one.end, span.start)))
  const owner = before ?? described
  if (owner !== undefined) return { ...owner, roles: [...new Set([...owner.roles, ...(described?.roles ?? [])])] }
  if (!/^\s*(?:âgée? de|à|aged|at|the|a|le|la)?\s*$/iu.test(text.slice(0, span.start))) return null
  const after = holders.find((one) => one.start >= span.end)
  return after !== undefined && /^[^.;:,]*,?[^.;:,]{0,40}$/u.test(text.slice(span.end, after.start)) ? after : null
}
