/** What a figure is about, in the article's own words: "soldats", "travaux du port", "people killed". It names the point in the list. */
import { z } from 'zod'
import conceptList from '../../../resources/lexicons/concepts.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import type { QuantityMention } from '../mentions.ts'
import { stem } from '../stem.ts'
import { clauseAt, readClauses } from '../frames/clauses.ts'
import { conceptOf } from './concepts.ts'
import type { SentenceReading } from './reading.ts'
import { wordLists } from '../words/wordLists.ts'

const { measures } = z.object({ measures: wordLists }).parse(conceptList)
const measuresIn = (language: Language): ReadonlySet<string> => new Set(measures[language].map((word) => stem(word.replace(/^s'/u, ''), language)))
const measureStems: Record<Language, ReadonlySet<string>> = { fr: measuresIn('fr'), en: measuresIn('en') }

/** Most words of a subject that is worth showing. */
const mostWords = 7
/** Units of amounts that need their subject: a sum says nothing by itself. */
const sums: ReadonlySet<string> = new Set(['percent', 'EUR', 'USD', 'GBP', 'XOF', 'CHF', 'JPY', 'CNY', 'RUB', 'crown', 'pound'])

/** A noun phrase of the sentence; empty where nothing readable stands there. `frame` is the event that the figure counts, if any. */
export function describeFigure(reading: SentenceReading, quantity: QuantityMention, attribute: string, frame: FrameMention | null): string {
  const counted = countedWords(reading, quantity)
  if (frame !== null && frame.frame.counts && frame.frame.id === attribute.split(':')[0]) return tollWords(reading, counted, frame)
  const unit = quantity.value.unit ?? conceptOf(quantity.value.counted[0] ?? '', reading.language)
  const subject = sums.has(unit) || counted === '' ? measured(reading, quantity) : ''
  if (subject !== '' && sums.has(unit)) return subject
  return (attribute.startsWith('share:') ? wordOf(reading, attribute.slice('share:'.length)) : counted) || subject
}

// From the counted noun to the end of the figure: "douze membres" is about "membres".
function countedWords(reading: SentenceReading, quantity: QuantityMention): string {
  const noun = quantity.value.counted[0]
  const first = noun === undefined ? undefined : reading.words.find((word) => word.start >= quantity.start && word.stem === noun && word.end <= quantity.end + 40)
  return first === undefined ? '' : reading.text.slice(first.start, Math.max(first.end, quantity.end))
}

function tollWords(reading: SentenceReading, counted: string, frame: FrameMention): string {
  const trigger = reading.text.slice(frame.start, frame.end)
  return counted === '' || counted.includes(trigger) ? counted || trigger : `${counted} ${trigger}`
}

const wordOf = (reading: SentenceReading, concept: string): string => reading.words.find((word) => conceptOf(word.stem, reading.language) === concept)?.text ?? ''

/** What comes to the sum: the words before "coûteront" or "reached" in its clause, without the article. */
function measured(reading: SentenceReading, quantity: QuantityMention): string {
  const { words, language, text } = reading
  const at = words.findIndex((word) => word.end > quantity.start)
  const verb = words.findLastIndex((word, i) => i < at && at - i <= mostWords && measureStems[language].has(word.stem))
  if (verb < 1) return ''
  const clause = clauseAt(readClauses(words, text, language), verb - 1)
  let last = verb
  while (last > clause.from && !words[last - 1]!.content) last--
  let first = clause.from
  while (first < last && !words[first]!.content) first++
  return last > first && last - first <= mostWords ? text.slice(words[first]!.start, words[last - 1]!.end) : ''
}
