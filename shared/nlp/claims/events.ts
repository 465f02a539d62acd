/** Claims about what happened, and what was said: events, quotations, and whole statements. */
import type { ExtractedClaim } from '../../domain/claim.ts'
import { fold } from '../../domain/fold.ts'
import { contains } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { familyOf } from '../frames/lexicon.ts'
import { findDenial, isNegator } from '../frames/modality.ts'
import { contentStems } from '../words.ts'
import { makeClaim } from './claim.ts'
import { conditionKeys, deedKeys, keysUnder, pairKeys, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { placeClaims } from './places.ts'
import { lookupName, settingOf } from './setting.ts'

/** Fewest content words of a sentence that states something, but for one that tells how somebody or something is (“Le pont a tenu”). */
const fewestStems = 4

/** Event, place, quote and statement claims of one sentence. */
export function eventClaims(reading: SentenceReading): ExtractedClaim[] {
  const main = mainFrame(reading)
  return [...(main === null ? [] : [eventClaim(reading, main)]), ...placeClaims(reading), ...quoteClaims(reading), ...statementClaim(reading)]
}

/** The frame that the sentence is about: its first verb outside quotations that is no mere saying and tells more than that something took place or was announced, else its first noun. */
function mainFrame(reading: SentenceReading): FrameMention | null {
  const own = reading.frames.filter((frame) => !frame.frame.states && !reading.quotes.some((quote) => contains(quote, frame) && quote.speaker !== null))
  const verbs = own.filter((frame) => frame.kind === 'verb')
  const telling = verbs.filter((frame) => !frame.frame.light)
  return telling.find((frame) => frame.frame.id !== 'announce') ?? telling[0] ?? verbs[0] ?? own[0] ?? null
}

function eventClaim(reading: SentenceReading, frame: FrameMention): ExtractedClaim {
  const setting = settingOf(reading, frame, frame)
  return makeClaim(reading, {
    type: 'event', span: frame, valueSpan: frame, frame, setting, attribute: frame.frame.id, attributeText: reading.text.slice(frame.start, frame.end), subject: reading.people[0]?.value.name ?? '',
    subjectKey: setting.participants[0] ?? '', value: { kind: 'event', frame: frame.frame.id, negated: frame.negated, modality: frame.modality },
    keys: keysUnder(`event|${familyOf(frame.frame.id)}`, tellingWords(setting)), rules: ['frame', frame.kind],
  })
}

function quoteClaims(reading: SentenceReading): ExtractedClaim[] {
  return reading.quotes.map((quote) => {
    const words = reading.words.filter((word) => contains(quote, word))
    return makeClaim(reading, {
      type: 'quote', span: quote, valueSpan: quote, frame: null, attribute: 'quote', attributeText: '', subject: quote.speaker ?? '', subjectKey: fold(quote.speaker ?? ''),
      value: { kind: 'quote', words: words.map((word) => word.folded) }, keys: [...(quote.speaker === null ? [] : [`quote|${lookupName(fold(quote.speaker))}`]), ...pairKeys('quote', contentStems(words))], rules: ['quotation'],
    })
  })
}

function statementClaim(reading: SentenceReading): ExtractedClaim[] {
  const stems = contentStems(reading.words)
  if (stems.length < fewestStems && reading.conditions.length + reading.deeds.length === 0) return []
  const negated = reading.words.some((_, i) => isNegator(reading.words, i, reading.language))
  const whole = { start: 0, end: reading.text.length }
  const main = mainFrame(reading)
  return [makeClaim(reading, {
    type: 'statement', span: whole, valueSpan: whole, frame: main, attribute: 'statement', attributeText: '', subject: reading.people[0]?.value.name ?? '',
    value: { kind: 'statement', stems, negated, modality: findDenial(reading.words, reading.language) < Infinity ? 'denied' : main?.modality ?? 'fact' }, keys: [...deedKeys(reading.deeds), ...conditionKeys(reading.conditions, reading.topics), ...pairKeys('statement', stems)], rules: ['sentence'],
  })]
}
