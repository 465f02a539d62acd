/** Gives a bare title to the one person introduced with it, and "son homologue" the office that it repeats. Modest on purpose: in doubt, nobody. */
import type { OfficeValue } from '../../domain/value.ts'
import { isOffice, type OfficeMention, type PersonMention } from '../mentions.ts'
import type { OfficeItem } from '../offices/findOffices.ts'

/** Offices of which there is one at a time in a country or institution. */
const singleHeads: ReadonlySet<string> = new Set(['president', 'prime-minister', 'minister', 'chief-of-staff', 'governor', 'mayor', 'king', 'queen', 'pope', 'chancellor', 'secretary-general', 'junta-leader', 'ambassador', 'speaker'])

const isSameOffice = (a: OfficeValue, b: OfficeValue): boolean =>
  a.head === b.head && a.institution === b.institution && a.deputy === b.deputy && a.tenure === b.tenure && a.domain.join('|') === b.domain.join('|')

/** Words that stand for the office last spoken of: its like elsewhere, its former or next holder, its deputy. */
const relative: ReadonlySet<string> = new Set(['counterpart', 'predecessor', 'successor', 'second'])

/** "son homologue russe", "his predecessor": the office last spoken of, held by another. Null where none was. */
function resolveRelative(office: OfficeMention, before: readonly OfficeItem[]): OfficeMention | null {
  const last = before.findLast((item) => item.mention.start < office.start && !relative.has(item.mention.value.head) && singleHeads.has(item.mention.value.head))
  if (!last) return null
  const { value } = last.mention
  switch (office.value.head) {
    case 'predecessor': return { ...office, value: { ...value, tenure: 'former' } }
    case 'successor': return { ...office, value: { ...value, tenure: 'held' } }
    case 'second': return { ...office, value: { ...value, tenure: 'held', deputy: true } }
    default: return { ...office, value: { ...value, institution: null, country: office.value.country } }
  }
}

function withRelatives(mention: PersonMention, offices: readonly OfficeItem[]): PersonMention {
  const resolve = (office: OfficeMention): OfficeMention[] => (relative.has(office.value.head) ? [resolveRelative(office, offices) ?? []].flat() : [office])
  if (![...mention.offices, ...mention.given, ...mention.taken].some((title) => title.value.kind === 'office' && relative.has(title.value.head))) return mention
  return { ...mention, offices: mention.offices.flatMap(resolve), given: mention.given.flatMap((title): PersonMention['given'] => (isOffice(title) ? resolve(title) : [title])), taken: mention.taken.flatMap(resolve) }
}

const officesOf = (mention: PersonMention): OfficeMention[] => [...mention.offices, ...mention.given.filter(isOffice)]

/** The person whom a bare title means: introduced before with that office and country, and nobody else with it. */
function holderOf(office: OfficeMention, mentions: readonly PersonMention[]): PersonMention | null {
  const { value } = office
  const holders = mentions.filter((mention) => officesOf(mention).some((one) => isSameOffice(one.value, value)))
  const fitting = holders.filter((mention) => officesOf(mention).some((one) => isSameOffice(one.value, value) && one.value.country === value.country))
  const people = new Set((value.country === null ? holders : fitting).map((mention) => `${mention.value.given.join(' ')} ${mention.value.key}`))
  const first = fitting.find((mention) => mention.start < office.start)
  return people.size === 1 && first ? first : null
}

/** Mentions with counterparts and bare titles resolved, sorted by start. A resolved mention has `resolved: true` and its title as name. */
export function resolveTitles(mentions: readonly PersonMention[], offices: readonly OfficeItem[]): PersonMention[] {
  const named = mentions.map((mention) => withRelatives(mention, offices))
  const used = new Set(named.flatMap((mention) => [...officesOf(mention), ...mention.taken].map((office) => office.start)))
  const resolved: PersonMention[] = []
  for (const { mention: office, plural, definite } of offices) {
    if (plural || !definite || used.has(office.start) || office.value.tenure !== 'held' || !singleHeads.has(office.value.head)) continue
    if (named.some((mention) => mention.start < office.end && office.start < mention.end)) continue
    const holder = holderOf(office, named)
    if (!holder) continue
    const span = { start: office.start, end: office.end }
    resolved.push({ ...span, text: office.text, value: holder.value, nameSpan: span, rank: null, offices: [], given: [], taken: [], notes: [], resolved: true })
  }
  return [...named, ...resolved].sort((a, b) => a.start - b.start)
}
