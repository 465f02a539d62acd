import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionOf, inBaseUnit } from '../nlp/numbers/units.ts'
import { compareClaims } from './compare.ts'
import { claimsIn } from './fixtures.ts'

type Side = readonly ['fr' | 'en', string]
const leads = { fr: 'La ville de Korvel et la société Norvent étaient jeudi au centre de l’actualité.', en: 'The town of Korvel and the company Norvent were in the news on Thursday.' }
const stancesOf = (a: Side, b: Side, days: readonly [string, string] = ['2031-05-06', '2031-05-06']): string[] => {
  const [first, second] = ([a, b] as const).map(([language, text], i) => claimsIn(`${leads[language]} ${text}`, days[i]!, language))
  const found = first!.flatMap((x) => second!.filter((y) => x.claim.keys.some((key) => y.claim.keys.includes(key))).flatMap((y) => compareClaims(x, y) ?? []))
  return found.filter(({ reason }) => reason.kind.startsWith('quantity')).map(({ stance }) => stance)
}

describe('two figures of one thing', () => {
  it.each([
    [['fr', 'L’appareil transportait 242 personnes.'], ['fr', 'Il y avait 224 personnes à bord.']],
    [['en', '53 British nationals were on board.'], ['en', 'Among the passengers were 61 British citizens.']],
    [['fr', 'Norvent devra payer une amende de 100 000 euros.'], ['fr', 'Norvent a été condamnée à 150 000 euros d’amende.']],
    [['fr', 'Le chômage est de 7,5 %.'], ['fr', 'Le taux de chômage atteint 8,2 %.']],
    [['en', 'Two thirds of voters backed the reform.'], ['en', '52 percent of voters backed the reform.']],
    [['en', 'Winds reached 100 mph in Korvel.'], ['fr', 'Le vent a soufflé à 210 km/h à Korvel.']],
    [['fr', 'La rame roulait à 112 km/h à Korvel.'], ['fr', 'La vitesse à Korvel n’excédait pas 60 km/h.']],
    [['fr', 'Sept officiers au total sont concernés.'], ['fr', 'Cinq officiers en tout sont touchés.']],
    [['en', 'Mayor Marek Dolan, 54, resigned in Korvel.'], ['fr', 'Âgé de 57 ans, Marek Dolan quitte la mairie de Korvel.']],
    [['en', 'No one survived the crash in Korvel.'], ['en', 'Two passengers survived the crash in Korvel.']],
    [['fr', 'C’était la 12e édition du festival de Korvel.'], ['fr', 'C’était la quinzième édition du festival de Korvel.']],
    [['en', 'Trade with Korvel grew by 8 percent last year.'], ['en', 'Trade with Korvel shrank by 8 percent last year.']],
    [['fr', 'L’économie de Korvel a progressé de 2 %.'], ['fr', 'L’économie de Korvel a reculé de 1 %.']],
  ] as const)('contradict each other: %s / %s', (a, b) => expect(stancesOf(a, b)).toContain('contradicts'))
  it.each([
    [['en', '169 Indians, 53 Britons, seven Portuguese and one Canadian were on board.'], ['en', 'There were 230 passengers on the plane.']],
    [['en', 'The plane carried 68 passengers and a crew of six.'], ['en', 'There were 74 people on board.']],
    [['en', 'The fire burned 25,000 acres.'], ['fr', 'Le feu a brûlé 10 000 hectares.']],
    [['fr', 'Près de la moitié des électeurs se sont abstenus.'], ['fr', '49 % des électeurs se sont abstenus.']],
    [['fr', 'L’inflation est passée de 3 à 5 %.'], ['fr', 'L’inflation atteint 5 %.']],
    [['en', 'The number of dead has risen to 68.'], ['fr', 'Le bilan est de 68 morts.']],
  ] as const)('bear each other out: %s / %s', (a, b) => expect(stancesOf(a, b)).toContain('supports'))
  it('are one toll that grew, when the second speaks of a later day', () => {
    expect(stancesOf(['fr', 'L’accident a fait 17 morts à Korvel.'], ['fr', 'L’accident a fait 21 morts à Korvel.'], ['2031-05-06', '2031-05-08'])).toEqual(['evolved'])
    expect(stancesOf(['fr', 'L’accident a fait 17 morts à Korvel.'], ['fr', 'L’accident a fait 21 morts à Korvel.'])).toEqual(['contradicts'])
  })
})

describe('two figures of two things', () => {
  it.each([
    [['fr', 'L’armée a détruit douze véhicules à Korvel.'], ['fr', 'L’armée a saisi quinze véhicules à Korvel.']],
    [['fr', 'Le budget de la défense s’élève à 67 milliards d’euros.'], ['fr', 'Le budget de l’éducation s’élève à 64 milliards d’euros.']],
    [['fr', 'Le déficit atteindra 4,7 % du PIB.'], ['fr', 'La dette atteindra 112 % du PIB.']],
    [['fr', 'Cinq personnes sont mortes à Korvel.'], ['fr', 'Douze personnes sont mortes dans tout le pays.']],
    [['fr', 'Selon la police, 12 000 personnes ont manifesté à Korvel.'], ['fr', 'Selon les organisateurs, 40 000 personnes ont manifesté à Korvel.']],
    [['en', '53 British nationals were on board.'], ['en', 'Seven Portuguese nationals were on board.']],
    [['fr', 'Le bilan est de 17 morts.'], ['fr', 'Le bilan compte trois enfants morts.']],
    [['en', 'Inflation rose by 0.4 percent.'], ['en', 'Inflation reached 3.4 percent.']],
    [['fr', 'Norvent emploie 12 000 salariés.'], ['fr', 'La mairie d’Oradea emploie 9 000 salariés.']],
    [['fr', 'Le train roulait à 112 km/h à Korvel.'], ['fr', 'Le tronçon de Korvel est limité à 80 km/h.']],
    [['fr', 'Vingt-trois civils ont été tués à Korvel depuis janvier.'], ['fr', 'Trois civils ont été tués jeudi à Korvel.']],
    [['fr', 'Le festival de Korvel a attiré 120 000 visiteurs.'], ['fr', 'L’an dernier, 95 000 visiteurs étaient venus à Korvel.']],
    [['fr', 'Six des neuf membres du comité ont voté pour.'], ['fr', 'Le comité compte neuf membres.']],
    [['fr', 'On dénombre 412 cas à Korvel.'], ['fr', 'On dénombre 512 cas à Korvel.'], ['2031-05-06', '2031-05-09']],
    [['fr', 'Norvent a été condamnée à une amende de 25 millions d’euros.'], ['fr', 'Le parquet avait requis contre Norvent une amende de 40 millions d’euros.']],
    [['fr', 'La banque a été condamnée à une amende de 25 millions d’euros.'], ['fr', 'Son ancien directeur devra payer 200 000 euros d’amende.']],
    [['fr', 'Le candidat de Korvel a obtenu 33 voix au septième tour.'], ['fr', 'Le candidat de Korvel avait obtenu 20 voix au premier tour.']],
    [['fr', 'Le tunnel de Korvel mesure 57,5 km.'], ['fr', 'La ligne de Korvel mesure 270 km.']],
    [['fr', 'L’explosion a tué 14 personnes et en a blessé 37 à Korvel.'], ['en', 'The blast in Korvel left 14 dead and 37 wounded.']],
    [['fr', 'Quelque 4 300 foyers restaient privés d’électricité.'], ['fr', 'Près de 1 100 foyers demeurent privés d’électricité.'], ['2031-05-06', '2031-05-07']],
  ] as const)('never contradict each other: %s / %s', (a, b, days?: readonly [string, string]) => expect(stancesOf(a, b, days)).not.toContain('contradicts'))
})

describe('units', () => {
  const units = fc.constantFrom('km', 'mile', 'foot', 'ha', 'acre', 'km/h', 'mph', 'celsius', 'fahrenheit', 'tonne', 'kg')
  it('keep the order of amounts when they are turned into the base of their dimension', () => {
    fc.assert(fc.property(units, fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 100 }), (unit, amount, more) => { expect(inBaseUnit(amount, unit)).toBeLessThan(inBaseUnit(amount + more, unit)) }))
  })
  it('have a dimension, which currencies have not', () => {
    expect([dimensionOf('mile'), dimensionOf('EUR'), dimensionOf(null)]).toEqual(['length', null, null])
    expect(inBaseUnit(212, 'fahrenheit')).toBeCloseTo(100, 3)
  })
})
