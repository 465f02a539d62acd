/** Claims about when and how long: the date of an event, and how long something lasted or has lasted. The two share keys, since "65 ans" may answer "depuis 1960". */
import type { ExtractedClaim } from '../../domain/claim.ts'
import { fold } from '../../domain/fold.ts'
import type { Modality } from '../../domain/value.ts'
import { overlaps } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import type { DateMention, DurationMention } from '../mentions.ts'
import { covering, makeClaim } from './claim.ts'
import { keysUnder, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, settingOf } from './setting.ts'

/** Date and duration claims of one sentence. The day on which somebody spoke is the day of what they say, and no event of its own. */
export function timeClaims(reading: SentenceReading): ExtractedClaim[] {
  const dates = reading.dates.filter((date) => date.value.calendarOk === false || attachedFrame(reading, date)?.frame.id !== 'say').map((date) => dateClaim(reading, date))
  const durations = reading.durations.filter((duration) => !reading.dates.some((date) => overlaps(date, duration))).map((duration) => durationClaim(reading, duration))
  return [...dates, ...durations]
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
  if (date.value.grain === 'year') draft.keys.unshift(...sinceKeys(reading, date.value.start.slice(0, 4)))
  return makeClaim(reading, { ...draft, type: 'date', value: date.value, rules: [draft.frame === null ? 'date-alone' : 'date-of-event', ...(date.value.calendarOk === false ? ['calendar'] : [])] })
}

function durationClaim(reading: SentenceReading, duration: DurationMention): ExtractedClaim {
  const draft = timeDraft(reading, duration)
  const lead = fold(reading.text.slice(Math.max(0, duration.start - 8), duration.start))
  const after = fold(reading.text.slice(duration.end, duration.end + 8))
  // "for five days" looks back only after a perfect ("has been at war for four years").
  const sinceLead = /depuis\s*$/u.test(lead) || (/for\s*$/u.test(lead) && /\b(?:has|have|had) /u.test(reading.text.slice(0, duration.start)) && frameModality(draft.frame) === 'fact')
  const from = /^\s*(?:apres|after)/u.test(after)
  if (sinceLead && reading.reference !== null && duration.value.unit === 'year') draft.keys.unshift(...sinceKeys(reading, String(Number(reading.reference.slice(0, 4)) - duration.value.amount)))
  return makeClaim(reading, { ...draft, type: 'duration', value: duration.value, rules: [sinceLead ? 'duration-since' : from ? 'duration-after' : 'duration-of-event'] })
}

const frameModality = (frame: FrameMention | null): Modality => frame?.modality ?? 'fact'

/** The year from which a state holds, with what holds: "depuis 65 ans" said in 2025 and "depuis 1960" meet under it, and only then. */
function sinceKeys(reading: SentenceReading, year: string): string[] {
  return keysUnder(`since|${year}`, reading.frames.filter((frame) => frame.kind === 'noun').map((frame) => frame.frame.id))
}
