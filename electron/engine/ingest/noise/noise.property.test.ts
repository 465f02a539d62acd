/** What must hold of every document, however its lines are mixed: the store, the reading view and the extractor all rely on it. */
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { bodyText } from '../../../../shared/domain/article.ts'
import { cleanPage } from '../readDocument.ts'

const prose = ['Le port a rouvert lundi après trois semaines de grève des dockers.', 'The council voted on Monday to close the bridge for nine months.', '« Nous attendons un texte signé », a déclaré la secrétaire du syndicat.']
const furniture = ['Lire aussi : Le pont fermé', 'Read more: Ashby detour', 'Recommandé pour vous', 'Accueil | Sports | Monde', 'Partager', 'Par Awa Keita', 'Publié mardi 3 mars 2026 à 08:00', '© 2026 Le Site', 'Un nouveau médecin pour le canton', '-.', 'M.S', 'pub', '1', 'Abonnez-vous']
const line = fc.oneof(fc.constantFrom(...prose), fc.constantFrom(...furniture), fc.string({ unit: 'grapheme', maxLength: 40 }))
const pasted = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => lines.join('\n\n')).filter((text) => text.trim() !== '')

test('noise spans are sorted, disjoint, whole paragraphs of the text, and nothing of them is in the body', () => {
  fc.assert(fc.property(pasted, (text) => {
    const outcome = cleanPage({ text })
    if (!outcome.ok) return
    const { text: whole, noise } = outcome.value
    let at = 0
    for (const { start, end } of noise) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim())
      if (start > 0) expect(whole.slice(start - 2, start)).toBe('\n\n')
      at = end
    }
    expect(at).toBeLessThanOrEqual(whole.length)
    const set = new Set(noise.flatMap(({ start, end }) => whole.slice(start, end).split('\n\n')))
    const kept = bodyText(outcome.value).split('\n\n').filter(Boolean)
    expect(kept.length + noise.reduce((sum, { start, end }) => sum + whole.slice(start, end).split('\n\n').length, 0)).toBe(whole.split('\n\n').filter(Boolean).length)
    for (const prompt of ['Partager', 'pub', 'Abonnez-vous', 'Recommandé pour vous']) if (set.has(prompt)) expect(kept).not.toContain(prompt)
  }), { numRuns: 100 })
})

test('every word of a paste is still there, in its order', () => {
  const words = (text: string): string => text.replace(/\s+/gu, '')
  fc.assert(fc.property(fc.array(fc.constantFrom(...prose, ...furniture), { minLength: 1, maxLength: 30 }), (lines) => {
    const outcome = cleanPage({ text: lines.join('\n\n') })
    expect(outcome.ok && words(outcome.value.text)).toBe(words(lines.join('')))
  }))
})

test('reading never throws, whatever the markup', () => {
  const piece = fc.constantFrom('<div>', '</div>', '<p>', '</p>', '<a href=x>', '</a>', '<table><tr><td>', '<br>', '<!--', '-->', '<script>', '</script>', '<svg>', '&amp;', '&#x110000;', '<h1>', '<li>', 'Une phrase assez longue, avec une virgule, pour être lue. ', '"', '<meta name=author content="', '>')
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => { expect(typeof cleanPage({ html: `<html>${pieces.join('')}` }).ok).toBe('boolean') }))
})
