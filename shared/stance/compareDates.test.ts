import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { analyseArticle } from '../nlp/analyse.ts'
import { compareClaims } from './compare.ts'
import type { ClaimInContext } from './comparison.ts'

const inContext = (text: string, published: string | null, language: Language = 'fr'): ClaimInContext[] => {
  const { claims, sentences } = analyseArticle({ text, noise: [], title: null, outlet: null, published, language })
  return claims.map((claim) => ({ claim, sentence: text.slice(sentences[claim.sentenceIndex]!.start, sentences[claim.sentenceIndex]!.end), article: { published, outlet: null, language, origin: null } }))
}
const findings = (a: ClaimInContext[], b: ClaimInContext[]): string[] =>
  a.flatMap((x) => b.filter((y) => x.claim.keys.some((key) => y.claim.keys.includes(key))).flatMap((y) => compareClaims(x, y) ?? [])).filter((found) => found.reason.kind.startsWith('date')).map((found) => `${found.stance} ${found.reason.kind}`)

describe('dates without a publication date', () => {
  it('contradict by weekday where one event is named by its day', () => {
    const a = inContext('Orlo Vanic l’emporte à la présidentielle de dimanche avec 52 % des voix.', null)
    expect(findings(a, inContext('Le juge confirme le score d’Orlo Vanic à la présidentielle du 12 avril 2031.', null))).toEqual(['contradicts date-differs'])
    expect(findings(a, inContext('Le juge confirme le score d’Orlo Vanic à la présidentielle du 13 avril 2031.', null))).toEqual(['supports date-compatible'])
  })
  it('say nothing of two events of one kind that nothing joins', () => {
    expect(findings(inContext('Le port est fermé depuis l’accident de mardi.', null), inContext('La gare rouvre après l’accident du 3 septembre 2031.', null))).toEqual([])
  })
})

describe('an event of several days', () => {
  it('holds its third day, and opened on its first', () => {
    const held = inContext('Tenu du 11 au 14 novembre, Armevia a attiré trente délégations.', null)
    expect(findings(held, inContext('Au troisième jour d’Armevia, ce jeudi 13 novembre, des drones ont volé.', '2031-11-13'))).toEqual(['supports date-compatible'])
    expect(findings(inContext('Ouvert mardi dernier, Armevia a montré des drones.', '2031-11-13'), inContext('Le parc abrite depuis le mardi 11 novembre le salon Armevia.', null))).toContain('supports date-compatible')
    expect(findings(held, inContext('Au bilan d’Armevia, dressé ce lundi 17 novembre, figurent des drones.', '2031-11-17'))).toEqual([])
  })
})
