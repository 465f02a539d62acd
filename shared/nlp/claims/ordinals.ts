/** Ordinals that tell which one of its kind something is, also where no noun stands beside them: "storm No. 9 of the year", "deuxième du nom", "champions for the third time". */
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import type { QuantityMention } from '../mentions.ts'
import { numberWords } from '../numbers/lexicon.ts'
import { stem } from '../stem.ts'
import { conceptOf } from './concepts.ts'
import type { SentenceReading } from './reading.ts'

/** What one year or season has many of: the ninth storm of the year is no other. */
const season: Record<Language, RegExp> = {
  fr: /^(?:\s\p{L}+){0,6}\s(?:de (?:la|cette) saison|cette saison|de l['’]année|cette année)(?!\p{L})/iu,
  en: /^(?:\s\p{L}+){0,6}\s(?:of (?:the|this) (?:year|season)|this (?:year|season))(?!\p{L})/iu,
}
const numbered = /(?<noun>\p{L}{3,})\s(?:No\.?|n[°º]|number|numéro)\s?(?<number>\d{1,3})(?!\p{N}|[.,]\p{N})/giu
const named = /(?<number>\p{L}+ième|\d{1,3}e)\sdu\snom(?!\p{L})/giu

/** Words, folded, without which no such ordinal stands in a sentence: most have none. */
const signs: ReadonlySet<string> = new Set(['no', 'n', 'number', 'numero', 'nom'])

/** The ordinals of a sentence that no finder of quantities reads. */
export function toldOrdinals(reading: SentenceReading): QuantityMention[] {
  const { text, language } = reading
  if (!reading.words.some((word) => signs.has(word.folded))) return []
  const seasonal = [...text.matchAll(numbered)].filter((match) => season[language].test(text.slice(match.index + match[0].length))).map((match) => ordinal(match, Number(match.groups!['number']), stem(match.groups!['noun']!, language)))
  const editions = language === 'en' ? [] : [...text.matchAll(named)].flatMap((match) => {
    const written = fold(match.groups!['number']!)
    const amount = numberWords.fr.ordinals.get(written) ?? Number.parseInt(written, 10)
    return Number.isNaN(amount) ? [] : [ordinal(match, amount, stem('édition', 'fr'))]
  })
  return [...seasonal, ...editions]
}

const ordinal = (match: RegExpMatchArray, amount: number, noun: string): QuantityMention => ({
  start: match.index!, end: match.index! + match[0].length, text: match[0],
  value: { kind: 'quantity', amount, high: null, unit: null, approximation: 'exact', counted: [noun], whole: [], ordinal: true },
})

const champions: Record<Language, RegExp> = { fr: /(?<!\p{L})(?:champions?|championnes?|sacrée?s?|couronnée?s?|vainqueurs?|titrée?s?)(?!\p{L})/iu, en: /(?<!\p{L})(?:champions?|crowned|winners?|lifted|title)(?!\p{L})/iu }

/** What the ordinal tells the number of: a storm of its year, a title where somebody is champion "for the third time"; else what it stands with. */
export function ordinalAttribute({ text, language }: SentenceReading, quantity: QuantityMention, attribute: string): string {
  const noun = conceptOf(quantity.value.counted[0] ?? '', language)
  if (season[language].test(text.slice(quantity.end))) return `${noun} of the year`
  return (noun === stem('fois', 'fr') || noun === stem('time', 'en')) && champions[language].test(text) ? 'title' : attribute
}
