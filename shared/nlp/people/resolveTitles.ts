/** Gives a bare title to the one person introduced with it, and "son homologue" the office that it repeats. Modest on purpose: in doubt, nobody. */
import type { OfficeValue } from '../../domain/value.ts'
import type { OfficeMention, PersonMention } from '../mentions.ts'
import type { OfficeItem } from '../offices/findOffices.ts'

/** Offices of which there is one at a time in a country or institution. */
const singleHeads: ReadonlySet<string> = new Set(['president', 'prime-minister', 'minister', 'chief-of-staff', 'governor', 'mayor', 'king', 'queen', 'pope', 'chancellor', 'secretary-general', 'junta-leader', 'ambassador', 'speaker'])

const isSameOffice = (a: OfficeValue, b: OfficeValue): boolean =>
  a.head === b.head && a.institution === b.institution && a.deputy === b.deputy && a.tenure === b.tenure && a.domain.join('|') === b.domain.join('|')

/** "son homologue russe": the office last spoken of, with the country that the words give. Null where none was. */
function resolveCounterpart(office: OfficeMention, before: readonly OfficeItem[]): OfficeMention | null {
  const last = before.findLast((item) => item.mention.start < office.start && item.mention.value.head !== 'counterpart' && singleHeads.has(item.mention.value.head))
  return last ? { ...office, value: { ...last.mention.value, institution: null, country: office.value.country } } : null
}

function withCounterparts(mention: PersonMention, offices: readonly OfficeItem[]): PersonMention {
  if (!mention.offices.some((office) => office.value.head === 'counterpart')) return mention
  return { ...mention, offices: mention.offices.flatMap((office) => (office.value.head === 'counterpart' ? resolveCounterpart(office, offices) ?? [] : [office])) }
}

/** The person whom a bare title means: introduced before with that office and country, and nobody else with it. */
function holderOf(office: OfficeMention, mentions: readonly PersonMention[]): PersonMention | null {
  const { value } = office
  const holders = mentions.filter((mention) => mention.offices.some((one) => isSameOffice(one.value, value)))
  const fitting = holders.filter((mention) => mention.offices.some((one) => isSameOffice(one.value, value) && one.value.country === value.country))
  const people = new Set((value.country === null ? holders : fitting).map((mention) => `${mention.value.given.join(' ')} ${mention.value.key}`))
  const first = fitting.find((mention) => mention.start < office.start)
  return people.size === 1 && first ? first : null
}

/** Mentions with counterparts and bare titles resolved, sorted by start. A resolved mention has `resolved: true` and its title as name. */
export function resolveTitles(mentions: readonly PersonMention[], offices: readonly OfficeItem[]): PersonMention[] {
  const named = mentions.map((mention) => withCounterparts(mention, offices))
  const used = new Set(named.flatMap((mention) => mention.offices.map((office) => office.start)))
  const resolved: PersonMention[] = []
  for (const { mention: office, plural, definite } of offices) {
    if (plural || !definite || used.has(office.start) || office.value.tenure !== 'held' || !singleHeads.has(office.value.head)) continue
    if (named.some((mention) => mention.start < office.end && office.start < mention.end)) continue
    const holder = holderOf(office, named)
    if (!holder) continue
    const span = { start: office.start, end: office.end }
    resolved.push({ ...span, text: office.text, value: holder.value, nameSpan: span, rank: null, offices: [], resolved: true })
  }
  return [...named, ...resolved].sort((a, b) => a.start - b.start)
}
