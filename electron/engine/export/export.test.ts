import { expect, test } from 'vitest'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { echo, makeEvidence, makePoint, makeReportInput } from '../../../shared/report/report.fixture.ts'
import { renderCsv } from './csv.ts'
import { renderHtml } from './html.tsx'
import { renderMarkdown } from './markdown.ts'
import { exportName, renderExport } from './renderExport.ts'

const french = buildReport(makeReportInput(), 'fr')
const english = buildReport(makeReportInput(), 'en')
const pageOf = (html: string) => parseHTML(html).document

test('the HTML page has one h1, its language, tables with headers, and runs nothing', () => {
  const page = pageOf(renderHtml(french))
  expect(page.documentElement.getAttribute('lang')).toBe('fr')
  expect(page.querySelectorAll('h1')).toHaveLength(1)
  expect(page.querySelectorAll('script, link, img')).toHaveLength(0)
  for (const table of page.querySelectorAll('table')) {
    expect(table.querySelectorAll('th[scope=col]').length).toBe(3)
    for (const row of table.querySelectorAll('tbody tr')) expect(row.querySelector('th[scope=row]')).not.toBeNull()
  }
})

test('the HTML page shows each sentence with outlet, date, link, capture and hash, and marks the words that differ', () => {
  const row = pageOf(renderHtml(french)).querySelectorAll('.report-passages tbody tr')[1]!
  expect(row.querySelector('th')!.textContent).toBe('Agence Kestrel16 mars 2026')
  expect(row.querySelector('mark.con')!.textContent).toBe('de corps d’armée')
  expect(row.querySelector('a')!.getAttribute('href')).toBe('https://example.org/2')
  expect(row.textContent).toContain('Capturé le 20 mars 2026')
  expect(row.querySelector('abbr')!.getAttribute('title')).toBe(`SHA-256 ${'2'.repeat(64)}`)
})

test('where the desk overrode the machine, both labels and the note are printed', () => {
  const text = pageOf(renderHtml(french)).querySelector('.report-passages')!.textContent
  expect(text).toContain('Machine\u00A0: contredit. Rédaction\u00A0: a évolué.')
  expect(text).toContain('Promotion publiée au journal officiel')
  expect(renderMarkdown(english)).toContain('Machine: contradicts. Desk: evolved.')
})

test('the page names its sources and its method', () => {
  const page = pageOf(renderHtml(english))
  expect(page.querySelectorAll('.report-sources tbody tr')).toHaveLength(4)
  expect(page.querySelector('.report-sources')!.textContent).toContain('Copy: Agence Kestrel')
  expect(page.querySelectorAll('.report-method li').length).toBeGreaterThanOrEqual(5)
})

test('rejected evidence leaves the table but is owned up to', () => {
  const rejected = buildReport(makeReportInput({ points: [makePoint({ evidence: [makeEvidence(echo, { judgement: 'rejected' })] })] }), 'fr')
  const page = pageOf(renderHtml(rejected))
  expect(page.querySelectorAll('.report-passages tbody tr')).toHaveLength(1)
  expect(page.body.textContent).toContain('rejetées par la rédaction\u00A0: L’Écho de Trévane (a évolué).')
})

test('text from articles stays text in every format', () => {
  const hostile = buildReport(makeReportInput({ title: '<script>alert(1)</script>', points: [makePoint({ rationale: '# <img src=x onerror=alert(1)> *gras*' })] }), 'fr')
  const page = pageOf(renderHtml(hostile))
  expect(page.querySelectorAll('script, img')).toHaveLength(0)
  expect(page.querySelector('h1')!.textContent).toBe('<script>alert(1)</script>')
  const shown = pageOf(`<html><body>${marked.parse(renderMarkdown(hostile), { async: false })}</body></html>`)
  expect(shown.querySelectorAll('script, img')).toHaveLength(0)
  expect(shown.body.textContent).toContain('# <img src=x onerror=alert(1)> *gras*')
})

test('an address that is no web address is not linked', () => {
  const point = makePoint()
  const report = buildReport(makeReportInput({ points: [makePoint({ sentence: { ...point.sentence, url: 'javascript:alert(1)' }, evidence: [] })] }), 'fr')
  expect(renderHtml(report)).not.toContain('javascript:')
  expect(renderMarkdown(report)).not.toContain('javascript:')
})

test('the Markdown says what the page says', () => {
  const text = renderMarkdown(french)
  expect(text).toContain('## 1. Grade d’Ilian Darvos\u00A0: général d’armée — Faux')
  expect(text).toContain('> Le général **de corps d’armée** Ilian Darvos a signé lundi.')
  expect(text).toContain('N’en disent rien\u00A0: Radio Lagune.')
})

test('any sentence survives the way through Markdown', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), (words) => {
    const rationale = `a${words.replace(/\s+/gu, ' ')}b`
    const shown = pageOf(`<html><body>${marked.parse(renderMarkdown(buildReport(makeReportInput({ points: [makePoint({ rationale })] }), 'en')), { async: false })}</body></html>`)
    expect([...shown.querySelectorAll('p')].map((paragraph) => paragraph.textContent.replace(/\s+/gu, ' '))).toContain(rationale)
  }), { numRuns: 60 })
})

test('the spreadsheet holds one row per piece of evidence, in the separators that its language expects', () => {
  const lines = renderCsv(french).trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFN°;Affirmation;Type;/u)
  expect(lines).toHaveLength(1 + 3)
  expect(lines[3]).toContain('A évolué;Contredit;Corrigé;Promotion publiée au journal officiel')
  expect(lines[3]).toContain(';0,90;')
  expect(renderCsv(english)).toMatch(/^\uFEFFNo\.,Claim,Type,/u)
})

test('a claim without evidence still has its row', () => {
  const lines = renderCsv(buildReport(makeReportInput({ points: [makePoint({ evidence: [] })] }), 'en')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('Le Courrier de Valmora')
})

test('a cell cannot run as a formula', () => {
  const point = makePoint({ rationale: '=HYPERLINK("http://example.org")', evidence: [] })
  expect(renderCsv(buildReport(makeReportInput({ points: [point] }), 'en'))).toContain('"\'=HYPERLINK(')
})

test('the file is named after the report', () => {
  expect(renderExport(french, 'html')).toMatchObject({ fileName: 'accord-de-selm-ce-que-cinq-medias-ont-ecrit.html', mediaType: 'text/html' })
  expect(exportName('«»')).toBe('recoupe')
})
