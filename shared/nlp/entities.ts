/** One reading of an article for all entities: words once, then titles, people, organisations and places, each told what the ones before it claimed. */
import type { Language } from '../domain/language.ts'
import { overlaps, type Span } from '../domain/span.ts'
import type { Mentions } from './mentions.ts'
import { readOrganisations } from './organisations/findOrganisations.ts'
import { readPeople, readText } from './people/findPeople.ts'
import { readPlaces } from './places/findPlaces.ts'
import type { Token } from './words/scanText.ts'

/** People, organisations and places within the given sentences, each sorted by start. A place inside a title or the name of an organisation is none. */
export function findEntities(text: string, { language, sentences, tokens }: { language: Language; sentences: readonly Span[]; tokens?: readonly Token[] }): Pick<Mentions, 'people' | 'organisations' | 'offices' | 'places'> {
  const reading = readText(text, language, sentences, tokens)
  const people = readPeople(reading)
  const titles = [...people, ...reading.offices.map((office) => office.mention)]
  const organisations = readOrganisations(text, reading.words, language, titles)
  const places = readPlaces(text, reading.words, language, [...titles, ...organisations])
  const offices = reading.offices.filter(({ definite, plural, mention }) => definite && !plural && !people.some((person) => !person.resolved && overlaps(person, mention))).map((office) => office.mention)
  return { people, organisations, offices, places }
}

export { findOffices } from './offices/findOffices.ts'
export { findOrganisations } from './organisations/findOrganisations.ts'
export { findPeople } from './people/findPeople.ts'
export { findPlaces } from './places/findPlaces.ts'
export { compareGrades, describeRank, type GradeComparison, type RankDescription } from './ranks/grades.ts'
export { findRanks } from './ranks/findRanks.ts'
