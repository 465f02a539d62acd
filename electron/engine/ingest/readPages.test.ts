/** Whole pages and pastes, written for these tests: what a reader would call the article is the body, everything else is set aside under its right name. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyText, type CleanDocument } from '../../../shared/domain/article.ts'
import { cleanPage, readDocument } from './readDocument.ts'

const pages = new URL('../../../tests/fixtures/pages/', import.meta.url)

function read(name: string): CleanDocument {
  const outcome = readDocument({ name, bytes: readFileSync(new URL(name, pages)) })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

const reasonOf = (document: CleanDocument, words: string): string | undefined =>
  document.noise.find((span) => document.text.slice(span.start, span.end).includes(words))?.reason

test('a French page: metadata from its JSON-LD, the body alone, each kind of furniture by name', () => {
  const page = read('littoral-fr.html')
  expect(page).toMatchObject({
    title: 'Le phare de Trégaval rallumé après six ans', outlet: 'Le Littoral libre', author: 'Maëlle Corvin', published: '2026-02-11T18:42',
    language: 'fr', url: 'https://www.littoral-libre.example/regions/phare-de-tregaval-42.html', agency: null,
  })
  expect(bodyText(page).split('\n\n').map((paragraph) => paragraph.slice(0, 24))).toEqual([
    'Éteint depuis la tempête', 'Le phare de Trégaval a é', '« Les pêcheurs rentraien', 'Un chantier retardé deux', 'Les travaux devaient s’a', 'La région a payé la moit',
  ])
  const expected: [string, string][] = [
    ['Politique', 'menu'], ['cookies', 'legal'], ['WhatsApp', 'share'], ['Photo : H. Perran', 'caption'], ['À lire aussi', 'read-also'], ['Recevez chaque matin', 'subscription'],
    ['Les gardiens de phare', 'related'], ['un froid de loup', 'comments'], ['Tous droits réservés', 'legal'], ['Publié le mercredi', 'metadata'], ['Par Maëlle Corvin', 'author-box'],
  ]
  expect(expected.map(([words]) => [words, reasonOf(page, words)])).toEqual(expected)
})

test('an English page: agency and byline found, a script address refused, the author’s portrait and the most-read list set aside', () => {
  const page = read('harrowgate-en.html')
  expect(page).toMatchObject({
    title: 'Council votes to close Marlow Bridge for repairs', outlet: 'The Harrow Ledger', author: 'Judith Pell', published: '2026-01-19T07:15', language: 'en', url: null, agency: 'Reuters',
  })
  expect(bodyText(page)).toMatch(/^HARROW \(Reuters\)/)
  expect(bodyText(page)).toMatch(/due on 2 February\.$/)
  expect(reasonOf(page, 'two dogs')).toBe('author-box')
  expect(reasonOf(page, 'Ashby residents brace')).toBe('read-also')
  expect(reasonOf(page, 'Floods cut off')).toBe('related')
  expect(reasonOf(page, 'Advertisement')).toBe('advertisement')
  expect(page.text).not.toContain('not part of the article')
})

test('a paste with teasers: no teaser’s sentence and no teaser’s date becomes the article’s', () => {
  const paste = read('gazette-collee.txt')
  expect(paste).toMatchObject({ author: 'Lucie ARNAUD', published: '2026-03-05T10:05', language: 'fr' })
  expect(paste.title).toBe('Gazette de Nérac-sur-Lys : le maire dépose plainte après l’incendie de la halle')
  const body = bodyText(paste)
  expect(body).toContain('Trois jours après le sinistre')
  expect(body).toContain('Les commerçants, privés d’étals')
  for (const foreign of ['emprunt de deux millions', 'franchir le pont', 'docteur Hamel', 'carnaval', 'S’abonner', 'Lucie']) expect(body).not.toContain(foreign)
  expect(reasonOf(paste, 'docteur Hamel')).toBe('teaser')
})

test('an English paste: site, byline and date above the article are read and set aside', () => {
  const paste = read('ferry-pasted.txt')
  expect(paste).toMatchObject({ title: 'Ferry crews end strike after pay deal', outlet: 'Island Courier', author: 'Tom Haddow, Aisha Rowe', published: '2026-01-14T09:30', language: 'en' })
  expect(bodyText(paste).split('\n\n')).toHaveLength(3)
  expect(bodyText(paste)).not.toContain('READ MORE')
})

test('broken markup without head, body or closing tags is read all the same', () => {
  const page = read('broken.html')
  expect(bodyText(page)).toContain('a perdu un tiers de ses ruches')
  expect(bodyText(page)).toContain('dont le coût est estimé à 80 000 euros.')
  expect(page.language).toBe('fr')
})

const sentence = 'Le pont de bois a été emporté par la crue de dimanche, et les habitants passent désormais par le gué. '

test('a page of fifty thousand nested elements is read as text, and a tree that fits is walked', () => {
  for (const depth of [50_000, 300]) {
    const outcome = cleanPage({ html: `<html><body>${'<div>'.repeat(depth)}<p>${sentence.repeat(4)}</p>${'</div>'.repeat(depth)}</body></html>` })
    expect(outcome.ok && outcome.value.text).toContain('emporté par la crue')
  }
})

test('an attribute of half a megabyte harms nothing', () => {
  const outcome = cleanPage({ html: `<html><body><div class="${'a '.repeat(300_000)}"><p>${sentence.repeat(4)}</p></div></body></html>` })
  expect(outcome.ok && bodyText(outcome.value)).toContain('emporté par la crue')
})

test('fields lose direction overrides and zero-width characters, and entities are decoded once', () => {
  const outcome = cleanPage({ html: `<html><head><meta property="og:title" content="Un \u202Etitre\u200B &amp;amp; sa suite"></head><body><p>${sentence.repeat(4)}</p></body></html>` })
  expect(outcome.ok && outcome.value.title).toBe('Un titre &amp; sa suite')
})

test('Markdown keeps its paragraphs and gives its heading as the title', () => {
  const outcome = readDocument({ name: 'crue.md', bytes: new TextEncoder().encode(`# La crue emporte le pont de Selles\n\n${sentence}\n\nLe maire attend **deux** devis.\n`) })
  expect(outcome.ok && outcome.value.document.title).toBe('La crue emporte le pont de Selles')
  expect(outcome.ok && bodyText(outcome.value.document)).toBe(`${sentence.trim()}\n\nLe maire attend deux devis.`)
})
