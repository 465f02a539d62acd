import { expect, test } from 'vitest'
import type { PointRow } from '../../../shared/contract/shapes.ts'
import { defaultScale } from '../../../shared/domain/verdict.ts'
import { makePoint } from '../../../shared/report/report.fixture.ts'
import { heightOfRow, nameClaimRow } from './ClaimRow.tsx'

const row = (change: Partial<PointRow> = {}): PointRow => ({ ...makePoint().row, ...change })
const scale = [...defaultScale]

test('a screen reader hears what the row is about, how it stands, and whether it is judged', () => {
  expect(nameClaimRow(row({ verdict: null }), scale, 'fr')).toBe('Grade d’Ilian Darvos, en conflit, 2 contre, 1 évolution, à juger')
  expect(nameClaimRow(row({ for: 1, evolved: 0 }), scale, 'en')).toBe('Rank of Ilian Darvos, conflicting, 2 against, 1 for, verdict: False')
})

test('an impossible date is told as such, unless outlets disagree as well', () => {
  expect(nameClaimRow(row({ calendarError: true, differs: null, eventDate: '2026-03-10' }), scale, 'fr')).toContain('date impossible')
  expect(nameClaimRow(row({ calendarError: true }), scale, 'fr')).toContain('en conflit')
})

test('a row is as high as what it has to say', () => {
  const quote = { type: 'quote' as const, claimText: 'Le littoral est sûr', values: ['Le littoral est sûr'] }
  expect(heightOfRow(row(quote), 'fr'), 'the title says it all').toBe(60)
  expect(heightOfRow(row({ values: ['colonel'] }), 'fr')).toBe(80)
  expect(heightOfRow(row({ values: ['général de corps d’armée', 'général de brigade aérienne'] }), 'fr')).toBe(100)
})
