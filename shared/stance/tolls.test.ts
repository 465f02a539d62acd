import { describe, expect, it } from 'vitest'
import { figureStances as stances } from './fixtures.ts'

const storm = 'The storm Belka struck Dorane and Velmont.'
const tempete = 'La tempête Belka a frappé Dorane et Velmont.'
const attack = 'Des hommes armés ont attaqué le 2 mai le poste de Dorane, près de Velmont.'

describe('two tolls of one hour', () => {
  it('contradict each other, whoever is undated and however provisional they are', () => {
    expect(stances(`${storm} The agency put the toll of Belka in Dorane at 18 dead and 40 missing on Tuesday evening.`, `${storm} Belka has killed 18 people in Dorane and 46 others are missing, the agency said on Tuesday evening.`, 'en', 'en', ['2031-05-06', null])).toContain('contradicts')
    expect(stances(`${tempete} Le bilan provisoire à Dorane était de 18 morts mardi soir, selon la préfecture.`, `${tempete} La préfecture faisait état mardi soir de 21 morts à Dorane.`, 'fr', 'fr', ['2031-05-06', '2031-05-07'])).toContain('contradicts')
    expect(stances('The death toll from the crash of Belka Air flight BK 614 near Dorane stood at 98 at 8 am on Friday, the fire service told reporters.', 'The fire service had counted 96 dead near Dorane at 8 am on Friday after the crash of the Belka Air jet.', 'en', 'en', ['2031-05-09', '2031-05-09'])).toContain('contradicts')
  })
  it('of two hours do not, and "at least" of the first is not borne out by the second', () => {
    expect(stances(`${storm} The toll in Dorane stood at 18 dead on Tuesday morning.`, `${storm} The toll in Dorane stood at 21 dead on Tuesday evening.`, 'en')).not.toContain('contradicts')
    expect(stances(`${tempete} Le bilan à Dorane était d’au moins neuf morts mardi matin.`, `${tempete} Le bilan à Dorane était de onze morts mardi soir.`)).not.toContain('supports')
  })
  it('take the hour of the count, not of the deaths', () => {
    expect(stances(`${attack} L’attaque a tué douze gendarmes à Dorane vendredi soir.`, `${attack} L’attaque a tué quinze gendarmes à Dorane vendredi soir.`, 'fr', 'fr', ['2031-05-03', '2031-05-04'])).not.toContain('contradicts')
  })
})

describe('a toll that is settled', () => {
  it('contradicts another a week after an attack, and not after an earthquake', () => {
    expect(stances('L’attaque de Dorane, le 2 mai, a coûté la vie à douze gendarmes.', 'Une minute de silence a été observée pour les quatorze gendarmes tués le 2 mai dans l’attaque de Dorane.', 'fr', 'fr', ['2031-05-12', '2031-05-13'])).toContain('contradicts')
    expect(stances('The Dorane earthquake of May 2 killed 120 people.', 'The earthquake killed 140 people in Dorane on May 2.', 'en', 'en', ['2031-05-12', '2031-05-13'])).not.toContain('contradicts')
  })
})

describe('"others" after another toll', () => {
  it('are all of their own', () => {
    expect(stances(`${attack} L’attaque a fait 14 morts. Neuf autres ont été blessés à Dorane.`, `${attack} L’attaque a fait 14 morts et neuf blessés à Dorane.`)).toContain('supports')
    expect(stances(`${attack} L’attaque de Dorane a fait 14 morts et douze autres blessés.`, `${attack} L’attaque de Dorane a fait 14 morts et neuf blessés.`)).toContain('contradicts')
  })
})

describe('some of so many', () => {
  it('are set against how many did the same', () => {
    expect(stances('Onze des douze prévenus de Dorane ont été reconnus coupables mardi dans l’affaire Norvent.', 'Dix prévenus ont été reconnus coupables mardi à Dorane dans l’affaire Norvent.')).toContain('contradicts')
    expect(stances('Six des neuf membres du comité Norvent de Dorane ont voté pour.', 'Le comité Norvent de Dorane compte neuf membres.')).not.toContain('contradicts')
  })
})
