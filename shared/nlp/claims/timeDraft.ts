/** What date and duration claims have in common: the event that they are attached to, and the keys under which they meet. */
import type { DateMention, DurationMention } from '../mentions.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { generalNamesOf } from '../frames/lexicon.ts'
import { covering, type Draft } from './claim.ts'
import { datedFrame } from './datedFrame.ts'
import { keysUnder, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { settingOf } from './setting.ts'

/** A claim of time before its value is known. */
export type TimeDraft = Omit<Draft, 'type' | 'value' | 'rules' | 'setting' | 'subject' | 'subjectKey'> & Required<Pick<Draft, 'setting' | 'subject' | 'subjectKey'>>

/** True for the day on which somebody spoke ("a-t-il dit lundi"), which is the day of what they say and dates no event. */
export function datesSpeech(reading: SentenceReading, mention: DateMention): boolean {
  const frame = datedFrame(reading, mention)
  if (frame?.frame.id !== 'say') return false
  const at = reading.words.findIndex((word) => word.end > mention.start)
  return at >= frame.clause.from && at < frame.clause.to
}

/** The draft of a date or length by the event that it is attached to; "time" stands for none. */
export function timeDraft(reading: SentenceReading, mention: DateMention | DurationMention): TimeDraft {
  const attached = datedFrame(reading, mention)
  // "Le train, assurant la liaison …, est sorti des rails": past a verb of saying in another clause, the event is the next one.
  return draftOf(reading, mention, attached?.frame.id === 'say' ? datedFrame({ ...reading, frames: reading.frames.filter((each) => each.frame.id !== 'say') }, mention) : attached)
}

/** The draft of a date or length of the event `frame`. */
export function draftOf(reading: SentenceReading, mention: DateMention | DurationMention, frame: FrameMention | null): TimeDraft {
  const attribute = frame?.frame.id ?? 'time'
  const setting = settingOf(reading, frame, mention)
  return {
    span: frame === null ? mention : covering(frame, mention), valueSpan: mention, frame, setting, attribute,
    attributeText: frame === null ? '' : reading.text.slice(frame.start, frame.end), subject: frame === null ? '' : reading.people[0]?.value.name ?? reading.organisations[0]?.name ?? '', subjectKey: '',
    keys: [...keysUnder(`time|${attribute}`, tellingWords(setting)), ...(frame === null || frame.frame.repeats ? [] : [attribute, ...generalNamesOf(attribute)].map((id) => `time|${id}`))],
  }
}
