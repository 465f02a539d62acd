/** Offices hold on intervals too. One person may hold several; one post of a kind has one holder; a post's domain is part of it. */
import { z } from 'zod'
import stanceList from '../../resources/lexicons/stance.json' with { type: 'json' }
import type { OfficeValue } from '../domain/value.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs, type Finding, spokenOn } from './found.ts'
import { identify } from './persons.ts'
import { tellsOfChange } from './sameEvent.ts'

const { exclusiveHeads, singleHeads } = z.object({ exclusiveHeads: z.array(z.string()), singleHeads: z.array(z.string()) }).parse(stanceList)
/** Heads of which a person holds one domain at a time: nobody is chief of staff of the army and of the air force. */
const exclusive = new Set(exclusiveHeads)
/** Heads that have one holder in a country or institution. */
const single = new Set(singleHeads)

/** Within a year of tenure another domain is an error rather than another post; the longer the gap, the likelier a move. */
const daysOfTenure = 365
/** Two holders named within this time cannot both be right, unless a text tells of the change. */
const daysForHandover = 30

/** Compares two offices; `first` speaks of the earlier day. Null where neither the person nor the post is shared. */
export function compareOffices(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as OfficeValue
  const b = second.claim.value as OfficeValue
  if (a.head !== b.head) return null
  const days = daysBetween(spokenOn(first), spokenOn(second))
  const person = identify(first.claim.subjectKey, second.claim.subjectKey)
  const finding = person !== null ? compareOwn(a, b, days, moved(first, second), person === 'same') : compareHolders(first, second, days)
  if (finding === null) return null
  return compareAs(first, second, { ...finding, detail: { ...finding.detail, claimPerson: first.claim.subject, evidencePerson: second.claim.subject, ...(days === null ? {} : { days }) } })
}

const moved = (first: ClaimInContext, second: ClaimInContext): boolean => tellsOfChange(first.claim.setting) || tellsOfChange(second.claim.setting)

function compareOwn(a: OfficeValue, b: OfficeValue, days: number | null, moved: boolean, sameName: boolean): Finding | null {
  if (a.country !== null && b.country !== null && a.country !== b.country) return null
  if (a.deputy !== b.deputy) return { stance: 'mentions', score: 0.5, kind: 'office-compatible' }
  const elsewhere = a.institution !== null && b.institution !== null && a.institution !== b.institution && a.domain.length === 0 && b.domain.length === 0
  const agree = !elsewhere && (a.domain.length === 0 || b.domain.length === 0 || isWithin(a.domain, b.domain) || isWithin(b.domain, a.domain))
  if (agree) {
    if (a.tenure === b.tenure) return { stance: 'supports', score: a.domain.length === b.domain.length ? 0.95 : 0.85, kind: a.domain.join() === b.domain.join() ? 'office-same' : 'office-compatible' }
    if (a.tenure === 'former' && b.tenure === 'held' && days !== null && days <= daysForHandover) return { stance: 'contradicts', score: 0.65, kind: 'office-tenure-differs' }
    return { stance: 'evolved', score: 0.7, kind: 'office-evolved' }
  }
  if (!exclusive.has(a.head) || a.tenure === 'former' || b.tenure === 'former' || a.domain.some((part) => b.domain.includes(part))) return null
  if (moved || (days !== null && days > daysOfTenure)) return { stance: 'evolved', score: 0.7, kind: 'office-evolved' }
  return { stance: 'contradicts', score: days === null ? 0.55 : sameName ? 0.85 : 0.7, kind: 'office-domain-differs' }
}

function compareHolders(first: ClaimInContext, second: ClaimInContext, days: number | null): Finding | null {
  const a = first.claim.value as OfficeValue
  const b = second.claim.value as OfficeValue
  const samePost = single.has(a.head) && a.domain.join() === b.domain.join() && a.deputy === b.deputy && a.tenure === 'held' && b.tenure === 'held'
  const sameHouse = (a.country !== null && a.country === b.country) || (a.institution !== null && a.institution === b.institution)
  // "le président du comité" has a holder in every committee: without a shared country or institution nothing is said.
  if (!samePost || !sameHouse || (exclusive.has(a.head) && a.domain.length === 0) || days === null) return null
  if (days <= daysForHandover && !moved(first, second)) return { stance: 'contradicts', score: 0.7, kind: 'office-holder-differs' }
  return days > daysOfTenure || moved(first, second) ? { stance: 'evolved', score: 0.65, kind: 'office-evolved' } : null
}

const isWithin = (part: readonly string[], all: readonly string[]): boolean => part.every((one) => all.includes(one))
