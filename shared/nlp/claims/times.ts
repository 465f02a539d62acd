/** Claims about when and how long: the date of an event, and how long something lasted or has lasted. The two share keys, since "65 ans" may answer "depuis 1960". */
import type { ExtractedClaim } from '../../domain/claim.ts'
import { fold } from '../../domain/fold.ts'
import type { Modality } from '../../domain/value.ts'
import { overlaps } from '../../domain/span.ts'
import { clauseAt, readClauses } from '../frames/clauses.ts'
import { triggersOf } from '../frames/lexicon.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import type { DateMention, DurationMention } from '../mentions.ts'
import type { Word } from '../words.ts'
import { covering, makeClaim } from './claim.ts'
import { conceptOf } from './concepts.ts'
import { keysUnder, tellingWords } from './keys.ts'
import { readPenalties, type Penalty } from './penalties.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, personKey, qualifiedNoun, settingOf } from './setting.ts'

/** The rule of a date that qualifies the noun of its event ("le séisme de vendredi"), so that the event is the one that readers know. */
export const datedNoun = 'date-of-noun'

/** Date and duration claims of one sentence. The day on which somebody spoke is the day of what they say, and no event of its own. */
export function timeClaims(reading: SentenceReading): ExtractedClaim[] {
  const dates = reading.dates.filter((date) => date.value.calendarOk === false || attachedFrame(reading, date)?.frame.id !== 'say').map((date) => dateClaim(reading, date))
  const penalties = readPenalties(reading)
  const given = new Set(penalties.flatMap((penalty) => penalty.lengths))
  const durations = reading.durations.filter((duration) => !given.has(duration) && !reading.dates.some((date) => overlaps(date, duration))).map((duration) => durationClaim(reading, duration))
  return [...dates, ...penalties.map((penalty) => penaltyClaim(reading, penalty)), ...durations]
}

function timeDraft(reading: SentenceReading, mention: DateMention | DurationMention) {
  const frame = attachedFrame(reading, mention)
  const attribute = frame?.frame.id ?? 'time'
  const setting = settingOf(reading, frame, mention)
  return {
    span: frame === null ? mention : covering(frame, mention), valueSpan: mention, frame, setting, attribute,
    attributeText: frame === null ? '' : reading.text.slice(frame.start, frame.end), subject: subjectOf(reading, frame),
    keys: [...keysUnder(`time|${attribute}`, tellingWords(setting)), ...(frame === null || frame.frame.repeats ? [] : [`time|${attribute}`])],
  }
}

const subjectOf = (reading: SentenceReading, frame: object | null): string => (frame === null ? '' : reading.people[0]?.value.name ?? reading.organisations[0]?.name ?? '')

function dateClaim(reading: SentenceReading, date: DateMention): ExtractedClaim {
  const draft = timeDraft(reading, date)
  if (draft.attribute === 'hold' && (date.value.end !== null || date.value.bound === 'since')) draft.keys.push(...keysUnder('time|open', tellingWords(draft.setting)), ...keysUnder('time|time', tellingWords(draft.setting)))
  if (date.value.grain === 'year') draft.keys.unshift(...sinceKeys(reading, date.value.start.slice(0, 4)))
  return makeClaim(reading, { ...draft, type: 'date', value: date.value, rules: [draft.frame === null ? 'date-alone' : qualifiedNoun(reading, date) === draft.frame ? datedNoun : 'date-of-event', ...(date.value.calendarOk === false ? ['calendar'] : [])] })
}

function durationClaim(reading: SentenceReading, duration: DurationMention): ExtractedClaim {
  const lasting = whatLasts(reading, duration)
  const draft = lasting === null ? timeDraft(reading, duration) : lastingDraft(reading, duration, lasting)
  const lead = fold(reading.text.slice(Math.max(0, duration.start - 8), duration.start))
  const after = fold(reading.text.slice(duration.end, duration.end + 8))
  // "for five days" looks back only after a perfect ("has been at war for four years").
  const sinceLead = /depuis\s*$/u.test(lead) || (/for\s*$/u.test(lead) && /\b(?:has|have|had) /u.test(reading.text.slice(0, duration.start)) && frameModality(draft.frame) === 'fact')
  const from = /^\s*(?:apres|after)/u.test(after)
  if (sinceLead && reading.reference !== null && duration.value.unit === 'year') draft.keys.unshift(...sinceKeys(reading, String(Number(reading.reference.slice(0, 4)) - duration.value.amount)))
  return makeClaim(reading, { ...draft, type: 'duration', value: duration.value, rules: [sinceLead ? 'duration-since' : from ? 'duration-after' : 'duration-of-event'] })
}

function penaltyClaim(reading: SentenceReading, penalty: Penalty): ExtractedClaim {
  const frame = attachedFrame(reading, penalty)
  const setting = settingOf(reading, frame, penalty)
  const after = reading.people.find((person) => person.start >= penalty.end)
  // Before what is sought stands who seeks it.
  const owner = penalty.term.stage === 'sought' ? after : reading.people.findLast((person) => person.start < penalty.start) ?? after
  const attribute = `penalty:${penalty.term.kind}`
  return makeClaim(reading, {
    type: 'duration', span: penalty, valueSpan: penalty, frame, setting, attribute, attributeText: '', subject: owner?.value.name ?? '', subjectKey: owner === undefined ? '' : personKey(owner.value),
    value: { ...penalty.lengths[0]!.value, penalty: penalty.term }, keys: keysUnder(attribute, tellingWords(setting)), rules: ['penalty'],
  })
}

// What lasts stands before "de" ("une mission de dix-huit mois") or before the verb ("the mission will last eighteen months").
function whatLasts(reading: SentenceReading, duration: DurationMention): Word | null {
  const { words, language, text } = reading
  const at = words.findIndex((word) => word.end > duration.start)
  const of = words[at - 1]
  if (of !== undefined && (of.folded === 'de' || of.folded === 'd' || of.folded === 'of') && words[at - 2]?.content === true && text.slice(of.end, duration.start).trim().length <= 1) return words[at - 2]!
  const verb = words.findLastIndex((word, i) => i < at && at - i <= 3 && conceptOf(word.stem, language) === 'last')
  if (verb < 1) return null
  const clause = clauseAt(readClauses(words, text, language), verb - 1)
  const subject = words.slice(clause.from, verb)
  const first = subject.findIndex((word) => word.content && !/^\p{N}/u.test(word.text))
  // French puts the noun first ("la mission de paix"), English last ("the peace mission").
  const end = subject.findIndex((word, i) => i > first && !word.content)
  return first < 0 ? null : subject[language === 'fr' ? first : (end < 0 ? subject.length : end) - 1]!
}

function lastingDraft(reading: SentenceReading, duration: DurationMention, lasting: Word): ReturnType<typeof timeDraft> {
  const event = triggersOf[reading.language].get(lasting.stem)?.find((trigger) => trigger.kind === 'noun' && trigger.stems.length === 1)
  const frame = reading.frames.find((candidate) => overlaps(candidate, lasting)) ?? null
  const attribute = event?.frame.id ?? `last:${conceptOf(lasting.stem, reading.language)}`
  const setting = settingOf(reading, frame, duration)
  return {
    span: covering(lasting, duration), valueSpan: duration, frame, setting, attribute, attributeText: lasting.text, subject: '',
    keys: [...keysUnder(`time|${attribute}`, tellingWords(setting)), ...(event?.frame.repeats ? [] : [`time|${attribute}`])],
  }
}

const frameModality = (frame: FrameMention | null): Modality => frame?.modality ?? 'fact'

/** The year from which a state holds, with what holds: "depuis 65 ans" said in 2025 and "depuis 1960" meet under it, and only then. */
function sinceKeys(reading: SentenceReading, year: string): string[] {
  return keysUnder(`since|${year}`, reading.frames.filter((frame) => frame.kind === 'noun').map((frame) => frame.frame.id))
}
