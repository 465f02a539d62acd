import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Language } from '../domain/language.ts'
import { overlaps, type Span } from '../domain/span.ts'
import { findEntities } from './entities.ts'

const read = (text: string, language: Language) => findEntities(text, { language, sentences: [{ start: 0, end: text.length }] })
const places = (text: string, language: Language): string[] => read(text, language).places.map(({ value }) => [value.place, ...value.within].join(' < '))
const organisations = (text: string, language: Language): string[] => read(text, language).organisations.map((mention) => `${mention.text}: ${mention.key}`)

test('places of the gazetteer know what contains them, in both languages', () => {
  expect(places('reçu au Kremlin, à Moscou, puis à Saint Pétersbourg', 'fr')).toEqual(['kremlin < moscow < ru', 'moscow < ru', 'saint petersburg < ru'])
  expect(places('at the White House in Washington, and in Moscow', 'en')).toEqual(['white house < washington < us', 'washington < us', 'moscow < ru'])
})

test('unknown places come from their preposition, buildings from their noun', () => {
  expect(places('arrivé à Trévane, il a gagné le stade d’Angor', 'fr')).toEqual(['trevane', 'stadium:angor'])
  expect(places('au palais des Tilleuls de Bamako', 'fr')).toEqual(['palace:tilleuls < bamako < ml', 'bamako < ml'])
  expect(places('near Trévane (Mali) and at Fort Selm', 'en')).toEqual(['trevane < ml', 'ml', 'fort:selm'])
})

test('a country in a title, a person or a club is no place of the event', () => {
  expect(places('Le président du Niger, Bako Nadi, a parlé à Niamey', 'fr')).toEqual(['niamey < ne'])
  expect(places('Manchester United lost in Nice', 'en')).toEqual(['nice < fr'])
  expect(places('Il a rendu hommage à Brice Oval', 'fr')).toEqual([])
})

test('organisations have one key in both languages, and for their acronym', () => {
  expect(organisations('l’ONU et le ministère de la Défense', 'fr')).toEqual(['ONU: united nations', 'ministère de la Défense: ministry of defence'])
  expect(organisations('the UN and the Defence Ministry', 'en')).toEqual(['UN: united nations', 'Defence Ministry: ministry of defence'])
  expect(organisations('L’Agence nationale de sécurité (ANS) enquête. Selon l’ANS, rien.', 'fr').map((one) => one.split(': ')[1])).toEqual(['agence nationale securite', 'agence nationale securite', 'agence nationale securite'])
  expect(organisations('Norvalia Energy SA sued the Norvalia Electoral Commission', 'en')).toEqual(['Norvalia Energy SA: norvalia energy sa', 'Norvalia Electoral Commission: norvalia electoral commission'])
})

const word = fc.constantFrom(
  'le', 'la', 'de', 'du', 'd’', 'et', 'à', ',', '.', '(', ')', 'the', 'of', 'and', '’s', 'général', 'Général', 'd’armée', 'Lt.', 'Gen.', 'colonel', 'ministre', 'Minister', 'président', 'les', 'Présidents',
  'chef', 'd’État-major', 'Défense', 'Bako', 'NADI', 'Sévan', 'Orlic', 'Al-Vey', 'J.', 'Mali', 'russe', 'Kremlin', 'Moscou', 'ONU', '(AES)', 'Parti', 'palais', 'Son', 'Excellence', 'M.', 'homologue', 'ancien', '«', '»', '\n\n', '42', 'œuvre',
)
const texts = fc.oneof(fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')), fc.string({ unit: 'grapheme', maxLength: 80 }))

test('whatever the text, mentions are verbatim, sorted and never overlap within their kind', () => {
  fc.assert(fc.property(texts, fc.constantFrom<Language>('fr', 'en'), (text, language) => {
    const found = read(text, language)
    for (const mentions of [found.people, found.organisations, found.places] as (Span & { text: string })[][]) {
      mentions.forEach((mention, at) => {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        const next = mentions[at + 1]
        if (next) expect(next.start >= mention.start && !overlaps(mention, next)).toBe(true)
      })
    }
    for (const person of found.people) expect(person.start <= person.nameSpan.start && person.nameSpan.end <= person.end).toBe(true)
  }), { numRuns: 400 })
})
