/** Claims about people: the rank and the offices that stand with a name, and the name itself. */
import type { ExtractedClaim } from '../../domain/claim.ts'
import type { OfficeMention, PersonMention } from '../mentions.ts'
import { covering, makeClaim } from './claim.ts'
import type { SentenceReading } from './reading.ts'
import type { PersonValue } from '../../domain/value.ts'
import { soundOf } from '../people/spelling.ts'
import { lookupName, personKey } from './setting.ts'

/** Rules of an office that its sentence says begins or ends: before, after or meanwhile somebody else may hold it. */
export const takesOffice = 'takes-office'
export const leavesOffice = 'leaves-office'

/** Rank, office and person claims of one sentence. `named` collects whom the article has named, and with which offices: the same said again claims nothing new. */
export function titleClaims(reading: SentenceReading, named: Set<string>): ExtractedClaim[] {
  const claims: ExtractedClaim[] = []
  for (const person of reading.people) {
    if (person.rank !== null) claims.push(rankClaim(reading, person, person.rank))
    const key = personKey(person.value)
    for (const office of person.offices) {
      const claim = officeClaim(reading, person, office)
      const said = JSON.stringify([lookupName(person.value.key), office.value])
      if (!named.has(said)) claims.push(claim)
      named.add(said)
    }
    if (person.value.given.length > 0 && !person.resolved && !named.has(key)) claims.push(personClaim(reading, person))
    named.add(key)
  }
  return claims
}

function rankClaim(reading: SentenceReading, person: PersonMention, rank: NonNullable<PersonMention['rank']>): ExtractedClaim {
  return makeClaim(reading, {
    type: 'rank', span: covering(rank, person.nameSpan), valueSpan: rank, subject: person.value.name, subjectKey: personKey(person.value),
    attribute: 'rank', attributeText: rank.text, value: rank.value, frame: null, keys: nameKeys('rank', person.value), rules: ['rank-with-name'],
  })
}

function officeClaim(reading: SentenceReading, person: PersonMention, office: OfficeMention): ExtractedClaim {
  const { head, domain, country, institution } = office.value
  const holder = [head, domain.join(' '), country ?? institution ?? ''].join('|')
  return makeClaim(reading, {
    type: 'office', span: covering(office, person.nameSpan), valueSpan: office, subject: person.value.name, subjectKey: personKey(person.value),
    attribute: 'office', attributeText: office.text, value: office.value, frame: null,
    keys: [...nameKeys('office', person.value), `holder|${holder}`], rules: ['office-with-name'],
  })
}

function personClaim(reading: SentenceReading, person: PersonMention): ExtractedClaim {
  return makeClaim(reading, {
    type: 'person', span: person, valueSpan: person.nameSpan, subject: person.value.name, subjectKey: personKey(person.value),
    attribute: 'person', attributeText: person.value.name, value: person.value, frame: null, keys: nameKeys('person', person.value), rules: ['person-named'],
  })
}

/** Under which a name meets its other spellings, and its short forms: each word of it but the first given name, by its sound. */
function nameKeys(prefix: string, { key, given }: PersonValue): string[] {
  const words = [...given.slice(1), ...key.split(' ')].filter((word) => word.length > 1)
  return [...new Set(words)].map((word) => `${prefix}|${soundOf(word)}`)
}
