/**
 * Who and what one article has one of, and who that is: "le conducteur" and "Bojan Rel, 43 ans" are one person where the article says so once.
 * Within one story the same role is the same participant in every article; what an article has several of, or gives two names, is left out.
 */
import type { PersonMention, OfficeMention } from '../mentions.ts'
import type { SentenceReading } from '../claims/reading.ts'
import { personKey } from '../claims/setting.ts'
import { findRoles, type RoleMention } from './findRoles.ts'
import { officeBodies, officeHeads, officeHeadsWithField } from './lexicon.ts'

/** The roles of each sentence, the ids of all (`standing`), and which names the article gives them: `aliases` of a role id are its name, of a person's key the role ids. */
export type Cast = { roles: RoleMention[][]; standing: string[]; aliases: ReadonlyMap<string, readonly string[]> }

type Unread = Pick<SentenceReading, 'words' | 'text' | 'language' | 'people' | 'offices'>

/** The role that an office is in a story, null for offices with many holders. The country goes unsaid: an article that has two presidents has none alone. */
export function roleOfOffice({ value }: OfficeMention): string | null {
  const { head, domain, tenure, deputy } = value
  if (deputy || tenure === 'elect' || !(officeHeads.has(head) || (officeHeadsWithField.has(head) && domain.length > 0))) return null
  return `~${tenure === 'former' ? 'former-' : ''}${[officeBodies[head] ?? head, ...domain].join('-').replace(/\s+/gu, '-')}`
}

/** Reads the roles of an article's sentences. */
export function castRoles(sentences: readonly Unread[]): Cast {
  const found = sentences.map((sentence) => [...findRoles(sentence.words, sentence.text, sentence.language), ...officeRoles(sentence)].sort((a, b) => a.start - b.start))
  const holders = holdersOf(sentences, found)
  const known = new Set(found.flat().filter((role) => role.manner === 'definite').map((role) => role.id))
  const plain = new Set(found.flat().filter((role) => !role.vague && role.manner !== 'bare').map((role) => role.id))
  const several = new Set([...found.flat().filter((role) => role.manner === 'several').map((role) => role.id), ...[...holders].filter(([, names]) => names.size > 1).map(([id]) => id)])
  const met = new Set<string>()
  const roles = found.map((inSentence, index) => inSentence.filter((role) => {
    if (role.manner === 'bare' && !holders.has(role.id)) return false
    if (several.has(role.id) || (role.vague && !plain.has(role.id)) || (role.manner === 'indefinite' && (met.has(role.id) || !(known.has(role.id) || index < leadSentences)))) return false
    met.add(role.id)
    return true
  }))
  return { roles, standing: [...met], aliases: aliasesOf(holders, several) }
}

/** Sentences in which "un train" introduces the train of the story, though no "le train" follows. */
const leadSentences = 5

// "le ministre des Transports" without a name beside it.
function officeRoles({ offices, words }: Unread): RoleMention[] {
  return offices.flatMap((office) => {
    const id = roleOfOffice(office)
    const from = words.findIndex((word) => word.end > office.start)
    const to = words.findIndex((word) => word.start >= office.end)
    return id === null ? [] : [{ id, kind: 'person' as const, gender: null, vague: false, from, to: to < 0 ? words.length : to, start: office.start, end: office.end, manner: 'definite' as const }]
  })
}

const isBefore = (text: string, role: RoleMention, { nameSpan }: PersonMention): boolean => role.end <= nameSpan.start && /^,?\s(?:(?:M|Mme|Mr|Mrs|Ms|Dr)\.?\s)?$/u.test(text.slice(role.end, nameSpan.start))
const isAfter = (text: string, role: RoleMention, { nameSpan }: PersonMention): boolean => role.start >= nameSpan.end && /^(?:,\s|,?\s\p{N}+(?:\sans)?,\s|\s\()$/u.test(text.slice(nameSpan.end, role.start))

/** The people who stand beside a role or hold an office, by role. */
function holdersOf(sentences: readonly Unread[], found: readonly (readonly RoleMention[])[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>()
  sentences.forEach(({ people, text }, index) => {
    for (const person of people) {
      const beside = found[index]!.filter((role) => role.kind === 'person' && role.manner !== 'several' && (isBefore(text, role, person) || isAfter(text, role, person))).map((role) => role.id)
      for (const id of [...beside, ...person.offices.map(roleOfOffice)]) if (id !== null) holders.set(id, (holders.get(id) ?? new Set()).add(personKey(person.value)))
    }
  })
  return holders
}

function aliasesOf(holders: ReadonlyMap<string, ReadonlySet<string>>, several: ReadonlySet<string>): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const [id, names] of holders) {
    if (several.has(id)) continue
    const [name] = names
    aliases.set(id, [name!])
    aliases.set(name!, [...(aliases.get(name!) ?? []), id])
  }
  return aliases
}
