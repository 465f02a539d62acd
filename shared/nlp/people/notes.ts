/** What a whole article says of its people that decides how far a title of theirs can be held against another article's: changes, and others of their name or office. */
import type { OfficeMention, PersonMention, PersonNote, RankMention } from '../mentions.ts'
import type { TitledName } from './attachTitles.ts'

/** The titles that a sentence tells by a verb, sorted out: held, begun and ended. What somebody was or will be is an office of another tenure; of ranks only those held or given, while one of before only says that there was a promotion. */
export function titlesTold({ changes }: TitledName): { held: (RankMention | OfficeMention)[]; given: (RankMention | OfficeMention)[]; taken: OfficeMention[]; outgrown: boolean } {
  const told: ReturnType<typeof titlesTold> = { held: [], given: [], taken: [], outgrown: changes.some(({ kind, title }) => kind === 'leaves' && title.kind === 'rank') }
  for (const { kind, title, ahead } of changes) {
    if (title.kind === 'civil') continue
    const { mention } = title.item
    if (mention.value.kind === 'rank') { if (kind !== 'leaves' && !ahead) told[kind === 'holds' ? 'held' : 'given'].push(mention); continue }
    const office: OfficeMention = { ...mention, value: mention.value }
    if (kind === 'leaves') told.taken.push(withTenure(office, 'former'))
    else told[kind === 'holds' ? 'held' : 'given'].push(ahead && office.value.tenure === 'held' ? withTenure(office, 'elect') : office)
  }
  return told
}

const withTenure = (office: OfficeMention, tenure: OfficeMention['value']['tenure']): OfficeMention => ({ ...office, value: { ...office.value, tenure } })

const changesIn = ({ given, taken, notes }: PersonMention): PersonNote[] =>
  [...notes, ...given.map((title): PersonNote => (title.value.kind === 'rank' ? 'rank-given' : 'office-given')), ...taken.map((): PersonNote => 'office-left')]

/** Values that belong to more than one person of the article, by the key that `keysOf` gives. */
function sharedKeys(mentions: readonly PersonMention[], keysOf: (mention: PersonMention) => string[]): Set<string> {
  const owners = new Map<string, PersonMention['value']>()
  const shared = new Set<string>()
  for (const mention of mentions) {
    for (const key of keysOf(mention)) {
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, mention.value)
      else if (owner !== mention.value) shared.add(key)
    }
  }
  return shared
}

const officeKeys = ({ offices }: PersonMention): string[] => offices.map(({ value }) => `${value.head}|${value.domain.join(' ')}`)
const familyKeys = ({ value }: PersonMention): string[] => (value.given.length > 0 ? [value.key] : [])

/** The mentions with what the article says of each person, wherever it says so. */
export function addNotes(mentions: readonly PersonMention[]): PersonMention[] {
  const notes = new Map<PersonMention['value'], Set<PersonNote>>()
  const families = sharedKeys(mentions, familyKeys), offices = sharedKeys(mentions, officeKeys)
  const note = (mention: PersonMention, what: PersonNote): void => { notes.set(mention.value, (notes.get(mention.value) ?? new Set()).add(what)) }
  for (const mention of mentions) {
    for (const change of changesIn(mention)) note(mention, change)
    if (familyKeys(mention).some((key) => families.has(key))) note(mention, 'namesake')
    if (officeKeys(mention).some((key) => offices.has(key))) note(mention, 'office-shared')
  }
  return mentions.map((mention) => (notes.has(mention.value) ? { ...mention, notes: [...notes.get(mention.value)!] } : mention))
}
