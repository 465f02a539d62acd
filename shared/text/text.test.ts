import { expect, test } from 'vitest'
import { reasonKinds, type Reason } from '../domain/reason.ts'
import { errorCodes } from '../contract/errors.ts'
import { describeFailure } from './errors.ts'
import { explainFinding, explainReason, headlineReason } from './explain.ts'
import { calendarFact, formatIsoDate, relativeTo } from './time.ts'
import { titleOfPoint, withDe } from './titles.ts'

const reason = (kind: Reason['kind'], more: Partial<Reason> = {}): Reason => ({
  kind, claimValue: 'général d’armée', evidenceValue: 'général de corps d’armée', claimSpan: null, evidenceSpan: null,
  claimDate: '2026-03-12', evidenceDate: '2026-03-16', detail: { claimGrade: 10, evidenceGrade: 9 }, ...more,
})

test('a rank that differs is told with its grade and the days between', () => {
  expect(explainReason(reason('rank-differs'), 'fr')).toBe('Échelon 9\u00A0: un grade plus bas, quatre jours après.')
  expect(explainReason(reason('rank-differs'), 'en')).toBe('Grade 9: a lower rank, four days after.')
  expect(headlineReason('rank', reason('rank-differs'), 'fr')).toBe('Grade\u00A0: général d’armée / général de corps d’armée, à quatre jours d’écart')
})

test('away from its sentences a finding names both values and their days', () => {
  expect(explainFinding('contradicts', reason('rank-differs'), 'fr'))
    .toBe('«\u00A0général d’armée\u00A0» (12 mars 2026) face à «\u00A0général de corps d’armée\u00A0» (16 mars 2026). Échelon 9\u00A0: un grade plus bas, quatre jours après.')
  expect(explainFinding('supports', reason('date-same', { claimValue: '12 March 2026', evidenceValue: 'Thursday', evidenceDate: '2026-03-12' }), 'en'))
    .toBe('“12 March 2026” and “Thursday” (12 March 2026). Same date.')
  expect(explainFinding('contradicts', reason('date-differs', { claimValue: '12 March', evidenceValue: '13 March', evidenceDate: '2026-03-13' }), 'en'))
    .toBe('Claim: “12 March”. Another date for the same event: 13 March, one day apart.')
  expect(explainFinding('supports', reason('rank-same', { evidenceValue: 'Général d’Armée', evidenceDate: '2026-03-12' }), 'fr')).toBe('«\u00A0général d’armée\u00A0» des deux côtés. Même grade, le même jour.')
  // A day without its year is no date to be shown, and a whole sentence is quoted in part.
  expect(explainFinding('contradicts', reason('quote-reworded', { claimValue: 'mot '.repeat(60).trim(), claimDate: '--03-12', evidenceDate: null }), 'fr')).toMatch(/^«\u00A0(?:mot ){29}mot…\u00A0» face à «\u00A0général de corps d’armée\u00A0»\./u)
})

test('a promotion is told as one', () => {
  expect(explainReason(reason('rank-evolved', { evidenceDate: '2023-03-01', detail: { claimGrade: 10, evidenceGrade: 5 } }), 'fr'))
    .toBe('Échelon 5, trois ans plus tôt\u00A0: une promotion suffit à l’expliquer.')
})

test('the calendar speaks for itself', () => {
  expect(calendarFact('2026-03-10', 'fr')).toBe('Le 10 mars 2026 est un mardi.')
  expect(calendarFact('2026-03-10', 'en')).toBe('10 March 2026 is a Tuesday.')
  expect(formatIsoDate('2026-03-01', 'fr')).toBe('1er mars 2026')
})

test('gaps read from the claim’s side', () => {
  expect(relativeTo('2026-03-12', '2026-03-11', 'fr')).toBe('la veille')
  expect(relativeTo('2026-03-12', '2026-03-12', 'en')).toBe('the same day')
  expect(relativeTo('2026', '2026-03-12', 'en')).toBe('')
})

test('every reason and every failure has a sentence in both languages, with nothing left open', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const kind of reasonKinds) expect(explainReason(reason(kind), language), kind).toMatch(/^[^{}]{6,}[.!]$/u)
    for (const code of errorCodes) expect(describeFailure({ code, name: 'recit.txt', detail: {} }, language), code).toMatch(/^[^{}]{10,}\.$/u)
  }
})

test('titles name what a point is about', () => {
  const point = { type: 'rank' as const, subject: 'Ilian Darvos', attribute: 'rank', attributeText: 'grade', claimText: '' }
  expect(titleOfPoint(point, 'fr')).toBe('Grade d’Ilian Darvos')
  expect(titleOfPoint(point, 'en')).toBe('Rank of Ilian Darvos')
  const signing = { ...point, type: 'date' as const, subject: '', attribute: 'sign', attributeText: 'signé' }
  expect(titleOfPoint(signing, 'fr')).toBe('Date de la signature')
  expect(titleOfPoint({ ...signing, attribute: 'arrive' }, 'fr')).toBe('Date de l’arrivée')
  expect(titleOfPoint({ ...signing, attribute: 'relations', type: 'duration' }, 'fr')).toBe('Durée des relations')
  expect(titleOfPoint({ ...signing, attribute: 'navire', attributeText: 'navires' }, 'en')).toBe('Date (navires)')
  expect(titleOfPoint(signing, 'en')).toBe('Date of the signing')
  expect(titleOfPoint({ ...point, type: 'quote', claimText: '« Le littoral est sûr »' }, 'fr')).toBe('«\u00A0Le littoral est sûr\u00A0»')
})

test('“de” goes before names as French writes it', () => {
  expect(['Darvos', 'Agence Kestrel', 'Le Courrier', 'Les Échos', 'L’Écho', 'Lenor'].map(withDe)).toEqual(['de Darvos', 'd’Agence Kestrel', 'du Courrier', 'des Échos', 'de L’Écho', 'de Lenor'])
})
