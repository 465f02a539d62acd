/** Claims about how many and how much. What is counted goes before how many, so the attribute says what. */
import { z } from 'zod'
import stanceList from '../../../resources/lexicons/stance.json' with { type: 'json' }
import type { ExtractedClaim } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import { triggersOf } from '../frames/lexicon.ts'
import type { PersonMention, QuantityMention } from '../mentions.ts'
import { makeClaim } from './claim.ts'
import { countedAttribute, isConcept } from './concepts.ts'
import { describeFigure } from './describeFigure.ts'
import { keysUnder, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, lookupName, personKey, settingOf } from './setting.ts'

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
  const stated = reading.quantities.filter((quantity) => !isSetAgainst(reading, quantity)).flatMap((quantity) => figureClaim(reading, quantity, quantity.value.ordinal ? 'ordinal' : 'quantity'))
  return [...stated, ...noneCounted(reading).flatMap((quantity) => figureClaim(reading, quantity, 'none-counted'))]
}

/** Determiners that count none of what follows. */
const none: Record<Language, ReadonlySet<string>> = { fr: new Set(['aucun', 'aucune']), en: new Set(['no']) }

// "aucun navire", "no deaths": none of something that news counts is a figure like any other.
function noneCounted(reading: SentenceReading): QuantityMention[] {
  const { words, language, text } = reading
  const found: QuantityMention[] = []
  words.forEach((word, i) => {
    if (!none[language].has(word.folded)) return
    const noun = words[i + 1]
    if (noun === undefined || !/^\s+$/u.test(text.slice(word.end, noun.start))) return
    const counts = isConcept(noun.stem, language) || triggersOf[language].get(noun.stem)?.some((trigger) => trigger.frame.counts)
    if (!counts || reading.quantities.some((quantity) => quantity.start < noun.end && word.start < quantity.end)) return
    found.push({ start: word.start, end: noun.end, text: text.slice(word.start, noun.end), value: { kind: 'quantity', amount: 0, high: null, unit: null, approximation: 'exact', counted: [noun.stem], whole: [], ordinal: false } })
  })
  return found
}

function figureClaim(reading: SentenceReading, quantity: QuantityMention, rule: string): ExtractedClaim[] {
  const attribute = countedAttribute(reading, quantity)
  const frame = reading.frames.find((candidate) => candidate.frame.id === attribute.split(':')[0]) ?? attachedFrame(reading, quantity)
  const setting = settingOf(reading, frame, quantity)
  const owner = ownerOf(reading, quantity, attribute)
  if (quantity.value.unit === 'age' && owner === null) return []
  return [makeClaim(reading, {
    type: 'quantity', span: quantity, valueSpan: quantity, frame, setting, attribute, attributeText: describeFigure(reading, quantity, attribute, frame),
    subject: owner?.name ?? '', subjectKey: owner?.key ?? '', value: { ...quantity.value, counted: [...quantity.value.counted, ...describedNoun(reading, quantity)] },
    keys: [...(owner === null ? [] : [`quantity|${attribute}|${lookupName(owner.key)}`]), ...keysUnder(`quantity|${attribute}`, tellingWords(setting)), ...(attribute === 'number' ? [] : [`quantity|${attribute}`])], rules: [rule],
  })]
}

// "a 33-storey tower": the noun that a hyphenated figure describes tells which storeys are counted.
function describedNoun(reading: SentenceReading, quantity: QuantityMention): string[] {
  if (!/\p{N}-\p{L}+$/u.test(quantity.text)) return []
  const next = reading.words.find((word) => word.start >= quantity.end)
  return next?.content === true && next.start - quantity.end === 1 ? [next.stem] : []
}

/** Whose figure it is, by name and comparable key. */
type Owner = { name: string; key: string }

/** What a person has: a share, a score, an age. Other figures belong to nobody in particular. */
function ownerOf(reading: SentenceReading, quantity: QuantityMention, attribute: string): Owner | null {
  if (quantity.value.unit === 'age') return ageOwner(reading, quantity)
  if (attribute !== 'vote' && (quantity.value.unit !== 'percent' || attribute === 'share:turnout')) return null
  const asOwner = (person: PersonMention | undefined): Owner | null => (person === undefined ? null : { name: person.value.name, key: personKey(person.value) })
  const after = reading.people.find((person) => person.start >= quantity.end)
  // "94 % des voix à Darvos": what is given goes to whom it is given.
  if (after !== undefined && /^[^,;.]{0,30}\s(?:à|au|pour|to|for)\s*$/u.test(reading.text.slice(quantity.end, after.start))) return asOwner(after)
  const before = reading.people.findLast((person) => person.end <= quantity.start)
  return asOwner(before ?? after) ?? spokenOf(reading)
}

// "Ilian Darvos, 50 ans," and "À 50 ans, il …": the person beside the age, or the one that the pronoun carries on.
function ageOwner(reading: SentenceReading, quantity: QuantityMention): Owner | null {
  if (/^,?\s+(?:il|elle|he|she)\s/u.test(reading.text.slice(quantity.end))) return spokenOf(reading, true)
  const beside = reading.people.find((person) => person.end <= quantity.start && /^[,\s(]*(?:âgée? de|aged)?\s*$/u.test(reading.text.slice(person.end, quantity.start)))
  return beside === undefined ? null : { name: beside.value.name, key: personKey(beside.value) }
}

// Ages are people's: of the names carried on, the first that has a given name.
function spokenOf(reading: SentenceReading, person = false): Owner | null {
  const name = person ? reading.topic.find((one) => one.includes(' ')) : reading.topic[0]
  return name === undefined ? null : { name: name, key: name }
}
