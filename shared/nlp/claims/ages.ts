/** Whose age a figure is, and the ages that English gives without a unit ("Ilian Darvos, 54, said"). */
import type { QuantityMention } from '../mentions.ts'
import type { SentenceReading } from './reading.ts'

/** Ages of the people of a sentence that stand between commas or brackets right after the name. Two figures: news gives no such age to children, and years have four. */
export function bareAges(reading: SentenceReading): QuantityMention[] {
  if (reading.language !== 'en') return []
  return reading.people.flatMap(({ nameSpan }) => {
    const found = /^(?:,\s|\s\()(?<age>\d{2})(?=[,.;)])/u.exec(reading.text.slice(nameSpan.end, nameSpan.end + 8))
    if (!found) return []
    const text = found.groups!['age']!, start = nameSpan.end + found[0].length - text.length, span = { start, end: start + text.length }
    if (reading.quantities.some((quantity) => quantity.start < span.end && span.start < quantity.end && quantity.value.unit === 'age')) return []
    return [{ ...span, text, value: { kind: 'quantity', amount: Number(text), high: null, unit: 'age', approximation: 'exact', counted: [], whole: [], ordinal: false } }]
  })
}

/** The person beside an age: "Ilian Darvos, 50 ans,", else the one it leads to: "Âgé de 50 ans, Ilian Darvos", "the 50-year-old mayor, Ilian Darvos". */
export function personOfAge(reading: SentenceReading, age: QuantityMention): SentenceReading['people'][number] | null {
  const { people, text } = reading
  const before = people.find((person) => person.end <= age.start && /^[,\s(]*(?:âgée? de|aged)?\s*$/u.test(text.slice(person.end, age.start)))
  if (before !== undefined) return before
  if (!/^\s*(?:âgée? de|à|aged|at|the|a|le|la)?\s*$/iu.test(text.slice(0, age.start))) return null
  const after = people.find((person) => person.start >= age.end)
  return after !== undefined && /^[^.;:,]*,?[^.;:,]{0,40}$/u.test(text.slice(age.end, after.start)) ? after : null
}
