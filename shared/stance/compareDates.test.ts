import { describe, expect, it } from 'vitest'
import { findings } from './fixtures.ts'

const stances = (a: string, b: string, days: readonly [string | null, string | null] = [null, null], language: 'en' | 'fr' = 'fr'): string[] =>
  findings(a, b, days, language).filter((found) => /^(?:date|time)/u.test(found.reason.kind)).map((found) => `${found.stance} ${found.reason.kind}`)

describe('dates without a publication date', () => {
  it('contradict by weekday where one event is named by its day', () => {
    const a = 'Orlo Vanic l’emporte à la présidentielle de dimanche avec 52 % des voix.'
    expect(stances(a, 'Le juge confirme le score d’Orlo Vanic à la présidentielle du 12 avril 2031.')).toEqual(['contradicts date-differs'])
    expect(stances(a, 'Le juge confirme le score d’Orlo Vanic à la présidentielle du 13 avril 2031.')).toEqual(['supports date-compatible'])
  })
  it('say nothing of two events of one kind that nothing joins', () => {
    expect(stances('Le port est fermé depuis l’accident de mardi.', 'La gare rouvre après l’accident du 3 septembre 2031.')).toEqual([])
  })
  it('leave a day to the main event of a sentence, not to one that only tells when', () => {
    expect(stances('Le tribunal a condamné mardi Orlo Vanic pour fraude.', 'Deux jours après sa condamnation pour fraude, Orlo Vanic a fait appel ce jeudi.')).toEqual([])
  })
})

describe('an event of several days', () => {
  it('holds its third day, and opened on its first', () => {
    const held = 'Tenu du 11 au 14 novembre, Armevia a attiré trente délégations.'
    expect(stances(held, 'Au troisième jour d’Armevia, ce jeudi 13 novembre, des drones ont volé.', [null, '2031-11-13'])).toEqual(['supports date-compatible'])
    expect(stances('Ouvert mardi dernier, Armevia a montré des drones.', 'Le parc abrite depuis le mardi 11 novembre le salon Armevia.', ['2031-11-13', null])).toContain('supports date-compatible')
    expect(stances(held, 'Au bilan d’Armevia, dressé ce lundi 17 novembre, figurent des drones.', [null, '2031-11-17'])).toEqual([])
  })
})

describe('times of day', () => {
  const at = 'Le train a déraillé mercredi 14 mai à 17 h 42 à Korvel.'
  it('contradict each other on one event, and not where one is rounded or by another clock', () => {
    expect(stances(at, 'Il était 18 h 10, mercredi 14 mai, quand le train a déraillé à Korvel.')).toEqual(['contradicts time-differs'])
    expect(stances(at, 'Le train a déraillé mercredi 14 mai vers 18 heures à Korvel.').filter((found) => found.startsWith('contradicts'))).toEqual([])
    expect(stances(at, 'Le train a déraillé mercredi 14 mai à 15 h 42 GMT à Korvel.').filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
  it('bear each other out to the minute, whatever the verbs', () => {
    expect(stances(at, 'Le mercredi 14 mai à 17 h 42, le convoi s’est couché à Korvel.')).toEqual(['supports date-same'])
  })
})

describe('what happens once', () => {
  it('has one year, however far apart two are', () => {
    const told = (text: string) => stances('Le groupe Armevia, fondé en 1871, vend ses usines.', text)
    expect(told('Le groupe Armevia, créé en 1817, vend ses usines.')).toEqual(['contradicts date-differs'])
    expect(told('Le groupe Armevia a créé trois cents emplois en 1998 dans ses usines.')).toEqual([])
  })
  it('is told of a plant by other verbs too, and not of another one', () => {
    const told = (text: string) => stances('Explosion à l’usine Armevia de Korvel. Ouverte en 1987, l’usine emploie 300 personnes.', `Explosion à l’usine Armevia de Korvel. ${text}`)
    expect(told('Mise en service en 1992, l’usine emploie 300 personnes.')).toContain('contradicts date-differs')
    expect(told('Créée en 1992, l’association des riverains compte 300 familles.')).toEqual([])
  })
  it('is told by "dès hier" as by "hier"', () => {
    expect(stances('Arrivé dès hier soir à Korvel, le ministre Matei Dorval a parlé.', 'Le ministre Matei Dorval n’est arrivé à Korvel que jeudi.', ['2031-05-15', '2031-05-16'])).toEqual(['contradicts date-differs'])
  })
  it('may be told by two verbs for one moment', () => {
    expect(stances('La vigilance rouge avait été déclenchée mardi à 22 heures.', 'La vigilance rouge, activée le 17 juin à 22 heures, a été levée.', ['2031-06-18', null])).toEqual(['supports date-same'])
  })
})

describe('two events of one kind', () => {
  it.each([
    ['Le premier tour de la présidentielle du 12 avril a vu Orlo Vanic en tête à Korvel.', 'Orlo Vanic remporte la présidentielle du 26 avril à Korvel, au second tour.'],
    ['Les législatives du 12 avril ont donné la majorité à Orlo Vanic.', 'La présidentielle du 26 avril a été remportée par Orlo Vanic.'],
    ['Le ministre Karl Hestin a été arrêté mardi à Korvel.', 'Deux complices de Karl Hestin ont été arrêtés mercredi à Korvel.'],
    ['Un séisme a frappé Korvel vendredi.', 'Un second séisme a frappé Korvel samedi.'],
    ['Le pont de Korvel a fermé lundi après la découverte d’une fissure.', 'Le pont de Korvel fermera vendredi pour des travaux.'],
    ['Le train de 7 h 05 a déraillé mardi à Korvel.', 'Le train a déraillé mardi à 7 h 42 à Korvel.'],
  ])('have each their day: %s', (a, b) => expect(stances(a, b, ['2031-05-07', '2031-05-07']).filter((found) => found.startsWith('contradicts'))).toEqual([]))
  it('are one where nothing tells them apart', () => {
    expect(stances('Le ministre Karl Hestin a été arrêté mardi à Korvel.', 'Le ministre Karl Hestin a été arrêté mercredi à Korvel.', ['2031-05-08', '2031-05-08'])).toEqual(['contradicts date-differs'])
  })
})

describe('the main event of a story', () => {
  const told = 'Un train a déraillé à Korvel. Le déraillement s’est produit à 17 h 42 mercredi. Neuf passagers sont blessés.'
  it('is one event, whatever else the sentences tell', () => {
    expect(stances(told, 'Le convoi parti d’Angor a déraillé à Korvel. Il était 18 h 10, ce mercredi, quand il a quitté les rails.', ['2031-05-15', '2031-05-15'])).toContain('contradicts time-differs')
  })
  it('may be told by a general word, and then by its own day only', () => {
    const general = (day: string) => `Un train a déraillé à Korvel. La catastrophe de ${day} a fait neuf blessés parmi les passagers.`
    expect(stances(told, general('mardi'), ['2031-05-15', '2031-05-15'])).toContain('contradicts date-differs')
    expect(stances(told, general('mercredi'), ['2031-05-15', '2031-05-15']).filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
  it('is not what happens besides', () => {
    expect(stances(told, 'Un train a déraillé à Korvel. Le déraillement a tué. La ligne a rouvert jeudi.', ['2031-05-16', '2031-05-16']).filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
})

describe('one event in other words', () => {
  const days = ['2031-10-12', '2031-10-12'] as const
  it('lands, sinks and takes command by whatever verb each newsroom has', () => {
    expect(stances('Cyclone Belda made landfall near Korvel on Thursday, October 9, and killed eight people.', 'Cyclone Belda hit the northern coast near Korvel before dawn on Friday, and killed eight people.', days, 'en')).toContain('contradicts date-differs')
    expect(stances('Le ferry Belda a chaviré jeudi soir au large de Korvel.', 'Le Belda a coulé vendredi matin au large de Korvel.', days)).toContain('contradicts date-differs')
    expect(stances('Le colonel Orlo Vanic a pris jeudi 9 octobre le commandement de la garnison de Korvel.', 'Le colonel Orlo Vanic a été installé vendredi 10 octobre dans ses fonctions de commandant de la garnison de Korvel.', days)).toContain('contradicts date-differs')
  })
  it('begins on the day since which it holds', () => {
    expect(stances('Le colonel Orlo Vanic a pris jeudi 9 octobre le commandement de la garnison de Korvel.', 'Orlo Vanic assume ses fonctions à la garnison de Korvel depuis le vendredi 10 octobre.', days)).toContain('contradicts date-differs')
    expect(stances('Le port de Korvel est fermé depuis jeudi.', 'Le port de Korvel était fermé vendredi.', days).filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
  it('is not dated by what was known, counted or done later', () => {
    const sank = 'The ferry Belda sank off Korvel on Thursday night.'
    expect(stances(sank, 'The death toll from the sinking of the Belda off Korvel climbed to 23 on Saturday evening.', days, 'en').filter((found) => found.startsWith('contradicts'))).toEqual([])
    expect(stances('L’accident du car a eu lieu mercredi à Korvel.', 'Le bilan de l’accident du car à Korvel s’est alourdi jeudi soir.', days).filter((found) => found.startsWith('contradicts'))).toEqual([])
    expect(stances('Orlo Vanic won the election in Korvel on Thursday.', 'Orlo Vanic won 52 percent in the election in Korvel, results showed on Friday.', days, 'en').filter((found) => found.startsWith('contradicts'))).toEqual([])
    expect(stances('Cyclone Belda made landfall near Korvel on Thursday.', 'Cyclone Belda moved inland on Friday afternoon, after striking the coast near Korvel.', days, 'en').filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
  it('is told of one person though a length or a day is counted beside', () => {
    expect(stances('Le tribunal de Korvel a condamné jeudi Orlo Vanic à quatre ans de prison, dont deux avec sursis.', 'Orlo Vanic a fait appel samedi 11 octobre du jugement prononcé contre lui le vendredi 10 octobre à Korvel.', days)).toContain('contradicts date-differs')
    expect(stances('Le tribunal de Korvel a condamné jeudi Orlo Vanic pour fraude.', 'Le tribunal de Korvel a condamné vendredi deux complices d’Orlo Vanic pour fraude.', days).filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
})

describe('what begins on a day', () => {
  it('does so "from" it, as "à partir de"', () => {
    const from = 'Valdorie will close its land borders with Korvel from Monday, October 20.'
    const days = ['2031-10-12', '2031-10-12'] as const
    expect(stances(from, 'Valdorie will shut its land borders with Korvel starting Wednesday, October 22.', days, 'en')).toContain('contradicts date-differs')
    expect(stances(from, 'Valdorie has released pictures of its borders with Korvel from Wednesday.', days, 'en').filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
})
