/** Claims about when and how long: the date of an event, and how long something lasted or has lasted. The two share keys, since "65 ans" may answer "depuis 1960". */
import type { ExtractedClaim } from '../../domain/claim.ts'
import { fold } from '../../domain/fold.ts'
import type { Span } from '../../domain/span.ts'
import { overlaps } from '../../domain/span.ts'
import type { DateMention, DurationMention, PersonMention } from '../mentions.ts'
import { covering, makeClaim } from './claim.ts'
import { keysUnder, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, lookupName, personKey, settingOf } from './setting.ts'

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
    span: frame === null ? mention : covering(frame, mention), valueSpan: mention, frame, attribute,
    attributeText: frame === null ? '' : reading.text.slice(frame.start, frame.end), subject: subjectOf(reading, frame),
    keys: keysUnder(`time|${attribute}`, tellingWords(setting)),
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
  const person = isAge(lead, after, duration) ? nearestPerson(reading, duration) : null
  if (person !== null) {
    return makeClaim(reading, {
      ...draft, type: 'duration', attribute: 'age', attributeText: duration.text, subject: person.value.name, subjectKey: personKey(person.value),
      value: duration.value, keys: [`age|${lookupName(person.value.key)}`], rules: ['age'],
    })
  }
  const sinceLead = /(?:depuis|for|has lasted)\s*$/u.test(lead)
  const from = /^\s*(?:apres|after)/u.test(after)
  if (sinceLead && reading.reference !== null && duration.value.unit === 'year') draft.keys.unshift(...sinceKeys(reading, String(Number(reading.reference.slice(0, 4)) - duration.value.amount)))
  return makeClaim(reading, { ...draft, type: 'duration', value: duration.value, rules: [sinceLead ? 'duration-since' : from ? 'duration-after' : 'duration-of-event'] })
}

// "à 50 ans", "âgé de 50 ans", "50-year-old", "50 years old".
const isAge = (lead: string, after: string, duration: DurationMention): boolean =>
  duration.value.unit === 'year' && (/(?:^|\s|,)(?:agee? de|a|aged)\s*$/u.test(lead) || /^[\s-]*old/u.test(after) || /[ -]old$/u.test(duration.text))

function nearestPerson(reading: SentenceReading, span: Span): PersonMention | null {
  const distance = (person: Span): number => Math.max(person.start - span.end, span.start - person.end, 0)
  return reading.people.length === 0 ? null : reading.people.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

/** The year from which a state holds, with what holds: "depuis 65 ans" said in 2025 and "depuis 1960" meet under it, and only then. */
function sinceKeys(reading: SentenceReading, year: string): string[] {
  return keysUnder(`since|${year}`, reading.frames.filter((frame) => frame.kind === 'noun').map((frame) => frame.frame.id))
}
