/** Magnitudes that are told without the word: "the quake, measured at 6.8", "6,8 sur l’échelle de Richter". */
import type { Language } from '../../domain/language.ts'
import type { QuantityMention } from '../mentions.ts'
import type { SentenceReading } from './reading.ts'

/** Kinds of event that have a magnitude. */
export const shocks: ReadonlySet<string> = new Set(['quake', 'aftershock'])

const other = String.raw`(?!\p{N}|[.,]\p{N}|\s?(?:%|km|kilom|mètres|metres|meters|miles?|millions?|milliards?|billions?|percent|pour cent|euros|dollars|second|minute))`
const measured: Record<Language, readonly RegExp[]> = {
  fr: [new RegExp(String.raw`(?:mesuré|évalué|enregistré|estimé)e?s?\s(?:à|de)\s(?<amount>\p{N}[.,]\p{N})${other}`, 'giu'), /(?<![\p{N}.,])(?<amount>\p{N}(?:[.,]\p{N})?)\s(?:degrés?\s)?sur l['’]échelle/giu],
  en: [new RegExp(String.raw`(?:measur(?:ed|ing)(?:\sat)?|register(?:ed|ing)(?:\sat)?|recorded at|put at|strength of|estimated at)\s(?<amount>\p{N}[.,]\p{N})${other}`, 'giu'), /(?<![\p{N}.,])(?<amount>\p{N}(?:\.\p{N})?)\s(?:degrees\s)?on the (?:Richter|moment|magnitude)/giu],
}

/** The magnitudes of a sentence about a shock that no unit tells. */
export function measuredShocks({ text, language, frames }: SentenceReading): QuantityMention[] {
  if (!frames.some(({ frame }) => shocks.has(frame.id))) return []
  const found = measured[language].flatMap((pattern) => [...text.matchAll(pattern)].map((match): QuantityMention => {
    const written = match.groups!['amount']!, start = match.index + match[0].indexOf(written)
    return { start, end: start + written.length, text: written, value: { kind: 'quantity', amount: Number(written.replace(',', '.')), high: null, unit: 'magnitude', approximation: 'exact', counted: [], whole: [], ordinal: false } }
  }))
  return found.filter((one, i) => found.findIndex((same) => same.start === one.start) === i)
}
