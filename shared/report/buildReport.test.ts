import { expect, test } from 'vitest'
import fc from 'fast-check'
import { reportModelSchema } from '../contract/report.ts'
import { asId } from '../domain/ids.ts'
import { buildReport } from './buildReport.ts'
import { groupEvidence, orderEvidence } from './groupEvidence.ts'
import { kestrel, makeEvidence, makePoint, makeReportInput, sarenie } from './report.fixture.ts'
import { segmentsOf } from './segments.ts'

test('the report says who is contradicted, by how many independent origins, and what the desk made of it', () => {
  const report = buildReport(makeReportInput(), 'fr')
  const point = report.points[0]!
  expect(report.title).toBe('Accord de Selm\u00A0: ce que cinq médias ont écrit')
  expect(report.summary).toContain('une est contredite')
  expect(point.title).toBe('Grade d’Ilian Darvos\u00A0: général d’armée')
  expect(point.independence).toBe('Contre\u00A0: 2 médias, 1 origine. Pour\u00A0: aucun média.')
  expect(point.verdict).toEqual({ step: 5, of: 6, text: 'Faux', truth: 1 })
  expect(point.silent).toEqual(['Radio Lagune'])
})

test('an overridden stance keeps the machine’s label beside the person’s, with the note', () => {
  const [, , echo] = buildReport(makeReportInput(), 'en').points[0]!.evidence
  expect(echo).toMatchObject({ machine: 'contradicts', stance: 'evolved', judgement: 'overridden', note: 'Promotion publiée au journal officiel' })
})

test('every sentence carries its hash and capture time', () => {
  for (const passage of buildReport(makeReportInput(), 'fr').points.flatMap((point) => [point.assertion, ...point.evidence])) {
    expect(passage.sha256).toMatch(/^\d{64}$/)
    expect(passage.importedAt).toBe('2026-03-20T09:12:00.000Z')
  }
})

test('a report that cannot name a source is not built', () => {
  expect(() => buildReport(makeReportInput({ sources: [] }), 'fr')).toThrow(/article 1/)
})

test('the report names files without telling where they lie', () => {
  const [source] = makeReportInput().sources
  const files = ['/home/lise/enquete/recit.html', 'C:\\Enquete\\recit.html', 'recit.html'].map((file) => buildReport(makeReportInput({ points: [], sources: [{ ...source!, file }] }), 'fr').sources[0]!.file)
  expect(files).toEqual(['recit.html', 'recit.html', 'recit.html'])
})

test('the model crosses the contract unchanged', () => {
  const report = buildReport(makeReportInput(), 'en')
  expect(reportModelSchema.parse(report)).toEqual(report)
})

test('what the fact-checker wrote replaces what Recoupe proposes', () => {
  const report = buildReport(makeReportInput({ title: 'Mon titre', summary: 'Mon chapeau.' }), 'fr')
  expect([report.title, report.summary]).toEqual(['Mon titre', 'Mon chapeau.'])
})

test('a copy is tied to the outlet it repeats, and told as a copy', () => {
  const [first, ...rest] = groupEvidence(makePoint().evidence)
  expect(first?.lead.outlet).toBe('Agence Kestrel')
  expect(first?.copies.map((copy) => copy.outlet)).toEqual(['Sarénie Info'])
  expect(rest).toHaveLength(1)
  expect(orderEvidence(makePoint().evidence).map(({ copy }) => copy)).toEqual([false, true, false])
})

test('an outlet with a text of its own is no mere copy', () => {
  const own = makeEvidence({ ...sarenie, article: 3 }, { id: asId(301), originId: asId(9) })
  const groups = groupEvidence([makeEvidence(kestrel), makeEvidence(sarenie, { originId: asId(2) }), own])
  expect(groups.map((group) => [group.lead.outlet, group.copies.length])).toEqual([['Agence Kestrel', 0], ['Sarénie Info', 0]])
})

test('grouping loses no evidence and repeats none', () => {
  const row = fc.record({ article: fc.integer({ min: 1, max: 5 }), origin: fc.integer({ min: 1, max: 3 }) })
  fc.assert(fc.property(fc.array(row), (rows) => {
    const evidence = rows.map(({ article, origin }, index) => makeEvidence({ ...kestrel, article }, { id: asId(index + 1), originId: asId(origin) }))
    expect(orderEvidence(evidence).map((item) => item.row.id).sort((a, b) => a - b)).toEqual(evidence.map((item) => item.id))
  }))
})

test('segments joined are the sentence, whatever the marks', () => {
  const mark = fc.record({ start: fc.nat(60), end: fc.nat(60), stance: fc.constantFrom('contradicts' as const, 'supports' as const, 'plain' as const) })
  fc.assert(fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 5 }), (text, marks) => {
    expect(segmentsOf(text, marks).map((segment) => segment.text).join('')).toBe(text)
  }))
})

test('where marks overlap the contradiction shows', () => {
  expect(segmentsOf('abcdef', [{ start: 0, end: 6, stance: 'supports' }, { start: 2, end: 4, stance: 'contradicts' }]))
    .toEqual([{ text: 'ab', mark: 'supports' }, { text: 'cd', mark: 'contradicts' }, { text: 'ef', mark: 'supports' }])
})
