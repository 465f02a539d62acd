/** What a length of time is the length of: the noun or the verb beside it, the state that it counts back to, the time that is left. */
import type { ClaimSetting, ExtractedClaim } from '../../domain/claim.ts'
import { fold } from '../../domain/fold.ts'
import { overlaps } from '../../domain/span.ts'
import { triggersOf } from '../frames/lexicon.ts'
import { findDenial, modalityOf } from '../frames/modality.ts'
import type { DurationMention } from '../mentions.ts'
import type { Word } from '../words.ts'
import { covering, makeClaim } from './claim.ts'
import { conceptOf } from './concepts.ts'
import { keysUnder, storyKeys, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { settingOf } from './setting.ts'
import { isDeadline, stateAt, tellsTenure } from './states.ts'
import { timeDraft, type TimeDraft } from './timeDraft.ts'
import { whatLasts } from './whatLasts.ts'

/** The rule of a length that looks back to a beginning ("depuis trois ans"), and of one that its own noun or verb names ("a three-day visit"). */
export const lastingSince = 'duration-since'
export const lastingNoun = 'duration-of-noun'

/** What a time that is given, and the day on which it ends, are claims about. */
export const deadlineAttribute = 'last:deadline'

/** The claim that one length of time makes. */
export function durationClaim(reading: SentenceReading, duration: DurationMention): ExtractedClaim {
  const due = isDeadline(reading, duration)
  const lasting = due ? null : whatLasts(reading, duration)
  const draft = lasting === null ? timeDraft(reading, duration) : lastingDraft(reading, duration, lasting)
  if (due) Object.assign(draft, { attribute: deadlineAttribute, keys: [...keysUnder(`time|${deadlineAttribute}`, tellingWords(draft.setting)), `time|${deadlineAttribute}`] })
  const since = !due && looksBack(reading, duration, draft)
  const state = since ? stateAt(reading, duration, draft.setting) : null
  if (since && duration.value.unit === 'year') draft.keys.unshift(...yearKeys(reading, duration))
  const from = /^\s*(?:apres|after)/u.test(fold(reading.text.slice(duration.end, duration.end + 8)))
  return makeClaim(reading, {
    ...draft, ...(state?.subject ? { subject: state.subject.name, subjectKey: state.subject.key } : {}), keys: [...(state?.keys ?? []), ...draft.keys, ...storyKeys(`${duration.value.amount}${duration.value.unit}`, draft.setting)],
    type: 'duration', value: duration.value, rules: [since ? lastingSince : from ? 'duration-after' : lasting !== null || due ? lastingNoun : 'duration-of-event'],
  })
}

// "for five days" looks back only after a perfect ("has been at war for four years"); "après cinq années" where somebody leaves; "seize années d'ancienneté".
function looksBack(reading: SentenceReading, duration: DurationMention, draft: TimeDraft): boolean {
  const lead = fold(reading.text.slice(Math.max(0, duration.start - 8), duration.start))
  const after = fold(reading.text.slice(duration.end, duration.end + 16))
  if (/depuis\s*$/u.test(lead) || /^\s*(?:d.anciennete|of service)/u.test(after)) return true
  if (/(?:pendant|durant|for)\s*$/u.test(lead) && endsNow(reading) && tellsTenure(reading, duration)) return true
  if (/(?:apres|after)\s*$/u.test(lead)) return ['leave', 'resign', 'appoint', 'dismiss', 'replace'].includes(draft.attribute)
  return /for\s*$/u.test(lead) && /\b(?:has|have|had) /u.test(reading.text.slice(0, duration.start)) && (draft.frame?.modality ?? 'fact') === 'fact'
}

// "Il remplace Orlo Vanic, qui l'a dirigé pendant trois ans", "his predecessor led it for three years": a tenure that is told where it ends.
const leaving: ReadonlySet<string> = new Set(['leave', 'resign', 'dismiss', 'replace'])
const endsNow = ({ frames, words }: SentenceReading): boolean => frames.some((frame) => leaving.has(frame.frame.id)) || words.some((word) => /^(?:predecesseur|predecessor|sortante?|outgoing)$/u.test(word.folded))

/** The year from which a state holds, with what holds: "depuis 65 ans" said in 2025 and "depuis 1960" meet under it, and only then. */
export function sinceKeys(reading: SentenceReading, year: string): string[] {
  return keysUnder(`since|${year}`, reading.frames.filter((frame) => frame.kind === 'noun').map((frame) => frame.frame.id))
}

const yearKeys = (reading: SentenceReading, { value }: DurationMention): string[] => (reading.reference === null ? [] : sinceKeys(reading, String(Number(reading.reference.slice(0, 4)) - value.amount)))

// "The visit will last three days": the noun is no plan, its verb is.
function verbModality({ words, language }: SentenceReading, duration: DurationMention): Pick<ClaimSetting, 'modality'> | null {
  const at = words.findIndex((word) => word.end > duration.start)
  const verb = words.findLastIndex((word, i) => i < at && at - i <= 3 && conceptOf(word.stem, language) === 'last')
  const modality = verb < 0 ? 'fact' : modalityOf(words, verb, verb + 1, 0, findDenial(words, language), language)
  return modality === 'fact' ? null : { modality }
}

function lastingDraft(reading: SentenceReading, duration: DurationMention, lasting: Word): TimeDraft {
  const frame = reading.frames.find((candidate) => overlaps(candidate, lasting)) ?? null
  // "State of emergency" begins with what alone is no event.
  const event = triggersOf[reading.language].get(lasting.stem)?.find((trigger) => trigger.kind === 'noun' && (trigger.stems.length === 1 || trigger.frame === frame?.frame))
  const attribute = event?.frame.id ?? `last:${conceptOf(lasting.stem, reading.language)}`
  const setting = { ...settingOf(reading, frame, duration), ...verbModality(reading, duration) }
  return {
    span: covering(lasting, duration), valueSpan: duration, frame, setting, attribute, attributeText: lasting.text, subject: '', subjectKey: '',
    keys: [...keysUnder(`time|${attribute}`, tellingWords(setting)), ...(event?.frame.repeats ? [] : [`time|${attribute}`])],
  }
}
