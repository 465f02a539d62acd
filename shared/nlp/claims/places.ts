/** Claims about where something happened. */
import type { ExtractedClaim } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { covering, makeClaim } from './claim.ts'
import { keysUnder, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, settingOf } from './setting.ts'

// "au Kremlin", "à Saint-Pétersbourg", "in Oradea": without its preposition a place is a party, a speaker or an adjective rather than where it happened.
const locative: Record<Language, RegExp> = { fr: /(?:^|[\s(,])(?:à|au|aux|en|dans)(?:\s+(?:la|le|les|l['’]))?\s*$/iu, en: /(?:^|[\s(,])(?:in|at|near|outside)(?:\s+the)?\s*$/iu }

// "… au port, selon un témoin de la cérémonie": an event that is only mentioned in another part of the sentence did not happen in this place.
function isElsewhere(reading: SentenceReading, frame: FrameMention, place: Span): boolean {
  return frame.kind === 'noun' && frame.start > place.end && /[,;:]/u.test(reading.text.slice(place.end, frame.start))
}

/** Place claims of one sentence. */
export function placeClaims(reading: SentenceReading): ExtractedClaim[] {
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
