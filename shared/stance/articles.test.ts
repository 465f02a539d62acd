import { describe, expect, it } from 'vitest'
import { claimsIn as inContext, findingsBetween as findings } from './fixtures.ts'

describe('two articles', () => {
  it('contradict each other on a rank in one week', () => {
    const a = inContext('Le général d’armée Ilian Darvos a pris la parole.', '2031-06-24')
    const b = inContext('De retour d’Oradea, le général de corps d’armée Ilian Darvos a tiré un bilan positif.', '2031-06-28')
    expect(findings(a, b).filter((found) => found.stance === 'contradicts').map((found) => found.reason.kind)).toEqual(['rank-differs'])
  })
  it('contradict each other on the day of one launch, not on two meetings', () => {
    const a = inContext('Le salon Armevia a été lancé le jeudi 11 septembre 2031 à Oradea.', '2031-09-14')
    const b = inContext('Le ministre a lancé vendredi 12 septembre 2031 à Oradea le salon Armevia.', '2031-09-14')
    expect(findings(a, b).some((found) => found.stance === 'contradicts' && found.reason.kind === 'date-differs')).toBe(true)
    const meeting = inContext('Ilian Darvos a reçu lundi 23 juin 2031 le président Orlo Vanic.', '2031-06-25')
    const community = inContext('Ilian Darvos a rencontré mardi 24 juin 2031 la communauté de Valdorie à Oradea.', '2031-06-25')
    expect(findings(meeting, community).filter((found) => found.stance === 'contradicts')).toEqual([])
  })
  it('do not contradict each other on what one of them denies of something else', () => {
    const a = inContext('Le ministre n’a pas signé le traité de pêche.', '2031-06-24')
    const b = inContext('Le ministre a signé le décret sur les écoles.', '2031-06-24')
    expect(findings(a, b).filter((found) => found.stance === 'contradicts')).toEqual([])
  })
})

describe('figures of two articles', () => {
  const stances = (a: string, b: string, days: [string, string], language: 'fr' | 'en' = 'fr') =>
    findings(inContext(a, days[0], language), inContext(b, days[1], language)).filter((found) => found.reason.kind.startsWith('quantity')).map((found) => `${found.stance} ${found.reason.kind}`)

  it('agree when one is the other rounded, or within its bound', () => {
    expect(stances('Anna Belor obtient 3 % des voix.', 'Anna Belor obtient 19 227 voix, soit 3,02 %.', ['2031-04-14', '2031-04-14'])).toContain('supports quantity-rounded')
    expect(stances('More than 1,600 people died in Oradea.', 'In Oradea, 1,644 people were killed.', ['2031-03-29', '2031-03-29'], 'en')).toContain('supports quantity-compatible')
  })
  it('contradict each other on one candidate’s share, and not on two candidates’', () => {
    expect(stances('Orlo Vanic est élu avec 94,35 % des voix.', 'Orlo Vanic, élu avec 94,85 % des suffrages, prête serment.', ['2031-05-03', '2031-05-03'])).toContain('contradicts quantity-differs')
    expect(stances('Orlo Vanic obtient 52 % des voix.', 'Anna Belor obtient 48 % des voix.', ['2031-05-03', '2031-05-03'])).toEqual([])
  })
  it('grow from one day to the next', () => {
    expect(stances('The quake in Oradea killed 144 people.', 'The quake in Oradea has killed 1,644 people.', ['2031-03-28', '2031-03-30'], 'en')).toContain('evolved quantity-evolved')
  })
  it('say nothing of one another when they count other things', () => {
    expect(stances('Trois ministres ont visité Oradea.', 'Douze écoles ont fermé à Oradea.', ['2031-03-28', '2031-03-28'])).toEqual([])
  })
  it('agree and disagree across languages on what they count and how long it lasts', () => {
    const fr = inContext('Les travaux du tunnel de Korvel coûteront 340 millions de couronnes. La mission de Korvel durera dix-huit mois.', '2031-06-24')
    const en = inContext('The works in the Korvel tunnel will cost 430 million crowns. The Korvel mission will last eighteen months.', '2031-06-25', 'en')
    const found = findings(fr, en)
    expect(found.filter((one) => one.stance === 'contradicts').map((one) => one.reason.kind)).toEqual(['quantity-differs'])
    expect(found.map((one) => one.reason.kind)).toContain('duration-same')
  })
  it('contradict each other on two lengths of one mission, and on none against three', () => {
    const a = inContext('La mission de Korvel durera deux ans. Aucun navire n’a été retenu au large de Korvel.', '2031-06-24')
    const b = inContext('La mission de Korvel doit durer dix-huit mois. Trois navires ont été retenus au large de Korvel.', '2031-06-24')
    expect(findings(a, b).filter((one) => one.stance === 'contradicts').map((one) => one.reason.kind).sort()).toEqual(['duration-differs', 'quantity-differs'])
  })
  it('find evidence in a name only where it is written in two ways', () => {
    const a = inContext('Alia Šovan dirige le chantier de Korvel.', '2031-06-24')
    expect(findings(a, inContext('Alia Sovan dirige le chantier de Korvel.', '2031-06-24')).map((one) => one.reason.kind)).toContain('person-spelling')
    expect(findings(a, inContext('Alia Šovan habite Korvel.', '2031-06-24')).map((one) => one.reason.kind)).not.toContain('person-same')
  })
  it('still meet where one denies an event that the other tells by its date', () => {
    const a = inContext('Ilian Darvos n’a pas signé le traité de pêche avec Orlo Vanic.', '2031-06-24')
    const b = inContext('Ilian Darvos a signé lundi 23 juin le traité de pêche avec Orlo Vanic.', '2031-06-24')
    expect(findings(a, b).some((one) => one.stance === 'contradicts')).toBe(true)
  })
  it('are not contradicted by a "not" that stands with another word, nor by "not less than"', () => {
    const told = inContext('Les patients de Korvel ont occupé deux lits sur cent au printemps.', '2031-06-24')
    expect(findings(told, inContext('Les patients de Korvel n’ont pas occupé moins de deux lits sur cent au printemps.', '2031-06-24')).filter((one) => one.stance === 'contradicts')).toEqual([])
  })
  it('know one building by what its figure describes', () => {
    const a = inContext('Rescuers searched the ruins of a 33-storey building in Korvel.', '2031-06-24', 'en')
    const b = inContext('At least 19 people died in Korvel, where a 30-storey tower collapsed.', '2031-06-24', 'en')
    expect(findings(a, b).some((one) => one.stance === 'contradicts' && one.reason.claimValue === '33-storey')).toBe(true)
  })
  it('contradict each other on a "not" in otherwise the same words, and not on "not before"', () => {
    const stances = (a: string, b: string) => findings(inContext(a, '2031-06-24'), inContext(b, '2031-06-24')).map((one) => one.stance)
    const told = 'Les filtres vendus à Korvel renferment des fibres de verre traitées.'
    expect(stances(told, 'Les filtres vendus à Korvel ne contiennent pas de fibres de verre traitées.')).toContain('contradicts')
    expect(stances('Le ministère a ouvert en mars le parc de Korvel aux promeneurs et aux cavaliers.', 'Le parc de Korvel ne s’ouvrait pas aux promeneurs et aux cavaliers du ministère avant mars.')).not.toContain('contradicts')
  })
})
