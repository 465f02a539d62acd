/** Seats that a sentence counts without naming them, changes of them, and what a count short of another comes to. */
import type { Language } from '../../domain/language.ts'
import type { QuantityMention } from '../mentions.ts'
import { electionWords, phrasesWithin } from './electionLexicon.ts'
import { conceptOf } from './concepts.ts'
import type { SentenceReading } from './reading.ts'

const isSeats = ({ language }: SentenceReading, { value }: QuantityMention): boolean => value.unit === null && [...value.counted, ...value.whole].slice(0, 1).some((one) => conceptOf(one, language) === 'seat')

/** "The Harbour Party won 54 seats and the Green League 12": a bare number at the end of its clause counts what the number before it does. */
export function withElidedNoun(reading: SentenceReading, quantity: QuantityMention): QuantityMention {
  const { value } = quantity
  if (value.unit !== null || value.ordinal || value.counted.length + value.whole.length > 0 || !/^\s*(?:[.,;)]|$)/u.test(reading.text.slice(quantity.end))) return quantity
  const before = reading.quantities.findLast((other) => other.end <= quantity.start && other.value.unit === null)
  return before === undefined || !isSeats(reading, before) ? quantity : { ...quantity, value: { ...value, counted: [...before.value.counted, ...before.value.whole].slice(0, 1) } }
}

/** How far before a count the verb of losing may stand, in words. */
const reach = 3
const more: Record<Language, RegExp> = { fr: /^\s(?:de plus|supplémentaires)(?!\p{L})/iu, en: /^(?!)/u }
const fewer: Record<Language, RegExp> = { fr: /^\s(?:de moins|perdus)(?!\p{L})/iu, en: /^(?!)/u }
const counted: Record<'more' | 'fewer', RegExp> = { more: /(?<!\p{L})(?:more|additional|extra)(?!\p{L})/iu, fewer: /(?<!\p{L})fewer(?!\p{L})/iu }

/** "gives up one seat", "trois sièges de plus": how the count changed, and not what it is. */
export function changeOfSeats(reading: SentenceReading, quantity: QuantityMention): 'rise' | 'fall' | null {
  const { words, language, text } = reading
  if (!isSeats(reading, quantity)) return null
  const at = words.findIndex((word) => word.end > quantity.start)
  const rest = text.slice(quantity.end)
  if (phrasesWithin(words, electionWords[language].losing, at - reach, at).length > 0 || fewer[language].test(rest) || counted.fewer.test(quantity.text)) return 'fall'
  return more[language].test(rest) || counted.more.test(quantity.text) ? 'rise' : null
}

/** True for "seven seats short of a majority": how many are missing, and not how many there are. */
export function areMissing(reading: SentenceReading, quantity: QuantityMention): boolean {
  const at = reading.words.findIndex((word) => word.end > quantity.start)
  return isSeats(reading, quantity) && (opensShort(reading, at) || phrasesWithin(reading.words, electionWords[reading.language].short, at, at + reach).length > 0)
}

const opensShort = ({ words, language }: SentenceReading, at: number): boolean => phrasesWithin(words, electionWords[language].short, at - reach, at).length > 0

/** "la majorité de 61", "the threshold of 61": what a count is measured against. */
const majority = /(?<!\p{L})(?:majorité|majority|seuil|barre|threshold)[^.;:\p{N}]{0,24}\s(?<count>\p{N}{1,4})(?![\p{N}.,]\p{N})/iu

/** The larger count that `quantity` falls short of: "seven seats short of the 61 it needs", "il manque sept sièges … pour atteindre la majorité de 61". */
function fallsShort(reading: SentenceReading, quantity: QuantityMention): number | null {
  const { words, language, quantities, text } = reading
  const at = words.findIndex((word) => word.end > quantity.start)
  const next = quantities.find((other) => other.start >= quantity.end)
  const to = next === undefined ? words.length : words.findIndex((word) => word.end > next.start)
  if (!(language === 'fr' ? opensShort(reading, at) : phrasesWithin(words, electionWords[language].short, at, to).length > 0)) return null
  const whole = next?.value.unit === null ? next.value.amount : Number(majority.exec(text.slice(quantity.end))?.groups!['count'] ?? 0)
  return whole > quantity.value.amount ? whole : null
}

/** What is there where a sentence says how much is missing. It bears out a count, and denies none. */
export function shortfalls(reading: SentenceReading): QuantityMention[] {
  return reading.quantities.filter((quantity) => isSeats(reading, quantity)).flatMap((quantity) => {
    const whole = fallsShort(reading, quantity)
    return whole === null ? [] : [{ ...quantity, value: { ...quantity.value, amount: whole - quantity.value.amount } }]
  })
}
