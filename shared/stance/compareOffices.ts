/** Offices hold on intervals too. One person may hold several; one post of a kind has one holder; a post's domain is part of it. */
import { z } from 'zod'
import stanceList from '../../resources/lexicons/stance.json' with { type: 'json' }
import type { OfficeValue } from '../domain/value.ts'
import { rolePrefix, titleLeft, titleTaken } from '../nlp/claims/titles.ts'
import { knownFields, sharedHead } from '../nlp/offices/lexicon.ts'
import { areTwoUnits } from '../nlp/offices/readUnit.ts'
import { placeById } from '../nlp/places/gazetteer.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs, type Finding } from './found.ts'
import { isIntroduced, knows } from './comparePeople.ts'
import { identify, sharedNames } from './persons.ts'
import { daysApart, isOneStory, isUndated, tellsOfChange } from './sameEvent.ts'

const lists = z.object({ exclusiveHeads: z.array(z.string()), singleHeads: z.array(z.string()), rivalHeads: z.array(z.array(z.string())), shortenedHeads: z.array(z.string()), neighbouringFields: z.array(z.array(z.string())) }).parse(stanceList)
/** Heads of which a person holds one domain at a time: nobody is chief of staff of the army and of the air force. */
const exclusive = new Set(lists.exclusiveHeads)
/** Heads that have one holder in a country or institution. */
const single = new Set(lists.singleHeads)
/** Heads whose deputies are often called by the head alone; a ministre déléguée, too, is called ministre, but not a vice-ministre. */
const shortened = new Set(lists.shortenedHeads)
/** Fields that one minister often has together: outlets name him by one or the other. */
const areNeighbours = (a: string, b: string): boolean => lists.neighbouringFields.some((fields) => fields.includes(a) && fields.includes(b))
/** Offices over one territory. */
const territorial: ReadonlySet<string> = new Set(['governor', 'mayor', 'prefect'])

/** Within a year of tenure another domain is an error rather than another post; the longer the gap, the likelier a move. */
const daysOfTenure = 365
/** Two holders named within this time cannot both be right, unless a text tells of the change. */
const daysForHandover = 30
/** Most letters of a body's short form. */
const longestAcronym = 6

/** Compares two offices; `first` speaks of the earlier day. Null where neither the person nor the post is shared. */
export function compareOffices(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as OfficeValue
  const b = second.claim.value as OfficeValue
  const days = daysApart(first, second)
  const person = identify(first.claim.subjectKey, second.claim.subjectKey)
  const sameName = person === 'same' && [first, second].every(hasGivenName)
  const regional = territorial.has(a.head) && [first, second].some(({ claim }) => /\br[ée]gion/iu.test(claim.valueText))
  const finding = person === null ? compareHolders(first, second, days) : comparePosts(first, second, { days, sameName, moved: moved(first, second), regional }) ?? (sameName && [first, second].every(isLastPost) ? compareLast(a, b) : null)
  if (finding === null) return null
  return compareAs(first, second, { ...finding, detail: { ...finding.detail, claimPerson: first.claim.subject, evidencePerson: second.claim.subject, ...(days === null ? {} : { days }) } })
}

type Said = { days: number | null; sameName: boolean; moved: boolean; regional: boolean }

/** Two outlets that both tell of an appointment within this time tell of the same one. */
const daysOfAppointment = 7

/** Two posts of one person. */
function comparePosts(first: ClaimInContext, second: ClaimInContext, { days, sameName, moved, regional }: Said): Finding | null {
  const [a, b] = [first.claim.value as OfficeValue, second.claim.value as OfficeValue]
  const together = sameName && !regional && haveInCommon(first, second, titleTaken) && days !== null && days <= daysOfAppointment
  if (a.head === b.head) return compareOwn(a, b, days, (moved || regional) && !together, sameName && ![first, second].some(isDelegated), isUndated(first, second))
  const sure = sameName && !moved && ![[first, b], [second, a]].some(([side, office]) => holdsBoth(side as ClaimInContext, office as OfficeValue))
  return compareShared(a, b, days, sure) ?? compareRivals(a, b, days, sure) ?? compareGeneric(a, b, days)
}

/** "The prime minister and finance minister, X": the sentence that tells one office tells the other too. */
const holdsBoth = ({ claim }: ClaimInContext, { head, domain }: OfficeValue): boolean => claim.rules.some((rule) => rule.startsWith(`${rolePrefix}${head}|`) && (domain.length === 0 || domain.some((field) => rule.includes(field))))

const isDelegated = ({ claim }: ClaimInContext): boolean => /d[ée]l[ée]gu[ée]e?s?/iu.test(claim.valueText)
const hasGivenName = (side: ClaimInContext): boolean => side.claim.subjectKey.includes(' ')
const changes = ({ claim }: ClaimInContext): boolean => [titleTaken, titleLeft, 'office-given', 'office-left'].some((rule) => claim.rules.includes(rule)) || tellsOfChange(claim.setting)
const moved = (first: ClaimInContext, second: ClaimInContext): boolean => changes(first) || changes(second)

const isWithin = (part: readonly string[], all: readonly string[]): boolean => part.every((one) => all.includes(one))
/** Two names, neither of which is part of the other: "fédération" may be the "fédération football". */
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && !isWithin(a.split(' '), b.split(' ')) && !isWithin(b.split(' '), a.split(' ')) && !isShortFor(a, b) && !isShortFor(b, a)

/** "IEC" and "electoral commission", "CENI" and "commission électorale": the initials stand in the short form, in their order. */
function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ')
  if (short.length > longestAcronym || short.includes(' ') || words.length < 2) return false
  let at = 0
  for (const letter of short) if (letter === words[at]?.[0]) at++
  return at === words.length
}

/** The same head said of one person. */
function compareOwn(a: OfficeValue, b: OfficeValue, days: number | null, moved: boolean, sameName: boolean, undated: boolean): Finding | null {
  if (differ(a.country, b.country) || areOfTwoScopes(a, b)) return null
  const elsewhere = differ(a.institution, b.institution) && a.domain.length === 0 && b.domain.length === 0
  const agree = !elsewhere && (a.domain.length === 0 || b.domain.length === 0 || isWithin(a.domain, b.domain) || isWithin(b.domain, a.domain))
  if (a.deputy !== b.deputy) return agree ? compareDeputy(a, b, days, moved, sameName) : null
  if (agree) return compareTenures(a, b, days, moved || undated)
  if (!exclusive.has(a.head) || a.tenure === 'former' || b.tenure === 'former' || a.domain.some((part) => b.domain.includes(part))) return null
  if (moved || (days !== null && days > daysOfTenure)) return { stance: 'evolved', score: 0.7, kind: 'office-evolved' }
  if (!excludes(a, b)) return null
  return { stance: 'contradicts', score: days === null ? 0.55 : sameName ? 0.85 : 0.7, kind: 'office-domain-differs' }
}

/** Whether two fields or territories of one head rule each other out. A prefect of a region is one of a county too; a field that no list knows may be another name of the same. */
function excludes(a: OfficeValue, b: OfficeValue): boolean {
  if (areTwoUnits(a.institution, b.institution)) return true
  if (a.domain.length === 0) return territorial.has(a.head) && !isNested(a.institution!, b.institution!)
  return [...a.domain, ...b.domain].every((field) => knownFields.has(field)) && !a.domain.some((one) => b.domain.some((two) => areNeighbours(one, two)))
}

const isNested = (a: string, b: string): boolean => (placeById.get(a)?.within.includes(b) ?? false) || (placeById.get(b)?.within.includes(a) ?? false)

/** The same office: an interim is often called by the office alone; who is no longer in it was not in it since. */
function compareTenures(a: OfficeValue, b: OfficeValue, days: number | null, mayChange: boolean): Finding {
  if (a.tenure === b.tenure) return { stance: 'supports', score: a.domain.length === b.domain.length ? 0.95 : 0.85, kind: a.domain.join() === b.domain.join() ? 'office-same' : 'office-compatible' }
  const tenures = [a.tenure, b.tenure]
  if (tenures.includes('acting') && tenures.includes('held') && days !== null && days <= daysForHandover) return { stance: 'supports', score: 0.65, kind: 'office-compatible' }
  if (!mayChange && a.tenure === 'former' && b.tenure === 'held' && days !== null && days <= daysForHandover) return { stance: 'contradicts', score: 0.65, kind: 'office-tenure-differs' }
  return { stance: 'evolved', score: 0.7, kind: 'office-evolved' }
}

/** "Vice-président" and "président" of one body within one tenure: one of them is wrong, where the head alone is not the usual short form. */
function compareDeputy(a: OfficeValue, b: OfficeValue, days: number | null, moved: boolean, sameName: boolean): Finding {
  const sameTenure = a.tenure === 'held' && b.tenure === 'held'
  if (!sameTenure || moved || days === null || days > daysOfTenure) return { stance: 'evolved', score: 0.6, kind: 'office-evolved' }
  // A court or an assembly has vice-presidents who preside: both sides must say of what.
  const sameBody = a.institution !== null && a.institution === b.institution || a.domain.length > 0 && a.domain.join() === b.domain.join()
  const certain = sameName && sameBody && !shortened.has(a.head) && days <= daysForHandover
  return certain ? { stance: 'contradicts', score: 0.65, kind: 'office-tenure-differs' } : { stance: 'mentions', score: 0.5, kind: 'office-compatible' }
}

/** "Co-chair" and "chair" of one body: who shares a chair does not have it alone. */
function compareShared(a: OfficeValue, b: OfficeValue, days: number | null, sure: boolean): Finding | null {
  const shared = a.head === `${sharedHead}${b.head}` || b.head === `${sharedHead}${a.head}`
  const oneBody = !differ(a.institution, b.institution) && !differ(a.country, b.country) && (a.institution ?? b.institution ?? a.country ?? b.country) !== null
  return shared && oneBody && sure && a.tenure === b.tenure && a.deputy === b.deputy && days !== null && days <= daysForHandover ? { stance: 'contradicts', score: 0.62, kind: 'office-domain-differs' } : null
}

/** Two heads that nobody holds at once, said of one person within one tenure: préfet and maire, juge and procureur. */
function compareRivals(a: OfficeValue, b: OfficeValue, days: number | null, sure: boolean): Finding | null {
  if (!lists.rivalHeads.some((rivals) => rivals.includes(a.head) && rivals.includes(b.head)) || differ(a.country, b.country)) return null
  if (a.tenure !== 'held' || b.tenure !== 'held' || a.deputy || b.deputy || !sure || days === null) return null
  // "Le ministre" alone may be short for the prime minister.
  if ([a, b].some((office) => office.head === 'minister' && office.domain.length === 0)) return null
  // A president of a party or of a court may be anything else besides.
  const elsewhere = [a, b].some((office) => office.head === 'president' && ![null, 'republic', 'transition'].includes(office.institution))
  return elsewhere || days > daysForHandover ? null : { stance: 'contradicts', score: 0.65, kind: 'office-domain-differs' }
}

/** What an office is over: one reading has a service as its field, another as its body. */
const scopeOf = ({ domain, institution }: OfficeValue): string[] => [...domain, ...(institution === null ? [] : [institution])]

const wordsOfScope = (office: OfficeValue): string[] => scopeOf(office).flatMap((one) => one.split(' '))
const areApart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word))

/** "Heads the customs service", "heads the Selm Academy": a field of the one and a body of the other. */
const areOfTwoScopes = (a: OfficeValue, b: OfficeValue): boolean =>
  generic.has(a.head) && (a.domain.length === 0) !== (b.domain.length === 0) && areApart(wordsOfScope(a), wordsOfScope(b))

/** Words for whoever leads a body, whatever the title. */
const generic: ReadonlySet<string> = new Set(['chief', 'leader', 'commander'])
const leading: ReadonlySet<string> = new Set(['ceo', 'president', 'director', 'director-general', 'chair', 'chief', 'leader', 'commander', 'chief-of-staff', 'secretary-general', 'police-commissioner', 'coach', 'rector', 'inspector-general', 'head-of-mission'])

/** "le patron de Norvex" and "le PDG de Norvex": one office by two names. */
function compareGeneric(a: OfficeValue, b: OfficeValue, days: number | null): Finding | null {
  const one = [a, b].some((office) => generic.has(office.head)) && a.tenure === b.tenure && [a, b].every((office) => leading.has(office.head) && (office.tenure === 'held' || office.tenure === 'former') && !office.deputy)
  const [mine, theirs] = [scopeOf(a), scopeOf(b)]
  const same = mine.length > 0 && theirs.length > 0 && !differ(a.institution, b.institution) && (isWithin(mine, theirs) || isWithin(theirs, mine))
  return one && same && !differ(a.country, b.country) && days !== null && days <= daysOfTenure ? { stance: 'supports', score: 0.75, kind: 'office-compatible' } : null
}

/** Posts that fill a career: who leaves one for another had no second. */
const fullTime: ReadonlySet<string> = new Set([...leading, 'minister', 'prefect', 'governor', 'ambassador', 'chief-of-cabinet', 'prosecutor'])

/** "Jusque-là", "until then", or since a day: the post held right before, not any earlier one. */
const lastPost = /jusqu[e'’]|depuis|(?<!\p{L})until (?:now|then|h[ie][sr]|recently)|(?<!\p{L})since(?!\p{L})/iu
const isLastPost = ({ claim, sentence }: ClaimInContext): boolean => (claim.value as OfficeValue).tenure === 'former' && lastPost.test(sentence)

/** The last post before an appointment, said to be two of two bodies. */
function compareLast(a: OfficeValue, b: OfficeValue): Finding | null {
  const apart = areApart(wordsOfScope(a), wordsOfScope(b)) && !differ(a.country, b.country)
  return apart && [a, b].every((office) => fullTime.has(office.head) && !office.deputy) ? { stance: 'contradicts', score: 0.65, kind: 'office-domain-differs' } : null
}

/** One post, two names. */
function compareHolders(first: ClaimInContext, second: ClaimInContext, days: number | null): Finding | null {
  const a = first.claim.value as OfficeValue
  const b = second.claim.value as OfficeValue
  const samePost = a.head === b.head && single.has(a.head) && a.domain.join() === b.domain.join() && a.deputy === b.deputy && a.tenure === b.tenure && a.tenure !== 'former'
  // "le ministre" alone has a holder in every field.
  if (!samePost || (exclusive.has(a.head) && !territorial.has(a.head) && a.domain.length === 0 && a.institution === null) || days === null) return null
  const house = houseOf(first, second)
  if (house === null || knows(first, second) || knows(second, first)) return null
  if (haveInCommon(first, second, titleTaken) || haveInCommon(first, second, 'office-left')) return days <= daysForHandover ? { stance: 'contradicts', score: house === 'named' ? 0.8 : 0.65, kind: 'office-holder-differs' } : null
  if (house === 'named' && moved(first, second)) return { stance: 'evolved', score: 0.65, kind: 'office-evolved' }
  if (moved(first, second)) return null
  if (days <= daysForHandover) return [first, second].every(isIntroduced) ? { stance: 'contradicts', score: house === 'named' ? 0.7 : 0.62, kind: 'office-holder-differs' } : null
  return house === 'named' && days > daysOfTenure ? { stance: 'evolved', score: 0.65, kind: 'office-evolved' } : null
}

/** Both sides say that their man takes the post, or that he leaves it. */
const haveInCommon = (first: ClaimInContext, second: ClaimInContext, rule: string): boolean => [first, second].every(({ claim }) => claim.rules.includes(rule))

/**
 * Whether two posts are of one house: 'named' when both say so, 'told' when neither does and the two articles are about the same names; null else, since
 * "le président du comité" has a holder in every committee, and "le ministre de la Défense" one in every country. Heads of state meet: only posts with a
 * field, or over the one territory of a story, are told by the story alone.
 */
function houseOf(first: ClaimInContext, second: ClaimInContext): 'named' | 'told' | null {
  const a = first.claim.value as OfficeValue
  const b = second.claim.value as OfficeValue
  if (differ(a.country, b.country) || differ(a.institution, b.institution)) return null
  if ((a.country !== null && a.country === b.country) || (a.institution !== null && a.institution === b.institution)) return 'named'
  // Where one article has two ministers of defence, theirs are of two countries.
  const several = [first, second].some(({ claim }) => claim.rules.includes('office-shared'))
  const local = territorial.has(a.head) && isOneStory(first.claim.setting, second.claim.setting)
  const silent = !several && (a.domain.length > 0 || local) && a.country === null && b.country === null && a.institution === null && b.institution === null
  const [one, two] = [first, second].map(({ claim }) => [...claim.setting.topics, ...claim.setting.places].filter((name) => name !== claim.subjectKey))
  return silent && sharedNames(one!, two!).length > 0 ? 'told' : null
}
