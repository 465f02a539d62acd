import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const quotes = (a: string, b: string, languages: [Language, Language] = ['fr', 'fr']): string[] =>
  findingsBetween(claimsIn(a, '2031-03-14', languages[0]), claimsIn(b, '2031-03-14', languages[1])).filter((found) => found.reason.kind.startsWith('quote')).map((found) => `${found.stance} ${found.reason.kind}`)

describe('quotations of one speaker', () => {
  it('are the same in other words and in another language', () => {
    expect(quotes('« Nous ne céderons pas face aux menaces », a déclaré Orlo Vanic.', '« Nous ne céderons jamais à ces menaces », a affirmé Orlo Vanic.')).toEqual(['supports quote-reworded'])
    expect(quotes('« La frontière restera fermée jusqu’au vote du parlement », a dit le président Orlo Vanic.', '“The border will remain closed until parliament votes,” President Orlo Vanic said.', ['fr', 'en'])).toEqual(['supports quote-reworded'])
  })
  it('contradict each other on a figure and on a "not"', () => {
    expect(quotes('« Nous avons perdu 12 hommes dans cette bataille », a dit le général Orlo Vanic.', '« Nous avons perdu 21 hommes dans cette bataille », a dit le général Orlo Vanic.')).toEqual(['contradicts quote-differs'])
    expect(quotes('Pour Orlo Vanic, préfet du Sarn, « l’alerte a fonctionné ».', '« L’alerte n’a pas fonctionné », admettait le préfet Orlo Vanic.')).toEqual(['contradicts quote-differs'])
  })
  it('say nothing of what another speaker says in the same words, nor of a longer speech', () => {
    expect(quotes('« Nous allons gagner dès le premier tour », a lancé Orlo Vanic.', '« Nous n’allons pas gagner dès le premier tour », a lancé Anna Belor.')).toEqual([])
    expect(quotes('« Nous voulons la paix », a dit le président Orlo Vanic.', '« Nous ne voulons la paix qu’avec des voisins loyaux, des frontières sûres et une armée forte », a dit le président Orlo Vanic.')).not.toContain('contradicts quote-differs')
  })
})
