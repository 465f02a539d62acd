/** How much a fact-checker would want a claim checked: what another source could contradict goes first, colour last. It sorts the list within one machine state. */
import { assertNever } from '../../domain/assertNever.ts'
import type { ClaimType, ClaimSetting } from '../../domain/claim.ts'
import type { ClaimValue } from '../../domain/value.ts'
import { frameOf } from '../frames/lexicon.ts'

/** What each kind is worth before anything else is known. Titles, tolls and dates are what outlets get wrong; a name by itself asserts next to nothing. */
const base: Record<ClaimType, number> = { rank: 0.75, office: 0.65, date: 0.55, quantity: 0.6, duration: 0.45, place: 0.45, person: 0.1, event: 0.45, quote: 0.35, statement: 0.3 }

/** Figures up to this amount are often mere description ("les deux hommes"). */
const smallFigure = 3

/** Who speaks of themselves or to somebody states a wish or a feeling more often than a fact. */
const speakers: ReadonlySet<string> = new Set(['je', 'j', 'nous', 'vous', 'i', 'we', 'you'])

/** 0 to 1, in hundredths. `named` tells whether the claim has a subject or its sentence names somebody. */
export function rateWorth(claim: { type: ClaimType; attribute: string; value: ClaimValue; setting: ClaimSetting; named: boolean }): number {
  const { setting } = claim
  const worth = base[claim.type] + (claim.named ? 0.1 : 0) + (setting.modality === 'fact' ? 0.05 : -0.1) + (setting.negated ? 0.05 : 0) + byKind(claim)
  return Math.max(0, Math.min(1, Math.round(worth * 100) / 100))
}

function byKind({ value, attribute, setting }: Parameters<typeof rateWorth>[0]): number {
  const frame = frameOf(attribute.split(':')[0]!)
  switch (value.kind) {
    case 'quantity': return (frame?.counts ? 0.2 : 0) + (value.unit !== null ? 0.1 : 0) + (attribute === 'number' ? -0.3 : 0) + (value.amount > 0 && value.amount <= smallFigure && frame === undefined ? -0.15 : 0)
    case 'date': return (frame === undefined ? -0.15 : 0.15) + (value.calendarOk === false ? 0.2 : 0) + (value.grain === 'year' || value.bound !== null ? -0.05 : 0.05)
    case 'duration': return frame !== undefined || attribute.startsWith('last:') ? 0.15 : -0.1
    case 'event': return setting.date === null ? 0 : 0.1
    case 'quote': return value.words.some((word) => /^\d/u.test(word)) ? 0.2 : value.words.some((word) => speakers.has(word)) ? -0.2 : 0
    case 'statement': return value.negated ? 0.1 : 0
    case 'rank': case 'office': case 'place': case 'person': return 0
    default: return assertNever(value, 'claim value')
  }
}
