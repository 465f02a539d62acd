/** Claims about what happened and where, and what was said: events, places, quotations, and whole statements. */
import type { ExtractedClaim } from '../../domain/claim.ts'
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { contains, type Span } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { readClauses } from '../frames/clauses.ts'
import { isRefuted } from '../frames/modality.ts'
import { readDenied } from '../frames/negationScope.ts'
import { contentStems } from '../words.ts'
import { covering, makeClaim } from './claim.ts'
import { keysUnder, pairKeys, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, personKey, settingOf } from './setting.ts'

/** Fewest content words of a sentence that states something. */
const fewestStems = 4

/** Event, place, quote and statement claims of one sentence. */
export function eventClaims(reading: SentenceReading): ExtractedClaim[] {
  const main = mainFrame(reading)
  return [...(main === null ? [] : [eventClaim(reading, main)]), ...placeClaims(reading), ...quoteClaims(reading), ...statementClaim(reading)]
}

/** The frame that the sentence is about: its first verb outside quotations that is no mere saying and tells more than that something took place, else its first noun. */
function mainFrame(reading: SentenceReading): FrameMention | null {
  const own = reading.frames.filter((frame) => !frame.frame.states && !reading.quotes.some((quote) => contains(quote, frame) && quote.speaker !== null))
  const verbs = own.filter((frame) => frame.kind === 'verb')
  return verbs.find((frame) => !frame.frame.light) ?? verbs[0] ?? own[0] ?? null
}

function eventClaim(reading: SentenceReading, frame: FrameMention): ExtractedClaim {
  const setting = settingOf(reading, frame, frame)
  const before = reading.people.filter((person) => person.end <= frame.start).map((person) => personKey(person.value))
  const after = reading.people.filter((person) => person.start >= frame.end).map((person) => personKey(person.value))
  return makeClaim(reading, {
    type: 'event', span: frame, valueSpan: frame, frame, setting, attribute: frame.frame.id, attributeText: reading.text.slice(frame.start, frame.end), subject: reading.people[0]?.value.name ?? '',
    subjectKey: setting.participants[0] ?? '', value: { kind: 'event', frame: frame.frame.id, agents: before, patients: after, negated: frame.negated, modality: frame.modality },
    keys: keysUnder(`event|${frame.frame.id}`, tellingWords(setting)), rules: ['frame', frame.kind],
  })
}

// "au Kremlin", "à Saint-Pétersbourg", "in Oradea": without its preposition a place is a party, a speaker or an adjective rather than where it happened.
const locative: Record<Language, RegExp> = { fr: /(?:^|[\s(,])(?:à|au|aux|en|dans)(?:\s+(?:la|le|les|l['’]))?\s*$/iu, en: /(?:^|[\s(,])(?:in|at|near|outside)(?:\s+the)?\s*$/iu }

// "… au port, selon un témoin de la cérémonie": an event that is only mentioned in another part of the sentence did not happen in this place.
function isElsewhere(reading: SentenceReading, frame: FrameMention, place: Span): boolean {
  return frame.kind === 'noun' && frame.start > place.end && /[,;:]/u.test(reading.text.slice(place.end, frame.start))
}

function placeClaims(reading: SentenceReading): ExtractedClaim[] {
  return reading.places.flatMap((place) => {
    const frame = attachedFrame(reading, place)
    if (frame === null || frame.frame.states || isElsewhere(reading, frame, place) || !locative[reading.language].test(reading.text.slice(Math.max(0, place.start - 12), place.start))) return []
    const setting = settingOf(reading, frame, place)
    const attribute = frame.frame.id
    const telling = tellingWords({ ...setting, places: [] })
    return [makeClaim(reading, {
      type: 'place', span: covering(frame, place), valueSpan: place, frame, setting, attribute, attributeText: reading.text.slice(frame.start, frame.end),
      subject: reading.people[0]?.value.name ?? '', value: place.value, keys: [...keysUnder(`place|${attribute}`, telling), ...keysUnder(`place|${place.value.place}`, telling.slice(0, 4))], rules: ['place-of-event'],
    })]
  })
}

function quoteClaims(reading: SentenceReading): ExtractedClaim[] {
  return reading.quotes.map((quote) => {
    const words = reading.words.filter((word) => contains(quote, word))
    return makeClaim(reading, {
      type: 'quote', span: quote, valueSpan: quote, frame: null, attribute: 'quote', attributeText: '', subject: quote.speaker ?? '', subjectKey: fold(quote.speaker ?? ''),
      value: { kind: 'quote', words: words.map((word) => word.folded) }, keys: pairKeys('quote', contentStems(words)), rules: ['quotation'],
    })
  })
}

function statementClaim(reading: SentenceReading): ExtractedClaim[] {
  const stems = contentStems(reading.words)
  if (stems.length < fewestStems) return []
  const denied = readDenied(reading.words, readClauses(reading.words, reading.text, reading.language), reading.language)
  const whole = { start: 0, end: reading.text.length }
  const main = mainFrame(reading)
  return [makeClaim(reading, {
    type: 'statement', span: whole, valueSpan: whole, frame: main, attribute: 'statement', attributeText: '', subject: reading.people[0]?.value.name ?? '',
    value: { kind: 'statement', stems, negated: denied.any, negatedStems: denied.stems, negatedHeads: denied.heads, modality: isRefuted(reading.words, 0, reading.words.length, reading.language) ? 'denied' : main?.modality ?? 'fact' }, keys: pairKeys('statement', stems), rules: ['sentence'],
  })]
}
