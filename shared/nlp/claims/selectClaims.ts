/**
 * Keeps of one sentence the claims that a fact-checker would check. An event told by its date or place, a name told by its rank, and a sentence told by
 * its figures are said once: what is left out hands its keys to the claim that tells it, so that nothing it could meet is lost (`compare.ts`).
 */
import type { ClaimType, ExtractedClaim } from '../../domain/claim.ts'
import type { SentenceReading } from './reading.ts'
import { namesIn } from './setting.ts'
import { rolePrefix } from './titles.ts'

/** Rules that a claim takes over from the claim that it tells. */
export const tellsEvent = 'tells-event'
export const tellsSentence = 'tells-sentence'

/** The kinds that tell a sentence, the one that takes its keys first. */
const telling: readonly ClaimType[] = ['date', 'event', 'place', 'quantity', 'duration', 'quote']

/** Event frames that say nothing of people by themselves: somebody announced, stood or held something. They need a fair, a house or a body in their sentence. */
const emptyFrames: ReadonlySet<string> = new Set(['announce', 'hold', 'present'])

/** The claims of one sentence that are worth a line in the list, in their order. */
export function selectClaims(claims: readonly ExtractedClaim[], reading: SentenceReading): ExtractedClaim[] {
  return foldStatement(foldNames(foldEvents(dropOpenDates(claims), reading)), reading)
}

const take = (claim: ExtractedClaim, other: ExtractedClaim, rule: string): ExtractedClaim => ({ ...claim, keys: [...claim.keys, ...other.keys.filter((key) => !claim.keys.includes(key))], rules: [...claim.rules, rule] })

// "depuis le 1er mars" beside a figure bounds the figure: no event has that date.
const dropOpenDates = (claims: readonly ExtractedClaim[]): ExtractedClaim[] => {
  const figure = claims.some((claim) => claim.type === 'quantity')
  return claims.filter((claim) => !(figure && claim.attribute === 'time' && claim.value.kind === 'date' && claim.value.bound !== null && claim.value.calendarOk !== false))
}

const frameOfAttribute = (claim: ExtractedClaim): string => claim.attribute.split(':')[0]!

function foldEvents(claims: readonly ExtractedClaim[], reading: SentenceReading): ExtractedClaim[] {
  const event = claims.find((claim) => claim.type === 'event')
  if (event === undefined) return [...claims]
  const teller = (['date', 'place', 'duration', 'quantity'] as const).map((type) => claims.find((claim) => claim.type === type && frameOfAttribute(claim) === event.attribute)).find((found) => found !== undefined)
  if (teller !== undefined) return claims.flatMap((claim) => (claim === event ? [] : claim === teller ? [take(claim, event, tellsEvent)] : [claim]))
  const verb = event.rules.includes('verb')
  // A noun such as "la cérémonie" only mentions its event; an act without anybody in it cannot be looked up.
  const named = emptyFrames.has(event.attribute) ? reading.names.length + reading.organisations.length : namesIn(reading).length + reading.places.length + reading.roles.length
  return verb && named > 0 ? [...claims] : claims.filter((claim) => claim !== event)
}

// Outlets spell such names in several ways: diacritics, capitals throughout, three parts or more.
const isVariable = (name: string): boolean => /[^\p{ASCII}]|-|\p{Lu}{3,}|\s\S+\s|\b\p{Lu}\./u.test(name.normalize('NFC'))

// Who the minister or the prefect is stands to be checked, not only what the person is.
const holdsPart = (claim: ExtractedClaim): boolean => claim.rules.some((rule) => rule.startsWith(rolePrefix))

// A name is no claim beside the rank or the office that stands with it, unless its spelling may be in question.
function foldNames(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  let kept = [...claims]
  for (const person of claims.filter((claim) => claim.type === 'person' && !isVariable(claim.subject) && !holdsPart(claim))) {
    const title = kept.find((claim) => (claim.type === 'rank' || claim.type === 'office') && claim.subjectKey === person.subjectKey)
    if (title !== undefined) kept = kept.flatMap((claim) => (claim === person ? [] : claim === title ? [take(claim, person, 'person-named')] : [claim]))
  }
  return kept
}

const tellsDeed = (key: string): boolean => key.startsWith('deed|')

// Who did it is told by the claim about that person; a date or a figure does not tell it.
function foldStatement(claims: readonly ExtractedClaim[], reading: SentenceReading): ExtractedClaim[] {
  const whole = claims.find((claim) => claim.type === 'statement')
  if (whole === undefined) return [...claims]
  const named = reading.deeds.length > 0 && claims.some((claim) => claim !== whole && claim.keys.some(tellsDeed))
  const statement = named ? { ...whole, keys: whole.keys.filter((key) => !tellsDeed(key)) } : whole
  const deeds = !named && reading.deeds.length > 0
  return foldStated(claims.map((claim) => (claim === whole ? statement : claim)), statement, reading, deeds)
}

function foldStated(claims: readonly ExtractedClaim[], statement: ExtractedClaim, reading: SentenceReading, deeds: boolean): ExtractedClaim[] {
  const denies = statement.value.kind === 'statement' && statement.value.negated
  const teller = telling.map((type) => claims.find((claim) => claim.type === type)).find((found) => found !== undefined)
  const told = teller !== undefined && !deeds && (!denies || teller.type === 'quote' || claims.some((claim) => claim.rules.includes('none-counted')))
  if (told) return claims.flatMap((claim) => (claim === statement ? [] : claim === teller ? [take(claim, statement, tellsSentence)] : [claim]))
  return denies || reading.conditions.length > 0 || deeds || isCheckable(reading) ? [...claims] : claims.filter((claim) => claim !== statement)
}

// A question, a wish or an address to the reader asserts nothing; a sentence that names nobody and nothing cannot be looked up.
function isCheckable(reading: SentenceReading): boolean {
  const addressed = reading.quotes.length === 0 && reading.words.some((word) => ['je', 'j', 'vous', 'nous', 'votre', 'vos', 'notre', 'i', 'my', 'you', 'your', 'we', 'our'].includes(word.folded))
  return !addressed && /[.»”"…]\s*$/u.test(reading.text) && namesIn(reading).length + reading.places.length > 0
}
