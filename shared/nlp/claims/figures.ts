/** Claims about how many and how much. What is counted goes before how many, so the attribute says what. */
import { z } from 'zod'
import stanceList from '../../../resources/lexicons/stance.json' with { type: 'json' }
import { significantDigits } from '../../domain/digits.ts'
import type { QuantityValue } from '../../domain/value.ts'
import type { ClaimSetting, ExtractedClaim } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Approximation, FigureScope } from '../../domain/value.ts'
import { overlaps } from '../../domain/span.ts'
import { clauseAt, readClauses } from '../frames/clauses.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { frameOf, triggersOf } from '../frames/lexicon.ts'
import { findDenial, modalityOf } from '../frames/modality.ts'
import type { PersonMention, QuantityMention } from '../mentions.ts'
import { unitLexicons } from '../numbers/units.ts'
import { lookUp, wordTable, type WordTable } from '../words/wordTable.ts'
import { bareAges, type Owner, ownerOfAge } from './ages.ts'
import { makeClaim } from './claim.ts'
import { conceptOf, isConcept } from './concepts.ts'
import { contenderOf, contested } from './contenders.ts'
import { countedAttribute } from './countedAttribute.ts'
import { describeFigure } from './describeFigure.ts'
import { areMissing, changeOfSeats, shortfalls, withElidedNoun } from './seats.ts'
import { anybody, ownedMeasures, peopleConcepts } from './figureLexicon.ts'
import { readFigureWords, scopeOf } from './figureScope.ts'
import { keysUnder, storyKeys, tellingWords } from './keys.ts'
import { ordinalAttribute, toldOrdinals } from './ordinals.ts'
import type { SentenceReading } from './reading.ts'
import { measuredShocks } from './shocks.ts'
import { attachedFrame, lookupName, personKey, settingOf } from './setting.ts'
import { wordLists } from '../words/wordLists.ts'

const setAgainst = z.object({ setAgainst: wordLists }).parse(stanceList).setAgainst

/** How far before a figure the words may stand that set it against the one that is claimed, in characters. */
const lead = 14

// "3,11 % et non plus 3,02 %", "contre 2,8 % en mars": the second figure is what the sentence does not claim.
function isSetAgainst(reading: SentenceReading, quantity: QuantityMention): boolean {
  // "against 47.7% for Karl Hestin": what is somebody's is claimed all the same.
  if (/^\s+(?:pour|à|for|to)\s+\p{Lu}/u.test(reading.text.slice(quantity.end))) return false
  const before = reading.text.slice(Math.max(0, quantity.start - lead), quantity.start).toLowerCase().trimEnd()
  return setAgainst[reading.language].some((cue) => before.endsWith(cue))
}

function nobodyCounted({ words, frames, text }: SentenceReading, at: number): QuantityMention[] {
  const word = words[at]!
  const start = word.folded === 'one' ? at - 1 : at
  if (start < 0 || (word.folded === 'one' && !['no', 'not'].includes(words[start]!.folded)) || (word.folded === 'personne' && !['n', 'ne'].includes(words[at + 1]?.folded ?? ''))) return []
  const toll = frames.find((frame) => frame.frame.counts && frame.from > at && frame.from - at <= 4)
  return toll === undefined ? [] : [{ start: words[start]!.start, end: word.end, text: text.slice(words[start]!.start, word.end), value: { kind: 'quantity', amount: 0, high: null, unit: null, approximation: 'exact', counted: [], whole: [], ordinal: false } }]
}

/** A figure with what the sentence says of it. */
type Figure = { quantity: QuantityMention; scope: FigureScope; attribute: string; rule: string }

/** Quantity claims of one sentence. */
export function figureClaims(reading: SentenceReading): ExtractedClaim[] {
  const nothing = noneCounted(reading)
  const unread = [...bareAges(reading), ...toldOrdinals(reading), ...measuredShocks(reading)]
  if (reading.quantities.length === 0 && nothing.length === 0 && unread.length === 0) return []
  const found = readFigureWords(reading)
  const read = (quantity: QuantityMention, rule: string): Figure => {
    const scope = scopeOf(reading, quantity, found)
    const attribute = countedAttribute(reading, quantity, scope, found)
    return withContender(reading, { quantity, scope, attribute: quantity.value.ordinal ? ordinalAttribute(reading, quantity, attribute) : attribute, rule })
  }
  const counted = [...reading.quantities.filter((quantity) => !unread.some((one) => overlaps(one, quantity))), ...unread].map((quantity) => read(withElidedNoun(reading, withCountNoun(reading, quantity)), quantity.value.ordinal ? 'ordinal' : 'quantity'))
  const sum = sumOf(reading, counted).map((quantity) => ({ ...read(quantity, summed), attribute: 'aboard' }))
  const totals = [...sum, ...shortfalls(reading).map((quantity) => read(quantity, summed))]
  const stated = counted.filter(({ quantity }) => !isSetAgainst(reading, quantity))
  return [...stated.map((figure, i) => besideOthers(figure, stated.slice(0, i))), ...nothing.map((quantity) => read(quantity, 'none-counted')), ...totals].flatMap((figure) => figureClaim(reading, figure))
}

const withContender = (reading: SentenceReading, figure: Figure): Figure =>
  figure.rule !== summed && areMissing(reading, figure.quantity) ? { ...figure, attribute: `${figure.attribute} short` } : contested.has(figure.attribute) ? { ...figure, scope: { ...figure.scope, contender: contenderOf(reading, figure.quantity), change: figure.rule === summed ? null : figure.scope.change ?? changeOfSeats(reading, figure.quantity) } } : figure

const tollOf = ({ attribute }: Figure): string | null => { const base = attribute.split(':')[0]!; return frameOf(base)?.counts === true ? base : null }

/** "31 dead and 22 others missing", "Neuf autres ont été blessés": others than those whom another toll counts, so that all of its own are meant. */
function besideOthers(figure: Figure, before: readonly Figure[]): Figure {
  const toll = tollOf(figure)
  if (toll === null || !otherWords.test(figure.quantity.text)) return figure
  const tolls = before.map(tollOf)
  const beside = !tolls.includes(toll) && (tolls.some((other) => other !== null) || before.length === 0)
  return beside ? { ...figure, scope: { ...figure.scope, besideOther: true } } : figure
}

/** "others", "autres": whoever is left when some are taken away. */
export const otherWords = /(?<!\p{L})(?:others?|autres)(?!\p{L})/iu

/** How far "the number of dead" may stand from its number, in words. */
const countNounReach = 14

// "the number of dead has risen to 68", "porte à trois le nombre de morts": the noun that a bare number counts stands elsewhere in the clause.
function withCountNoun({ words, language, text }: SentenceReading, quantity: QuantityMention): QuantityMention {
  if (quantity.value.unit !== null || quantity.value.counted.length > 0 || quantity.value.whole.length > 0 || quantity.value.ordinal) return quantity
  const at = words.findIndex((word) => word.end > quantity.start)
  const of = words.findIndex((word, i) => Math.abs(i - at) <= countNounReach && unitLexicons[language].countNouns.has(words[i - 1]?.folded ?? '') && ['de', 'd', 'des', 'of', 'the'].includes(word.folded))
  // "The attendance was put at 32,000", "Affluence : 24 200": the noun itself says that people are counted.
  const crowd = of < 0 ? words.findLast((word, i) => i < at && at - i <= countNounReach && ['attendance', 'affluence'].includes(word.folded)) : undefined
  const near = crowd !== undefined ? [crowd] : of < 0 ? [] : words.slice(of + 1, of + 3).filter((word) => word.content)
  // "the number of people killed": what became of them tells more than that they are people.
  const noun = near.find((word) => triggersOf[language].get(word.stem)?.some((trigger) => trigger.frame.counts)) ?? near[0]
  return noun === undefined || /[.;]|:(?=.*\p{L})/u.test(text.slice(Math.min(noun.end, quantity.start), Math.max(noun.start, quantity.start))) ? quantity : { ...quantity, value: { ...quantity.value, counted: [noun.stem] } }
}

/** The rule of a claim that adds up a list: it may bear out a total, and denies none, since lists leave out. */
export const summed = 'summed'

/** Fewest nations that make a list. */
const fewestNations = 3

// "169 Indians, 53 Britons, seven Portuguese and one Canadian", "68 passengers and six crew": people listed one beside the other add up.
function sumOf(reading: SentenceReading, figures: readonly Figure[]): QuantityMention[] {
  const groups = figures.filter(({ quantity: { value }, attribute }) => value.unit === null && !value.ordinal && attribute.includes(':'))
  const bases = new Set(groups.map(({ attribute }) => attribute.split(':')[0]))
  const members = new Set(groups.map(({ attribute }) => attribute.split(':')[1]))
  const counted = groups.map(({ quantity }) => quantity)
  const joined = counted.every((group, i) => i === 0 || /^[\p{L}\s]{0,14}(?:,|\s(?:et|and|plus)\s|,\s(?:and|et)\s)\s*(?:an?|une?)?[\p{L}\s]{0,12}$/u.test(reading.text.slice(counted[i - 1]!.end, group.start)))
  const whole = members.size === groups.length && (groups.length >= fewestNations || (members.has('crew') && members.has('passenger')))
  if (bases.size !== 1 || !['aboard', 'person'].includes([...bases][0]!) || !joined || !whole) return []
  const [start, end] = [counted[0]!.start, counted.at(-1)!.end]
  const value: QuantityMention['value'] = { kind: 'quantity', amount: counted.reduce((sum, { value: { amount } }) => sum + amount, 0), high: null, unit: null, approximation: 'exact', counted: [], whole: [], ordinal: false }
  return [{ start, end, text: reading.text.slice(start, end), value }]
}

/** Words that count nought: pronouns, of those whom the verb counts ("no one survived", "personne n’a survécu"), and determiners, of what follows. */
const noneWords: Record<Language, WordTable<'pronoun' | 'determiner'>> = {
  fr: wordTable(new Map([['personne', 'pronoun'], ['aucun', 'determiner'], ['aucune', 'determiner']])),
  en: wordTable(new Map([['nobody', 'pronoun'], ['none', 'pronoun'], ['one', 'pronoun'], ['no', 'determiner']])),
}

// "aucun navire", "no deaths": none of something that news counts is a figure like any other.
function noneCounted(reading: SentenceReading): QuantityMention[] {
  const { words, language, text } = reading
  const known = noneWords[language]
  const found: QuantityMention[] = []
  words.forEach((word, i) => {
    const manner = lookUp(known, word.folded, word.hash)
    if (manner === 'pronoun') found.push(...nobodyCounted(reading, i))
    if (manner !== 'determiner') return
    const noun = words[i + 1]
    if (noun === undefined || !/^\s+$/u.test(text.slice(word.end, noun.start))) return
    const counts = isConcept(noun.stem, language) || triggersOf[language].get(noun.stem)?.some((trigger) => trigger.frame.counts)
    if (!counts || reading.quantities.some((quantity) => quantity.start < noun.end && word.start < quantity.end)) return
    found.push({ start: word.start, end: noun.end, text: text.slice(word.start, noun.end), value: { kind: 'quantity', amount: 0, high: null, unit: null, approximation: 'exact', counted: [noun.stem], whole: [], ordinal: false } })
  })
  return found
}

/** Counts from here on hardly recur by chance. */
export const tellingCount = 20

/** True for a figure that is evidence of one thing by itself when it recurs in a story. */
export const isTelling = ({ amount, unit, ordinal }: QuantityValue): boolean => !ordinal && (amount >= tellingCount || !Number.isInteger(amount) || unit !== null)

/** Fewest figures that are written of an amount that two articles of one story hardly give of two things. */
const preciseFigures = 3

/** True for "452 449" and "52.9%": an amount that is evidence of one thing whatever the sentences say round it. */
export const isPrecise = (value: QuantityValue): boolean => isTelling(value) && (String(value.amount).replace('.', '').replace(/0+$/u, '').length >= preciseFigures || (value.unit !== null && currencyFamily(value.unit) !== value.unit) || /^[A-Z]{3}$/u.test(value.unit ?? ''))

/** Fewest digits, zeros at the end left off, of which two may be exchanged by a slip. */
const slipDigits = 3

// "236,000" and "326,000": figures with the same digits meet whatever each sentence counts, for one may be a slip of the other.
function slipKeys({ amount, unit, ordinal }: QuantityValue, setting: Parameters<typeof storyKeys>[1]): string[] {
  const digits = significantDigits(amount)
  return ordinal || digits.length < slipDigits ? [] : storyKeys(`digits ${digits.split('').sort().join('')}${currencyFamily(unit) ?? ''}`, setting)
}

const families: readonly (readonly [string, ReadonlySet<string>])[] = [['dollar', new Set(['USD', 'CAD', 'AUD', 'dollar'])], ['pound', new Set(['GBP', 'pound'])]]

/** A unit by the name that news gives it without its country: whose dollars they are often stands in the outlet's address only. */
export const currencyFamily = (unit: string | null): string | null => families.find(([, members]) => unit !== null && members.has(unit))?.[0] ?? unit

function figureClaim(reading: SentenceReading, { quantity, scope, attribute, rule }: Figure): ExtractedClaim[] {
  const frame = reading.frames.find((candidate) => candidate.frame.id === attribute.split(':')[0]) ?? attachedFrame(reading, quantity)
  const setting = { ...settingOf(reading, frame, quantity), ...actModality(reading, quantity, frame, scope) }
  const owner = ownerOf(reading, quantity, attribute, scope)
  if (quantity.value.unit === 'age' && owner === null) return []
  // "dont trois grièvement": a part that names no group counts nothing by itself.
  if (scope.part && !isNamedGroup(reading, quantity, attribute)) return []
  const [base] = attribute.split(':')
  const prefixes = attribute === 'number' ? [] : [`quantity|${attribute}`, ...(base === attribute || frame?.frame.id !== base && base !== 'aboard' ? [] : [`quantity|${base}`]), ...(attribute === 'share:abstention' ? ['quantity|share:turnout'] : [])]
  return [makeClaim(reading, {
    type: 'quantity', span: quantity, valueSpan: quantity, frame, setting, attribute, attributeText: describeFigure(reading, quantity, attribute, frame),
    subject: owner?.name ?? '', subjectKey: owner?.key ?? '', value: { ...quantity.value, approximation: boundOf(reading, quantity), counted: [...quantity.value.counted, ...describedNoun(reading, quantity)], scope: owner === null || owner.roles.length === 0 ? scope : { ...scope, roles: [...owner.roles] } },
    keys: [...prefixes, ...wholeKeys(scope), ...(owner === null ? [] : [owner.key, ...owner.roles].map((key) => `quantity|${attribute}|${lookupName(key)}`)), ...(isTelling(quantity.value) ? storyKeys(`${quantity.value.amount}${currencyFamily(quantity.value.unit) ?? ''}`, setting) : []), ...slipKeys(quantity.value, setting), ...[attribute, ...otherNames(reading, quantity, attribute)].flatMap((name) => keysUnder(`quantity|${name}`, tellingWords(setting)))], rules: [rule],
  })]
}

// "will release 118 rebels", "avait annoncé l'envoi de 500 soldats": where no event but the telling is told by name, the figure's own verb says whether it was done.
function actModality({ words, text, language }: SentenceReading, quantity: QuantityMention, frame: FrameMention | null, { act }: FigureScope): Pick<ClaimSetting, 'modality'> | null {
  if ((frame !== null && frame.frame.id !== 'announce') || act === null || quantity.value.unit !== null) return null
  const at = words.findIndex((word) => word.end > quantity.start)
  const clause = clauseAt(readClauses(words, text, language), at)
  return { modality: modalityOf(words, at, at + 1, clause.from, findDenial(words, language), language) }
}

// "six of its nine coaches" and "cinq des neuf voitures" meet by what is told of some of as many.
const wholeKeys = ({ outOf, act }: FigureScope): string[] => (outOf === undefined || act === null ? [] : [`quantity|of ${outOf}|${act}`])

/** What else another outlet may call what is counted: soldiers people, armoured vehicles armour. */
function otherNames({ language }: SentenceReading, { value }: QuantityMention, attribute: string): string[] {
  // Who abstained and who voted add up: each is checked against the other.
  if (attribute === 'share:abstention') return ['share:turnout']
  if (attribute.includes(':') || value.unit !== null) return []
  return [...(peopleConcepts.has(attribute) && attribute !== anybody ? [anybody] : []), ...value.counted.slice(1, 2).map((one) => conceptOf(one, language))]
}

/** Verbs that a figure may not pass, with the words that deny them before it: "n’excédait pas 60 km/h", "il n’est pas tombé plus de 96 mm", "did not exceed". */
const deniedBound: Record<Language, RegExp> = {
  fr: /(?:^|\s)(?:ne\s|n['’])[^.;:]{0,24}(?:pas|jamais|guère)[^.;:]{0,16}$/iu,
  en: /(?:\bnot|n['’]t|never)\s[^.;:]{0,16}$/iu,
}
const passing: Record<Language, RegExp> = { fr: /(?:excéd|dépass)\p{L}*\s(?:pas\s|jamais\s)?$/iu, en: /exceed(?:ed)?\s$/iu }

function boundOf({ text, language }: SentenceReading, quantity: QuantityMention): Approximation {
  const { approximation } = quantity.value
  const before = text.slice(Math.max(0, quantity.start - 40), quantity.start)
  const above = approximation === 'more-than' || approximation === 'at-least'
  if (!above && !passing[language].test(before)) return approximation
  return deniedBound[language].test(before) || /(?:pas|not)\s/iu.test(quantity.text) ? 'at-most' : approximation
}

const isNamedGroup = (reading: SentenceReading, { value }: QuantityMention, attribute: string): boolean =>
  attribute.includes(':') || (value.counted[0] !== undefined && (isConcept(value.counted[0], reading.language) || triggersOf[reading.language].has(value.counted[0])))

// "a 33-storey tower": the noun that a hyphenated figure describes tells which storeys are counted.
function describedNoun(reading: SentenceReading, quantity: QuantityMention): string[] {
  if (!/\p{N}-\p{L}+$/u.test(quantity.text)) return []
  const next = reading.words.find((word) => word.start >= quantity.end)
  return next?.content === true && next.start - quantity.end === 1 ? [next.stem] : []
}

/** What a person has: a share of the vote, a fine, an age. Other figures belong to nobody in particular. */
function ownerOf(reading: SentenceReading, quantity: QuantityMention, attribute: string, scope: FigureScope): Owner | null {
  if (quantity.value.unit === 'age') return ageOwner(reading, quantity)
  if (attribute !== 'vote' && attribute !== 'share:vote' && !ownedMeasures.has(scope.measured ?? '')) return null
  const contender = scope.contender ?? []
  const asOwner = (person: PersonMention | undefined): Owner | null => (person === undefined ? null : { name: person.value.name, key: personKey(person.value), roles: reading.aliases.get(personKey(person.value)) ?? [] })
  const after = reading.people.find((person) => person.start >= quantity.end)
  // "94 % des voix à Darvos": what is given goes to whom it is given.
  if (after !== undefined && /^[^,;.]{0,30}\s(?:à|au|pour|to|for)\s*$/u.test(reading.text.slice(quantity.end, after.start))) return asOwner(after)
  if (contender.length > 0 && !reading.people.some((person) => contender.includes(lookupName(personKey(person.value))))) return null
  const before = reading.people.findLast((person) => person.end <= quantity.start)
  // Whoever is carried over from the sentence before has a share only where a pronoun says so.
  return asOwner(before ?? after) ?? (/^(?:il|elle|he|she)\s/iu.test(reading.text) ? spokenOf(reading) : null)
}

// "Ilian Darvos, 50 ans," and "À 50 ans, il …": the person beside the age, or the one that the pronoun carries on.
function ageOwner(reading: SentenceReading, quantity: QuantityMention): Owner | null {
  if (/^,?\s+(?:il|elle|he|she)\s/u.test(reading.text.slice(quantity.end))) return spokenOf(reading)
  return ownerOfAge(reading, quantity)
}

// Of the names carried on, the first that has a given name: fines, votes and ages are people's.
function spokenOf(reading: SentenceReading): Owner | null {
  const name = reading.topic.find((one) => one.includes(' '))
  return name === undefined ? null : { name, key: name, roles: reading.aliases.get(name) ?? [] }
}
