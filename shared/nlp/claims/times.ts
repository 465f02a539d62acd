/** Claims about when and how long: the date of an event, the sentence of a court, and how long something lasted or has lasted. */
import type { ExtractedClaim } from '../../domain/claim.ts'
import { overlaps } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import type { DateMention } from '../mentions.ts'
import { makeClaim } from './claim.ts'
import { keysUnder, storyKeys, tellingWords } from './keys.ts'
import { isAge } from './ages.ts'
import { deadlineAttribute, durationClaim, sinceKeys } from './lengths.ts'
import { readPenalties, type Penalty } from './penalties.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, personKey, qualifiedNoun, settingOf } from './setting.ts'
import { endsDeadline, stateAt } from './states.ts'
import { countedDays, type CountedDay } from './countedDays.ts'
import { datesSpeech, draftOf, timeDraft } from './timeDraft.ts'

/** The rule of a date that qualifies the noun of its event ("le séisme de vendredi"), so that the event is the one that readers know. */
export const datedNoun = 'date-of-noun'

/** Date and duration claims of one sentence. The day on which somebody spoke is the day of what they say, and no event of its own. */
export function timeClaims(reading: SentenceReading): ExtractedClaim[] {
  const dates = reading.dates.filter((date) => date.value.calendarOk === false || !datesSpeech(reading, date) && !namesService(reading, date) && !isDateline(reading, date)).map((date) => dateClaim(reading, date))
  const penalties = readPenalties(reading)
  const given = new Set(penalties.flatMap((penalty) => penalty.lengths))
  const durations = reading.durations.filter((duration) => !given.has(duration) && !isAge(reading, duration) && !reading.dates.some((date) => overlaps(date, duration))).map((duration) => durationClaim(reading, duration))
  return [...dates, ...countedDays(reading).map((counted) => countedClaim(reading, counted)), ...penalties.map((penalty) => penaltyClaim(reading, penalty)), ...durations]
}

function dateClaim(reading: SentenceReading, date: DateMention): ExtractedClaim {
  const draft = timeDraft(reading, date)
  const value = happensThen(date, draft.frame) ? { ...date.value, bound: null } : startsThen(reading, date, draft.frame) ? { ...date.value, bound: 'since' as const } : date.value
  const telling = tellingWords(draft.setting)
  if (draft.attribute === 'hold' && (value.end !== null || value.bound === 'since')) draft.keys.push(...keysUnder('time|open', telling), ...keysUnder('time|time', telling))
  if (value.grain === 'minute' || value.grain === 'hour') draft.keys.push(`clock|${value.start.slice(-5)}`)
  for (const day of daysNamed(value)) draft.keys.push(...storyKeys(day, draft.setting))
  if (value.grain === 'year') draft.keys.unshift(...sinceKeys(reading, value.start.slice(0, 4)))
  const state = opensState(reading, { ...date, value }) ? stateAt(reading, date, draft.setting) : null
  if (endsDeadline(reading, date, value.bound)) Object.assign(draft, { attribute: deadlineAttribute, keys: [`time|${deadlineAttribute}`, ...keysUnder(`time|${deadlineAttribute}`, telling), ...draft.keys] })
  const rule = draft.frame === null ? 'date-alone' : qualifiedNoun(reading, date) === draft.frame ? datedNoun : 'date-of-event'
  return makeClaim(reading, {
    ...draft, ...(state?.subject ? { subject: state.subject.name, subjectKey: state.subject.key } : {}), keys: [...(state?.keys ?? []), ...draft.keys],
    type: 'date', value, rules: [rule, ...(value.calendarOk === false ? ['calendar'] : [])],
  })
}

function countedClaim(reading: SentenceReading, { date, frame }: CountedDay): ExtractedClaim {
  const draft = draftOf(reading, date, frame)
  for (const day of daysNamed(date.value)) draft.keys.push(...storyKeys(day, draft.setting))
  return makeClaim(reading, { ...draft, setting: { ...draft.setting, date: date.value.start, dateEnd: null }, type: 'date', value: date.value, rules: ['date-counted'] })
}

// Month and day, so that "12 April" meets the same day of a known year; the first and the last day of a stretch.
const daysNamed = ({ start, end }: DateMention['value']): string[] => [start, end].flatMap((iso) => /\d{2}-\d{2}(?=T|$)/u.exec(iso ?? '')?.[0] ?? [])

// "Arrivé dès hier soir": what happens in a moment begins no stretch.
const happensThen = ({ text, value }: DateMention, frame: FrameMention | null): boolean => value.bound === 'since' && /^dès(?!\p{L})/iu.test(text) && frame !== null && !frame.frame.states && frame.modality === 'fact'

// "Will close from Monday", "takes effect starting 3 May": what a verb does from a day on begins on it.
const startsThen = ({ text, language }: SentenceReading, { start, end, value }: DateMention, frame: FrameMention | null): boolean =>
  language === 'en' && value.bound === null && value.end === null && frame?.kind === 'verb' && !frame.frame.repeats &&
  /(?:^|\s)(?:from|as of|as from|starting|effective|beginning)\s+(?:on\s+)?$/iu.test(text.slice(Math.max(0, start - 16), start)) && !/^\s+(?:to|until|till|through)(?!\p{L})/iu.test(text.slice(end, end + 10))

// "Oradea, 3 mai 2031 (AVK) – Orlo Vanic, élu …": the day on which a dispatch was written dates nothing that it tells.
const isDateline = ({ text }: SentenceReading, { start, end }: DateMention): boolean =>
  /^\p{Lu}[\p{L}\s’'-]{1,40},\s*$/u.test(text.slice(0, start)) && /^\s*(?:\([^()]{1,30}\)\s*)?[–—-]\s/u.test(text.slice(end, end + 50))

// "Le train de 7 h 05", "the 7:05 a.m. train": a time that names what runs by it dates nothing.
function namesService(reading: SentenceReading, { start, end, value }: DateMention): boolean {
  if (!value.start.includes('T') || value.end !== null || qualifiedNoun(reading, { start, end }) !== null) return false
  const before = reading.text.slice(Math.max(0, start - 12), start)
  return reading.language === 'fr' ? /\p{L}\s+d[eu]\s*$/u.test(before) : /(?:^|\s)the\s*$/iu.test(before) && /^\s+\p{Ll}/u.test(reading.text.slice(end))
}

/** How far "since" may stand before a date ("since the military coup of 2021"), in characters. */
const sinceReach = 40

const opensState = (reading: SentenceReading, { value, start }: DateMention): boolean =>
  value.bound === 'since' || (value.bound === null && value.end === null && /(?:^|\s)(?:depuis|since|joined|entrée?)\s[^,.;:]*$/iu.test(reading.text.slice(Math.max(0, start - sinceReach), start)))

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
