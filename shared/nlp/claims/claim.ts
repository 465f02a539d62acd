/** Makes a claim out of what a builder found, with the parts that every kind shares: wording, speaker, keys without repeats, check-worthiness. */
import type { ClaimSetting, ClaimType, ExtractedClaim } from '../../domain/claim.ts'
import type { Span } from '../../domain/span.ts'
import { contains } from '../../domain/span.ts'
import type { ClaimValue } from '../../domain/value.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { rateWorth } from './rateWorth.ts'
import type { SentenceReading } from './reading.ts'
import { partiesOf } from './parties.ts'
import { settingOf } from './setting.ts'

/** What a builder knows of its claim. `span` are the claim's words, `valueSpan` the value's, both within the sentence. `setting` is that of frame and value, where the builder has read it. */
export type Draft = {
  type: ClaimType
  span: Span
  valueSpan: Span
  subject?: string
  subjectKey?: string
  attribute: string
  attributeText: string
  value: ClaimValue
  frame: FrameMention | null
  setting?: ClaimSetting
  keys: string[]
  rules: string[]
}

/** Most keys a claim keeps: each is a lookup for every article that comes after. */
const mostKeys = 24

/** The claim of a draft. Its spans slice the sentence to the verbatim words. */
export function makeClaim(reading: SentenceReading, draft: Draft): ExtractedClaim {
  const quote = reading.quotes.find((candidate) => contains(candidate, draft.valueSpan))
  const setting = withParties(reading, draft, draft.setting ?? settingOf(reading, draft.frame, draft.valueSpan))
  const named = (draft.subject ?? '') !== '' || setting.participants.length > 0
  return {
    start: draft.span.start, end: draft.span.end, sentenceIndex: reading.index, type: draft.type, text: reading.text.slice(draft.span.start, draft.span.end),
    subject: draft.subject ?? '', subjectKey: draft.subjectKey ?? '', attribute: draft.attribute, attributeText: draft.attributeText,
    value: draft.value, valueText: reading.text.slice(draft.valueSpan.start, draft.valueSpan.end), valueSpan: { start: draft.valueSpan.start, end: draft.valueSpan.end },
    speaker: quote?.speaker ?? null, eventDate: setting.date,
    checkworthiness: rateWorth({ type: draft.type, attribute: draft.attribute, value: draft.value, setting, named }),
    setting, keys: firstKeys(draft.keys), rules: draft.rules,
  }
}

// The strings are new, and to hash them for a set takes longer than to compare the few there are.
function firstKeys(keys: readonly string[]): string[] {
  const first: string[] = []
  for (const key of keys) if (first.length < mostKeys && !first.includes(key)) first.push(key)
  return first
}

/** Kinds of claims that tell an event, by itself or by its date or place. */
const ofEvents: ReadonlySet<ClaimType> = new Set(['event', 'date', 'place'])

function withParties(reading: SentenceReading, { type, frame }: Draft, setting: ClaimSetting): ClaimSetting {
  if (frame === null || !ofEvents.has(type)) return setting
  const parties = partiesOf(reading, frame)
  return parties.agents.length + parties.patients.length === 0 ? setting : { ...setting, parties }
}

/** The smallest span that covers all given ones. */
export const covering = (...spans: readonly Span[]): Span => ({ start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) })
