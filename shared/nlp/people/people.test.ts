import { expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import type { OfficeMention, RankMention } from '../mentions.ts'
import { findPeople } from './findPeople.ts'

const written = ({ value }: RankMention | OfficeMention): string =>
  (value.kind === 'rank' ? value.rank : [value.tenure === 'held' ? '' : value.tenure, value.head, ...value.domain, value.deputy ? 'deputy' : '', value.country ?? ''].filter(Boolean).join(' '))

/** One line per mention: "given family", then rank and offices; "+" before a title that begins, "−" before one that ends. */
const read = (text: string, language: Language): string[] =>
  findPeople(text, { language, sentences: text.split('\n').reduce<{ start: number; end: number }[]>((spans, line) => {
    const start = spans.length === 0 ? 0 : spans.at(-1)!.end + 1
    return [...spans, { start, end: start + line.length }]
  }, []) }).map((person) => [
    `${person.resolved ? '→ ' : ''}${person.value.name}`, person.rank?.value.rank, ...person.offices.map(written), ...person.given.map((title) => `+${written(title)}`), ...person.taken.map((title) => `−${written(title)}`),
  ].filter(Boolean).join(' | '))

test('in an enumeration each title belongs to its own person', () => {
  expect(read('Le ministre Armel Sio, le général Ilian Darvos et le colonel Bako Nadi, chef d’état-major de l’armée de terre, ont été reçus.', 'fr'))
    .toEqual(['Armel Sio | minister', 'Ilian Darvos | general', 'Bako Nadi | colonel | chief-of-staff army'])
  expect(read('le ministre de la Défense et des Anciens combattants, le Général de corps d’armée Armel Sio, le ministre des Affaires étrangères Abel Traoko, et Lena Ost, ministre de la Santé', 'fr'))
    .toEqual(['Armel Sio | general-de-corps-d-armee | minister defence veterans', 'Abel Traoko | minister foreign affairs', 'Lena Ost | minister health'])
  expect(read('Prime Minister Ruth Vale, Interior Minister Karl Stein and Mara Oduya, the army chief of staff, attended.', 'en'))
    .toEqual(['Ruth Vale | prime-minister', 'Karl Stein | minister interior', 'Mara Oduya | chief-of-staff army'])
  expect(read('Armel Sio, le ministre de la Défense, Abel Traoko, le ministre de la Santé, et Lena Ost sont venus.', 'fr'))
    .toEqual(['Armel Sio | minister defence', 'Abel Traoko | minister health', 'Lena Ost'])
})

test('a protocol chain of titles before and after the name is one person', () => {
  expect(read('Le Président de la Transition, Son Excellence Le Général d’Armée Armel SIO, Chef de l’État et Chef suprême des Armées, a reçu une délégation.', 'fr'))
    .toEqual(['Armel Sio | general-d-armee | president | president | commander-in-chief armed forces'])
})

test('a plural title is shared by the names joined to it', () => {
  expect(read('les Présidents Armel Sio et Ivan Doleski se sont vus', 'fr')).toEqual(['Armel Sio | president', 'Ivan Doleski | president'])
})

test('later short forms, other spellings and capitals are the same person', () => {
  expect(read('Le colonel Bako Naïdi est arrivé.\nNaidi a signé.\nBako NAÏDI repart.\nM. Naïdi sourit.', 'fr').map((line) => line.split(' | ')[0])).toEqual(['Bako Naïdi', 'Bako Naïdi', 'Bako Naïdi', 'Bako Naïdi'])
  expect(read('Paul Bel-Ami-Sarr conteste.\nL’opposant Paul Bel Ami Sarr conteste.', 'fr').map((line) => line.split(' | ')[0])).toEqual(['Paul Bel-Ami-Sarr', 'Paul Bel-Ami-Sarr'])
})

test('homonyms stay apart, and a bare family name that fits both is nobody', () => {
  expect(read('Le colonel Bako Nadi et le ministre Oumar Nadi ont parlé.\nNadi a souri.\nLe ministre Nadi est parti.', 'fr'))
    .toEqual(['Bako Nadi | colonel', 'Oumar Nadi | minister', 'Oumar Nadi | minister'])
  expect(read('Le colonel Bako Nadi et le ministre Oumar Nadi ont parlé.\nM. Nadi a souri.', 'fr').at(-1)).toBe('Nadi')
})

test('a bare title is its holder only when one person was introduced with it', () => {
  expect(read('Le président ivoirien, Yao Kassi, est arrivé.\nLe président ivoirien repart jeudi.', 'fr')).toEqual(['Yao Kassi | president ci', '→ Yao Kassi'])
  expect(read('Le président ivoirien, Yao Kassi, est arrivé.\nLe président malien repart jeudi.', 'fr')).toEqual(['Yao Kassi | president ci'])
  expect(read('Le général Bako Nadi est arrivé.\nLe général a souri.', 'fr')).toEqual(['Bako Nadi | general'])
})

test('a counterpart holds the office just named, for another country', () => {
  expect(read('The Russian president, Ivan Doleski, called his Malian counterpart, Armel Sio.', 'en')).toEqual(['Ivan Doleski | president ru', 'Armel Sio | president ml'])
})

test('titles of people no longer or not yet in office', () => {
  expect(read('L’ancien Premier ministre Paul N’Dour et Dev Rao, président élu, étaient là.', 'fr')).toEqual(['Paul N’Dour | former prime-minister', 'Dev Rao | elect president'])
})

test('a title that a verb gives is the subject’s from then on', () => {
  expect(read('Vuko Drenn, 54 ans, a été désigné jeudi ministre de l’Intérieur.', 'fr')).toEqual(['Vuko Drenn | +minister interior'])
  expect(read('Le colonel Armel Sio a été promu hier au grade de général de brigade.', 'fr')).toEqual(['Armel Sio | colonel | +general-de-brigade'])
  expect(read('Nommé ministre de la Santé en mars, Vuko Drenn a démissionné.', 'fr')).toEqual(['Vuko Drenn | +minister health'])
  expect(read('Est nommée cheffe d’état-major de la marine : la capitaine de vaisseau Ana Sisso.', 'fr')).toEqual(['Ana Sisso | capitaine-de-vaisseau | +chief-of-staff navy'])
  expect(read('Le président a nommé jeudi 6 février le général Bako Nadi à la tête des forces armées.', 'fr')).toEqual(['Bako Nadi | general | +chief-of-staff armed forces'])
  expect(read('Vuko Drenn was appointed defence minister on March 3.', 'en')).toEqual(['Vuko Drenn | +minister defence'])
  expect(read('The board named Vuko Drenn chief executive on Monday.', 'en')).toEqual(['Vuko Drenn | +ceo'])
  expect(read('Vuko Drenn will become finance minister.', 'en')).toEqual(['Vuko Drenn | +elect minister finance'])
})

test('one who replaces another takes the office that the other leaves', () => {
  expect(read('Le général Bako Nadi succède au colonel Oumar Sel comme chef d’état-major de l’armée de l’air.', 'fr'))
    .toEqual(['Bako Nadi | general | +chief-of-staff air force', 'Oumar Sel | colonel | −former chief-of-staff air force'])
  expect(read('Vuko Drenn was succeeded by Anna Belor as mayor of Selm.', 'en')).toEqual(['Vuko Drenn | −former mayor', 'Anna Belor | +mayor'])
  expect(read('Vuko Drenn a été limogé de son poste de directeur général de Norvex.', 'fr')).toEqual(['Vuko Drenn | −former director-general'])
})

test.each<[string, Language]>([
  ['Vuko Drenn n’a pas été nommé ministre de l’Intérieur.', 'fr'], ['Vuko Drenn pourrait être nommé ministre.', 'fr'], ['Vuko Drenn a nommé un nouveau Premier ministre.', 'fr'],
  ['Vuko Drenn prend le ministre de la Santé à partie.', 'fr'], ['Vuko Drenn will not be appointed minister.', 'en'], ['Vuko Drenn named a new prime minister.', 'en'],
])('nobody takes an office here: %s', (text, language) => { expect(read(text, language).join()).not.toMatch(/[+−]/u) })

test('a pronoun that takes a title means whom the sentence before is about', () => {
  expect(read('Le général Bako Nadi est arrivé à Selm.\nPromu hier général de division, il a prêté serment.', 'fr')).toEqual(['Bako Nadi | general', '→ Bako Nadi | +general-de-division'])
  expect(read('He was appointed governor in May.', 'en')).toEqual([])
})

test('predecessors and deputies hold the office just named', () => {
  expect(read('Le ministre de la Défense, Orlan Tev, et son prédécesseur, le général Bako Nadi, étaient là.', 'fr')).toEqual(['Orlan Tev | minister defence', 'Bako Nadi | general | former minister defence'])
  expect(read('The mayor of Selm, Ivan Dol, and his deputy, Petra Kosta, attended.', 'en')).toEqual(['Ivan Dol | mayor', 'Petra Kosta | mayor deputy'])
})

test('a verb of leading tells an office, where what is led is a body', () => {
  expect(read('Anna Belor dirige la police nationale.', 'fr')).toEqual(['Anna Belor | chief police'])
  expect(read('Marek Dol préside la Commission électorale.', 'fr')).toEqual(['Marek Dol | president'])
  expect(read('Anders Viklund, who heads Norrland, left.', 'en')).toEqual(['Anders Viklund | chief'])
  expect(read('Anna Belor dirige une enquête. Marek Dol préside une réunion.', 'fr')).toEqual(['Anna Belor', 'Marek Dol'])
})

test('an unknown name is a person’s by what is said of it, and a company’s by how it is called', () => {
  for (const text of ['Vuko Drennar a été condamné à trois ans de prison.', 'La mort de Vuko Drennar a ému la ville.', 'Vuko Drennar, sismologue à Selm, craint une réplique.', 'L’attaquant Vuko Drennar a marqué.']) {
    expect(read(text, 'fr'), text).toEqual(['Vuko Drennar'])
  }
  for (const text of ['Vuko Drennar was arrested in the town.', 'The lawyer of Vuko Drennar denied it again.', 'Vuko Drennar, a farmer from the north, left.']) expect(read(text, 'en'), text).toEqual(['Vuko Drennar'])
  for (const text of ['Toyota Motors rappelle des véhicules.', 'Le navire Astra Maris a été arrêté.', 'Le groupe Verdan Telko a été condamné.']) expect(read(text, 'fr'), text).toEqual([])
  for (const text of ['Norvex Energy said profits fell again.', 'Morgan Stanley said profits fell again.']) expect(read(text, 'en'), text).toEqual([])
})

test('an age or a party parts no apposition from its name', () => {
  expect(read('Paul Drenn, 54 ans, PDG du groupe Norvex, quitte Selm.', 'fr')).toEqual(['Paul Drenn | ceo'])
  expect(read('Ivan Dol (PS), maire sortant de Selm, est battu.', 'fr')).toEqual(['Ivan Dol | mayor'])
  expect(read('Ivan Dol has served as prime minister since 2028.', 'en')).toEqual(['Ivan Dol | prime-minister'])
  expect(read('Paul Drenn, aged 54, chairman of Norvex, left.', 'en')).toEqual(['Paul Drenn | chair'])
})

test('nicknames, suffixes and numerals are no family names', () => {
  const valueOf = (text: string) => findPeople(text, { language: 'en', sentences: [{ start: 0, end: text.length }] })[0]?.value
  expect(valueOf('Joseph “Joe” Kellan Jr., 45, was charged.')).toMatchObject({ key: 'kellan', given: ['joseph'] })
  expect(valueOf('King Charles III of Norvalia spoke.')).toMatchObject({ key: 'charles', given: [], name: 'Charles III' })
  expect(valueOf('President Lee Jun-ho spoke.')).toMatchObject({ key: 'lee', given: ['jun', 'ho'] })
})

test('particles, initials and East Asian names', () => {
  expect(read('Le ministre Karim Ould Vey a vu Mme Anne de La Rive.', 'fr')).toEqual(['Karim Ould Vey | minister', 'Anne de La Rive'])
  const [first, second] = findPeople('John F. Kellan met Xi Wenlong, who smiled.', { language: 'en', sentences: [{ start: 0, end: 41 }] })
  expect(first?.value).toMatchObject({ key: 'kellan', given: ['john', 'f'] })
  expect(second?.value).toMatchObject({ key: 'xi', given: ['wenlong'] })
})

test.each<[string, Language]>([
  ['La Cour constitutionnelle a validé le scrutin à Selm mardi.', 'fr'],
  ['Le Parti du Littoral et la Banque de Selm ont signé un accord en Côte d’Ivoire.', 'fr'],
  ['L’Union africaine et la Fédération de Russie ont ouvert le Salon international de la Défense.', 'fr'],
  ['The Supreme Court met on Monday in New York, the White House said.', 'en'],
  ['Manchester United beat Real Madrid in the Champions League.', 'en'],
  ['Air Algérie et Radio Lagune se taisent. Le Salon de l’agriculture ouvre samedi.', 'fr'],
  ['Black Friday sales rose, Rolls-Royce said. The Arab Winter began in Tunis. Arab Winter books sold well.', 'en'],
  ['Norvalia To Swear In Its New President On May Third', 'en'],
])('nobody is named here: %s', (text, language) => { expect(read(text, language)).toEqual([]) })

test('who leads a body is said before the name as well', () => {
  expect(read('Le tribunal, présidé par Lena Ost, a tranché.', 'fr')).toEqual(['Lena Ost | president'])
  expect(read('The Accident Investigation Bureau is led by Ms Lena Ost.', 'en')).toEqual(['Lena Ost | chief'])
  expect(read('La brigade, commandée par le colonel Bako Nadi, est partie.', 'fr')).toEqual(['Bako Nadi | colonel | commander'])
  expect(read('La manifestation menée par Lena Ost a réuni la foule.', 'fr')).toEqual(['Lena Ost'])
})

test('storms, units and portfolios are nobody', () => {
  expect(read('Typhoon Mahala killed two people. Brigadier Ada Sori, commander of Military Region 7, visited.', 'en').map((line) => line.split(' | ')[0])).toEqual(['Ada Sori'])
  expect(read('Le capitaine Bako Nadi prend la Défense et la magistrate Lena Ost la Justice. Anne de la Brosse a été arrêtée.', 'fr').map((line) => line.split(' | ')[0])).toEqual(['Bako Nadi', 'Lena Ost', 'Anne de la Brosse'])
  expect(read('Assistant Commissioner Lerato Bakwa and Advocate Ada Sori spoke. H.E. Tomás Veda listened.', 'en').map((line) => line.split(' | ')[0])).toEqual(['Lerato Bakwa', 'Ada Sori', 'Tomás Veda'])
})
