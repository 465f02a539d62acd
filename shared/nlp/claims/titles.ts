/** Claims about people: the rank and the offices that stand with a name, and the name itself. */
import type { ExtractedClaim } from '../../domain/claim.ts'
import { isRank, type OfficeMention, type PersonMention, type RankMention } from '../mentions.ts'
import { covering, makeClaim } from './claim.ts'
import type { SentenceReading } from './reading.ts'
import type { PersonValue } from '../../domain/value.ts'
import { soleRoles } from '../roles/lexicon.ts'
import { deedKeys, keysUnder } from './keys.ts'
import { soundOf } from '../people/spelling.ts'
import { lookupName, personKey } from './setting.ts'

/** Rules of a title that its sentence says begins or ends. What the article says elsewhere of the person's titles stands among the rules as a `PersonNote`. */
export const titleTaken = 'title-taken'
export const titleLeft = 'title-left'

/** Rules of a name that tell in which part it stands ("role|minister|transport"): a part has one holder. */
export const rolePrefix = 'role|'

/** Who alone is the referee or the winner of a story, whatever name another outlet gives them. */
const solely = ({ aliases }: SentenceReading, person: PersonMention): string[] => (aliases.get(personKey(person.value)) ?? []).filter((id) => soleRoles.has(id))

/** Forms of address that are a part by themselves: the lawyer of a case. */
const advocate = /^(?:son avocate?,? |sa? conseil,? )?(?:Me|Maître)\s/u

/** Most of an article's topics under which the holder of such a role is looked up. */
const mostTopics = 6

const rolesOf = (reading: SentenceReading, person: PersonMention): string[] => [
  ...[...person.offices, ...person.given].flatMap(({ value }) => (value.kind === 'office' && value.tenure !== 'former' ? [`${rolePrefix}${value.head}|${value.domain.join(' ')}${value.deputy ? '|deputy' : ''}`] : [])),
  ...solely(reading, person).map((id) => `${rolePrefix}${id}`),
  ...(advocate.test(reading.text.slice(person.start, person.end)) ? [`${rolePrefix}lawyer|`] : []),
]

/** Keys of what the sentence tells that the person alone did. */
const keysOfDeeds = (reading: SentenceReading, person: PersonMention): string[] => deedKeys(reading.deeds.filter(({ by }) => by.some(({ names }) => names.includes(personKey(person.value)))))

/** Rank, office and person claims of one sentence. `named` collects whom the article has named, and with which offices: the same said again claims nothing new. */
export function titleClaims(reading: SentenceReading, named: Set<string>): ExtractedClaim[] {
  const claims: ExtractedClaim[] = []
  for (const person of reading.people) {
    const key = personKey(person.value)
    const roles = rolesOf(reading, person)
    const tell = (title: RankMention | OfficeMention, rules: readonly string[]): void => {
      if (isRank(title)) { claims.push(rankClaim(reading, person, title, [...rules, ...person.notes, ...roles])); return }
      const said = JSON.stringify([lookupName(person.value.key), title.value])
      if (!named.has(said)) claims.push(officeClaim(reading, person, title, [...rules, ...person.notes, ...roles]))
      named.add(said)
    }
    if (person.rank !== null) tell(person.rank, [])
    for (const office of person.offices) tell(office, [])
    for (const title of person.given) tell(title, [titleTaken])
    for (const office of person.taken) tell(office, [titleLeft])
    if (person.value.given.length > 0 && !person.resolved && !named.has(key)) claims.push(personClaim(reading, person, roles))
    named.add(key)
  }
  return claims
}

function rankClaim(reading: SentenceReading, person: PersonMention, rank: RankMention, rules: readonly string[]): ExtractedClaim {
  return makeClaim(reading, {
    type: 'rank', span: covering(rank, person.nameSpan), valueSpan: rank, subject: person.value.name, subjectKey: personKey(person.value),
    attribute: 'rank', attributeText: rank.text, value: rank.value, frame: null, keys: [...nameKeys('rank', person.value), ...keysOfDeeds(reading, person)], rules: ['rank-with-name', ...rules],
  })
}

function officeClaim(reading: SentenceReading, person: PersonMention, office: OfficeMention, rules: readonly string[]): ExtractedClaim {
  const { head, domain, country, institution } = office.value
  const holder = [head, domain.join(' '), country ?? institution ?? ''].join('|')
  return makeClaim(reading, {
    type: 'office', span: covering(office, person.nameSpan), valueSpan: office, subject: person.value.name, subjectKey: personKey(person.value),
    attribute: 'office', attributeText: office.text, value: office.value, frame: null,
    keys: [...nameKeys('office', person.value), `holder|${holder}`, ...keysOfDeeds(reading, person)], rules: ['office-with-name', ...rules],
  })
}

function personClaim(reading: SentenceReading, person: PersonMention, roles: readonly string[]): ExtractedClaim {
  return makeClaim(reading, {
    type: 'person', span: person, valueSpan: person.nameSpan, subject: person.value.name, subjectKey: personKey(person.value),
    attribute: 'person', attributeText: person.value.name, value: person.value, frame: null,
    keys: [...nameKeys('person', person.value), ...keysOfDeeds(reading, person), ...solely(reading, person).flatMap((id) => keysUnder(`holder|${id}`, reading.topics.slice(0, mostTopics)))], rules: ['person-named', ...roles, ...person.notes],
  })
}

/** Under which a name meets its other spellings, and its short forms: each word of it but the first given name, by its sound. */
function nameKeys(prefix: string, { key, given }: PersonValue): string[] {
  const words = [...given.slice(1), ...key.split(' ')].filter((word) => word.length > 1)
  return [...new Set(words)].map((word) => `${prefix}|${soundOf(word)}`)
}
