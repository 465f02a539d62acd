/** Reads what stands round a figure: what comes to it, what is done with what it counts, who gives it. Two figures of one noun are two facts when these differ. */
import type { Language } from '../../domain/language.ts'
import type { FigureScope } from '../../domain/value.ts'
import { overlaps } from '../../domain/span.ts'
import type { QuantityMention } from '../mentions.ts'
import { numberWords } from '../numbers/lexicon.ts'
import type { Word } from '../words.ts'
import { readClauses, type Clause } from '../frames/clauses.ts'
import { conceptOf, isConcept } from './concepts.ts'
import { demonymOf } from '../places/demonymOf.ts'
import { bodiesOf } from './bodies.ts'
import { electionWords, phrasesWithin } from './electionLexicon.ts'
import { figurePhrases, findPhrases, ofBodies, ownedMeasures, peopleConcepts, rankedMeasures, type FoundPhrase } from './figureLexicon.ts'
import type { SentenceReading } from './reading.ts'
import { tollTimeOf } from './tollTime.ts'
import { lookupName, personKey } from './setting.ts'

/** How far the noun that is measured may stand before its amount, and an act from what it is done to, in words. */
const reach = { before: 10, act: 8, change: 6, source: 4 }

/** The phrases of one sentence, found once for all its figures. */
export type FigureWords = {
  words: readonly Word[]; clauses: readonly Clause[]
  measures: FoundPhrase[]; acts: FoundPhrase[]; camps: FoundPhrase[]; changes: FoundPhrase[]; cues: FoundPhrase[]
  /** The parties that the sentence names, each once. */ parties: string[]
  /** Where the sentence's figures stand, as word indexes. */ figures: { from: number; to: number }[]
}

/** Finds the words that tell figures apart in a sentence. */
export function readFigureWords(reading: SentenceReading): FigureWords {
  const { words, text, language } = reading
  const phrases = figurePhrases[language]
  return {
    words, clauses: readClauses(words, text, language),
    measures: findPhrases(words, phrases.measures), acts: findPhrases(words, phrases.acts), camps: findPhrases(words, phrases.camps),
    changes: findPhrases(words, phrases.changes), cues: findPhrases(words, phrases.cues),
    parties: [...new Set(findPhrases(words, phrases.parties).map((party) => party.id))],
    figures: reading.quantities.map((quantity) => placeOf(words, quantity)),
  }
}

function placeOf(words: readonly Word[], span: { start: number; end: number }): { from: number; to: number } {
  const from = words.findIndex((word) => word.end > span.start)
  let to = from + 1
  while (to < words.length && words[to]!.start < span.end) to++
  return { from, to }
}

/** What the sentence says round `quantity`. */
export function scopeOf(reading: SentenceReading, quantity: QuantityMention, found: FigureWords): FigureScope {
  const place = placeOf(found.words, quantity)
  const clause = clauseOf(reading, place, found)
  const measure = quantity.value.unit === null ? null : measureOf(place, clause, found, quantity.value.unit === 'percent' ? shareLinks : measureLinks)
  const asOf = quantity.value.unit === null ? tollTimeOf(reading) : null
  const has = (id: string): boolean => found.cues.some((cue) => cue.id === id)
  return {
    measured: measure?.id ?? null, of: measure === null || rankedMeasures.has(measure.id) ? [] : complementOf(reading, measure, place, clause, found),
    act: isDescription(quantity) ? null : nearest(found.acts.filter((act) => (act.to <= place.from || act.from >= place.to) && !isOfPart(act, place, found) && (act.id !== 'vote' || mayVote(reading, quantity))), place, clause, found, reach.act)?.id ?? null,
    change: changeOf(reading, place, clause, found),
    rate: found.cues.some((cue) => cue.id === 'rate' && cue.from >= place.from && cue.from - place.to <= 4),
    part: found.cues.some((cue) => cue.id === 'part' && place.from - cue.to >= 0 && place.from - cue.to <= 1) || /^\W*\s(?:of them|of whom|d['’]entre)/u.test(reading.text.slice(quantity.end)),
    camp: campOf(place, found), holders: holdersOf(reading, quantity, found),
    ...(phrasesWithin(found.words, electionWords[reading.language].counting, 0, found.words.length).length > 0 ? { counting: true } : {}), provisional: has('provisional'), revised: has('revised'), wide: has('wide'), total: has('total'), still: has('still'), since: has('since'), requested: has('requested'), stage: stageOf(found, reading), parties: found.parties, otherTime: has('other-time'), hour: reading.dates.some((date) => date.value.grain === 'hour' || date.value.grain === 'minute'),
    ...(asOf === null ? {} : { asOf }), ...wholeOf(reading, quantity), ...membershipOf(reading, quantity, place, found),
  }
}

/** "cinq voitures, dont deux se sont renversées": what is told of a part is not told of the whole. */
const isOfPart = (act: FoundPhrase, place: Place, { cues }: FigureWords): boolean => cues.some((cue) => cue.id === 'part' && cue.from >= place.to && cue.to <= act.from)

/** "voting at 11 polling stations": things cannot vote. */
function mayVote({ language }: SentenceReading, { value }: QuantityMention): boolean {
  const noun = value.counted[0]
  return value.unit !== null || noun === undefined || !isConcept(noun, language) || peopleConcepts.has(conceptOf(noun, language)) || ['voter', 'vote', 'country', 'seat', 'company'].includes(conceptOf(noun, language))
}

/** "six of its nine coaches", "six coaches out of nine": of how many the figure counts some. */
function wholeOf({ quantities, text }: SentenceReading, quantity: QuantityMention): Pick<FigureScope, 'outOf'> {
  const whole = quantities.find((other) => other.start >= quantity.end && other.value.unit === null && !other.value.ordinal && /^\s(?:sur(?: les)?|des|de (?:ses|leurs)|d['’]entre les|of|out of)(?: the| its| their)?\s$/u.test(text.slice(quantity.end, other.start)))
  return quantity.value.unit !== null || whole === undefined || whole.value.amount <= quantity.value.amount ? {} : { outOf: whole.value.amount }
}

/** How far after its figure the word may stand that counts the head in, in words. */
const inclusiveReach = 7

/** Of a count that is some body's: which bodies', whether its head is counted in, and of what whole ("24 ministres, dont six femmes") it tells a part. */
function membershipOf(reading: SentenceReading, quantity: QuantityMention, place: Place, { cues }: FigureWords): Pick<FigureScope, 'bodies' | 'inclusive' | 'partOf'> {
  const noun = quantity.value.counted[0] ?? quantity.value.whole[0]
  if (quantity.value.unit !== null || noun === undefined || !ofBodies.has(conceptOf(noun, reading.language))) return {}
  const bodies = bodiesOf(reading, quantity, place)
  const inclusive = cues.some((cue) => cue.id === 'inclusive' && cue.from >= place.to && cue.to - place.to <= inclusiveReach)
  const whole = reading.quantities.findLast((other) => other.end <= quantity.start && other.value.unit === null)?.value.counted[0]
  return { ...(bodies.length === 0 ? {} : { bodies }), ...(inclusive ? { inclusive } : {}), ...(whole === undefined ? {} : { partOf: conceptOf(whole, reading.language) }) }
}

/** Most words of a date set between commas. */
const dateWords = 4

/** The clause of a figure, with the words before a date that is set between them: "ont paraphé, le 23 avril, quatre accords". */
function clauseOf({ dates }: SentenceReading, place: Place, { words, clauses }: FigureWords): Clause {
  const index = clauses.findIndex((clause) => place.from >= clause.from && place.from < clause.to)
  const [before, inserted, own] = [clauses[index - 2], clauses[index - 1], clauses[index] ?? { from: 0, to: 0 }]
  if (before === undefined || inserted === undefined || inserted.to - inserted.from > dateWords) return own
  const last = words[inserted.to - 1]!
  return dates.some((date) => date.start < last.end && date.end >= last.end) ? { from: before.from, to: own.to } : own
}

/** "a 33-storey tower": the figure describes a thing, whatever is done with it. */
const isDescription = ({ text }: QuantityMention): boolean => /\p{N}-\p{L}+$/u.test(text)

type Place = { from: number; to: number }

const gap = (phrase: Place, place: Place): number => (phrase.to <= place.from ? place.from - phrase.to : Math.max(0, phrase.from - place.to))

/** The figures that stand between the two, in order. */
const between = (phrase: Place, place: Place, { figures }: FigureWords): Place[] =>
  figures.filter((other) => other.from !== place.from && (phrase.to <= place.from ? other.from >= phrase.to && other.to <= place.from : other.from >= place.to && other.to <= phrase.from))

/** True when no other figure stands between the two. */
const isClear = (phrase: Place, place: Place, found: FigureWords): boolean => between(phrase, place, found).length === 0

/** Most words from one figure to the next of a list: "1 200 hommes et quarante véhicules", "1 200 soldats de sept pays". */
const listGap = 2

/** True when only figures of one list stand between the two, to which the same is done. */
function isShared(phrase: Place, place: Place, found: FigureWords): boolean {
  const listed = [...between(phrase, place, found), place].sort((a, b) => a.from - b.from)
  return listed.every((one, i) => i === 0 || one.from - listed[i - 1]!.to <= listGap)
}

function nearest(phrases: readonly FoundPhrase[], place: Place, clause: Clause, found: FigureWords, most: number): FoundPhrase | null {
  const near = phrases.filter((phrase) => phrase.from >= clause.from && phrase.from < clause.to && gap(phrase, place) <= most && isShared(phrase, place, found))
  return near.length === 0 ? null : near.reduce((a, b) => (gap(b, place) < gap(a, place) ? b : a))
}

// "150 000 euros d’amende", "a $3bn contract", "$50 million in military aid"; else the noun before it in the clause: "le budget de la défense s’élève à …".
function measureOf(place: Place, clause: Clause, found: FigureWords, links: ReadonlySet<string>): FoundPhrase | null {
  const { words, measures } = found
  let at = place.to
  while (links.has(words[at]?.folded ?? '')) at++
  const own = measures.find((measure) => measure.from >= place.from && measure.from < at + 2 && (measure.from <= at || (words[at]!.content && !leavingOut.has(words[at]!.folded))) && isClear(measure, place, found) && measure.from < clause.to)
  const before = measures.filter((measure) => measure.to <= place.from && measure.from >= clause.from && place.from - measure.to <= reach.before && isClear(measure, place, found))
  return own ?? before[0] ?? followingMeasure(place, found)
}

/** Words between a sum and the verb that tells what it is: "Two billion euros: that is the sum promised". */
const sumWords: ReadonlySet<string> = new Set(['somme', 'montant', 'total', 'sum', 'amount', 'money'])
const followingReach = 6

// "Deux milliards d’euros ont été promis": the verb after the sum, with nothing else told between the two.
function followingMeasure(place: Place, found: FigureWords): FoundPhrase | null {
  const { words, measures } = found
  const next = measures.find((measure) => measure.from >= place.to && measure.from - place.to <= followingReach && isClear(measure, place, found))
  return next !== undefined && words.slice(place.to, next.from).every((word) => !word.content || sumWords.has(word.folded)) ? next : null
}

/** "£412m excluding debt" is no debt. */
const leavingOut: ReadonlySet<string> = new Set(['excluding', 'minus', 'hors', 'moins', 'besides'])

/** Words between an amount and the noun that it comes to. */
const measureLinks: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'en', 'of', 'in', 'worth'])
/** "5 % d’inflation" is inflation; "5 % du PIB" and "5% of GDP" are something else's share of it. */
const shareLinks: ReadonlySet<string> = new Set(['de', 'd'])
/** Most words of a subject before the verb that measures it. */
const subjectReach = 6

const frenchLinks: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'l', 'le', 'les'])

/** What narrows the measured noun: "budget de la défense", "the defence budget", "the cost of the tunnel". */
function complementOf({ language }: SentenceReading, measure: FoundPhrase, place: Place, clause: Clause, { words }: FigureWords): string[] {
  const links = language === 'fr' ? frenchLinks : new Set(['of', 'the'])
  let at = measure.to
  while (at < words.length && at < place.from && links.has(words[at]!.folded)) at++
  const after = at > measure.to && at < place.from && words[at]!.content ? [conceptOf(words[at]!.stem, language)] : []
  const lead = words[measure.from - 1]
  const inFigure = measure.from > place.from && measure.from <= place.to
  // English puts the noun right before ("the defence budget"), a French subject begins with it ("le tunnel de Korvel mesure …").
  const from = language === 'fr' ? words.findIndex((word, i) => i >= Math.max(clause.from, measure.from - subjectReach) && word.content) : measure.from - 1
  const before = lead?.content === true && !inFigure && from < measure.from ? [conceptOf(words[from]!.stem, language)] : []
  return [...after, ...before]
}

/** "une hausse de 3 %", "rose by 3%", "a 3% rise": how much it changed. "rose to 3%" and "passé à 3 %" tell where it stands. */
function changeOf({ language, quantities }: SentenceReading, place: Place, clause: Clause, { words, changes, figures }: FigureWords): FigureScope['change'] {
  const { changeLinks, levelLinks } = figurePhrases[language]
  if (quantities[figures.findIndex((one) => one.from === place.from)]?.value.unit === null) return null
  const lead = words[place.from - 1]?.folded ?? ''
  if (levelLinks.has(lead)) return null
  const before = changes.findLast((change) => change.to <= place.from && change.from >= clause.from && place.from - change.to <= reach.change)
  if (before !== undefined && (changeLinks.has(lead) || (language === 'en' && before.to === place.from))) return before.id as 'rise' | 'fall'
  const after = changes.find((change) => change.from >= place.to && change.from - place.to <= 1)
  return language === 'en' && after !== undefined && !changeLinks.has(words[place.to]?.folded ?? '') ? (after.id as 'rise' | 'fall') : null
}

/** "au second tour", "in the first quarter": the ordinal before the word for a stage. */
function stageOf({ words, cues }: FigureWords, { language }: SentenceReading): number | null {
  const stages = cues.filter((cue) => cue.id === 'stage').map((cue) => ordinalOf(words[cue.from - 1]?.folded ?? '', language))
  return stages.find((stage) => stage !== null) ?? null
}

const ordinalOf = (word: string, language: Language): number | null => numberWords[language].ordinals.get(word) ?? (/^\d+(?:e|er|re|eme|st|nd|rd|th)$/u.test(word) ? Number.parseInt(word, 10) : null)

/** Who gives the figure: "selon la police", "les organisateurs revendiquent". */
function campOf(place: Place, { camps, cues, figures }: FigureWords): string | null {
  const counted = (camp: FoundPhrase): boolean => figures.some((figure) => camp.from >= figure.from && camp.from < figure.to)
  const sources = camps.filter((camp) => !counted(camp) && cues.some((cue) => cue.id === 'source' && gap(cue, camp) <= reach.source))
  return sources.length === 0 ? null : sources.reduce((a, b) => (gap(b, place) < gap(a, place) ? b : a)).id
}

/** The names before a figure that it may belong to; who only says it is left out. */
function holdersOf(reading: SentenceReading, quantity: QuantityMention, { words, measures }: FigureWords): string[] {
  // Whoever pledges a sum does not only speak of it.
  const says = reading.frames.filter((frame) => (frame.frame.states || frame.frame.id === 'announce') && !measures.some((measure) => measure.from < frame.to && frame.from < measure.to))
  // A country pays and promises as a body does.
  const givers = reading.places.filter((place) => measures.some((measure) => ownedMeasures.has(measure.id) && words[measure.from]!.start > place.end && /^\s(?:(?:has|have|had|will|a|ont|avait|va)\s)?$/u.test(reading.text.slice(place.end, words[measure.from]!.start))))
  const isSource = (start: number, end: number): boolean =>
    /(?:selon|d['’]après|according to)\s+(?:\S+\s+){0,2}$/iu.test(reading.text.slice(Math.max(0, start - 40), start)) || says.some((frame) => frame.start > end && frame.start - end < 20)
  const first = words[0]
  const named = [
    // A sentence's first word is no name by its capital; one that the article is about is.
    ...(first !== undefined && reading.topics.includes(first.folded) ? [{ start: first.start, end: first.end, key: first.folded }] : []),
    ...reading.people.map((person) => ({ start: person.nameSpan.start, end: person.nameSpan.end, key: personKey(person.value) })),
    ...reading.organisations,
    ...givers.map((place) => ({ start: place.start, end: place.end, key: place.value.place })),
    ...words.filter((word) => reading.names.includes(word.folded)).map((word) => ({ start: word.start, end: word.end, key: word.folded })),
  ]
  return [...new Set(named.filter((name) => name.end <= quantity.start && !overlaps(name, quantity) && !isSource(name.start, name.end) && demonymOf(name.key) === null).map((name) => lookupName(name.key)))]
}
