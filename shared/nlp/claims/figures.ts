/** Claims about how many and how much. What is counted goes before how many, so the attribute says what. */
import { z } from 'zod'
import stanceList from '../../../resources/lexicons/stance.json' with { type: 'json' }
import type { ExtractedClaim } from '../../domain/claim.ts'
import type { QuantityMention } from '../mentions.ts'
import { makeClaim } from './claim.ts'
import { countedAttribute } from './concepts.ts'
import { keysUnder, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, settingOf } from './setting.ts'

const setAgainst = z.object({ setAgainst: z.object({ fr: z.array(z.string()), en: z.array(z.string()) }) }).parse(stanceList).setAgainst

/** How far before a figure the words may stand that set it against the one that is claimed, in characters. */
const lead = 14

// "3,11 % et non plus 3,02 %", "contre 2,8 % en mars": the second figure is what the sentence does not claim.
function isSetAgainst(reading: SentenceReading, quantity: QuantityMention): boolean {
  const before = reading.text.slice(Math.max(0, quantity.start - lead), quantity.start).toLowerCase().trimEnd()
  return setAgainst[reading.language].some((cue) => before.endsWith(cue))
}

/** Quantity claims of one sentence. */
export function figureClaims(reading: SentenceReading): ExtractedClaim[] {
  return reading.quantities.filter((quantity) => !isSetAgainst(reading, quantity)).map((quantity) => figureClaim(reading, quantity))
}

function figureClaim(reading: SentenceReading, quantity: QuantityMention): ExtractedClaim {
  const attribute = countedAttribute(reading, quantity)
  const frame = reading.frames.find((candidate) => candidate.frame.id === attribute.split(':')[0]) ?? attachedFrame(reading, quantity)
  const setting = settingOf(reading, frame, quantity)
  const person = ownerOf(reading, quantity)
  return makeClaim(reading, {
    type: 'quantity', span: quantity, valueSpan: quantity, frame, attribute, attributeText: quantity.text.replace(/^[\d\s.,\u00A0\u202F%]+/u, '').trim(),
    subject: person?.value.name ?? '', subjectKey: person?.value.key ?? '', value: quantity.value,
    keys: [`quantity|${attribute}`, ...keysUnder(`quantity|${attribute}`, tellingWords(setting))], rules: [quantity.value.ordinal ? 'ordinal' : 'quantity'],
  })
}

// "Oligui obtient 90 %", "avec 90 %": a share belongs to the person named last before it, else to the first after it.
function ownerOf(reading: SentenceReading, quantity: QuantityMention) {
  if (quantity.value.unit !== 'percent' && quantity.value.counted.length > 0) return null
  return reading.people.findLast((person) => person.end <= quantity.start) ?? reading.people.find((person) => person.start >= quantity.end) ?? null
}
