import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../domain/language.ts'
import { splitSentences } from './sentences.ts'

const cut = (text: string, language: Language = 'fr') => splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

describe('a full stop that is no end', () => {
  test.each([
    ['fr', 'M. Ardent et Mme. Solène ont reçu le gén. Tavel et le Dr. Le Brac.'],
    ['fr', 'Selon J. K. Ondaro, le prix passe de 3.5 à 4,2 francs (cf. p. 12 et art. 4).'],
    ['fr', 'Le port de Sainte-Vire (dép. 12) date de 120 av. J.-C. environ.'],
    ['en', 'Lt. Col. Mara J. Velden met Gen. Osk at 5 p.m. Tuesday in the U.S. Senate.'],
    ['en', 'It cost $3.5 million, see no. 5, vol. 2, Sept. 11 of the Ardan Inc. Review.'],
    ['fr', 'Écrivez à m.brac@exemple.org ou voyez www.exemple.org/page.html pour la suite.'],
    ['fr', '1. Le premier accord porte sur la pêche.'],
  ] as const)('%s: %s', (language, text) => expect(cut(text, language)).toEqual([text]))
})

describe('quotations', () => {
  test('keep their closing mark and what attributes them', () => {
    expect(cut('« C’est fini ! », a lancé Tavel. « Nous partons. » Le port ferme.'))
      .toEqual(['« C’est fini ! », a lancé Tavel.', '« Nous partons. »', 'Le port ferme.'])
    expect(cut('"We left!" said Velden. "It is over." The port closed.', 'en')).toEqual(['"We left!" said Velden.', '"It is over."', 'The port closed.'])
  })
  test('keep a source in brackets, but not a sentence of its own', () => {
    expect(cut('Il a dit : « Je pars. » (source : le port). Puis il est parti. (Il reviendra.)'))
      .toEqual(['Il a dit : « Je pars. » (source : le port).', 'Puis il est parti.', '(Il reviendra.)'])
  })
  test('in straight quotes set off by blanks close on the right side', () => {
    expect(cut('Il a crié : " Partez ! " Le port est vide.')).toEqual(['Il a crié : " Partez ! "', 'Le port est vide.'])
  })
})

describe('line ends', () => {
  test('a blank line always ends a sentence', () => {
    expect(cut('Un port sans nom\n \nle silence')).toEqual(['Un port sans nom', 'le silence'])
  })
  test('a paragraph per line gives one sentence at least per line', () => {
    expect(cut('Le port ferme\nPublié mardi 3 juin 2025\nLe ministre Tavel a signé.\nIl part demain'))
      .toEqual(['Le port ferme', 'Publié mardi 3 juin 2025', 'Le ministre Tavel a signé.', 'Il part demain'])
  })
  test('hard-wrapped copy is read through', () => {
    expect(cut('Le ministre de la Mer, Oda\nTavel, a signé lundi un accord\nsur la pêche. Il part\ndemain.'))
      .toEqual(['Le ministre de la Mer, Oda\nTavel, a signé lundi un accord\nsur la pêche.', 'Il part\ndemain.'])
  })
  test('a lost space after a full stop is seen', () => {
    expect(cut('Le pays est en paix.Le ministre le dit.')).toEqual(['Le pays est en paix.', 'Le ministre le dit.'])
  })
})

test('list items part, also within one line', () => {
  expect(cut('1) Fermer le port 2) Ouvrir la gare 3) Partir. Rien.')).toEqual(['1) Fermer le port', '2) Ouvrir la gare', '3) Partir.', 'Rien.'])
  expect(cut('a.) Close the port.\nb.) Open the gate.', 'en')).toEqual(['a.) Close the port.', 'b.) Open the gate.'])
})

test('ellipses end a sentence only before a capital', () => {
  expect(cut('Il hésite… puis signe. Et puis… Rien.')).toEqual(['Il hésite… puis signe.', 'Et puis…', 'Rien.'])
})

const newsText = fc.array(fc.constantFrom(
  'Le port', ' ', '. ', '! ', '…', '\n', '\n\n', '« ', ' »', '"', '(', ')', 'M. ', 'J. K. ', '3.5', 'p. 12', '1. ', 'a) ', 'Il', ' part', '\u00a0', '😀', 'é',
), { maxLength: 60 }).map((parts) => parts.join(''))

test('spans are trimmed, sorted, never overlap, and leave nothing but blanks between them', () => {
  fc.assert(fc.property(fc.oneof(newsText, fc.string({ unit: 'grapheme' })), fc.constantFrom<Language>('fr', 'en'), (text, language) => {
    const spans = splitSentences(text, language)
    const gaps = [...spans, { start: text.length, end: text.length }].map(({ start }, i) => text.slice(spans[i - 1]?.end ?? 0, start))
    expect(gaps.join('').replace(/[\s\u200b]/g, '')).toBe('')
    expect(spans.every(({ start, end }, i) => end > start && start >= (spans[i - 1]?.end ?? 0))).toBe(true)
    expect(spans.map(({ start, end }) => text.slice(start, end)).filter((sentence) => sentence.trim() !== sentence)).toEqual([])
  }))
})

test('a part of the text is split as if it stood alone', () => {
  fc.assert(fc.property(newsText, newsText, (before, text) => {
    const alone = splitSentences(text, 'fr').map(({ start, end }) => [start + before.length, end + before.length])
    const within = splitSentences(`${before}${text}`, 'fr', { start: before.length, end: before.length + text.length })
    expect(within.map(({ start, end }) => [start, end])).toEqual(alone)
  }))
})

test('cuts a stretch without an end at blanks, never within a word or a pair of surrogates', () => {
  const words = 'quai '.repeat(2_000).trimEnd()
  const cut = splitSentences(words, 'fr')
  expect(cut.length).toBeGreaterThan(2)
  expect(cut.map((span) => words.slice(span.start, span.end)).join(' ')).toBe(words)
  const faces = '😀'.repeat(4_000)
  expect(splitSentences(faces, 'fr').every((span) => faces.slice(span.start, span.end).isWellFormed())).toBe(true)
})
