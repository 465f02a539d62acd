import { expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { findOffices } from './findOffices.ts'

const only = (text: string, language: Language) => {
  const found = findOffices(text, language)
  expect(found.map((mention) => mention.text), text).toHaveLength(1)
  const { head, domain, institution, country, tenure, deputy } = found[0]!.value
  return { text: found[0]!.text, head, domain, institution, country, tenure, deputy }
}
const base = { domain: [], institution: null, country: null, tenure: 'held', deputy: false }

test('the two languages give the same office', () => {
  expect(only('le ministre russe des Affaires étrangères', 'fr')).toMatchObject({ head: 'minister', domain: ['foreign affairs'], country: 'ru' })
  expect(only('the Russian foreign minister', 'en')).toMatchObject({ head: 'minister', domain: ['foreign affairs'], country: 'ru' })
  expect(only('le chef de la diplomatie russe', 'fr')).toMatchObject({ head: 'minister', domain: ['foreign affairs'], country: 'ru' })
  expect(only('chef d’État-major général de l’Armée de l’air', 'fr')).toMatchObject({ ...base, head: 'chief-of-staff', domain: ['air force'] })
  expect(only('chief of staff of the air force', 'en')).toMatchObject({ ...base, head: 'chief-of-staff', domain: ['air force'] })
  expect(only('chef d’état-major de l’armée de terre', 'fr')).toMatchObject({ ...base, head: 'chief-of-staff', domain: ['army'] })
  expect(only('the army chief of staff', 'en')).toMatchObject({ ...base, head: 'chief-of-staff', domain: ['army'] })
})

test('a portfolio of several fields keeps them all, and stops where the name starts', () => {
  expect(only('ministre de la Défense et des Anciens combattants Armel Sio', 'fr')).toMatchObject({ text: 'ministre de la Défense et des Anciens combattants', domain: ['defence', 'veterans'] })
  expect(only('le ministre de la Réconciliation, de la Paix et de la Cohésion nationale, à Selm', 'fr').domain).toEqual(['cohesion', 'peace', 'reconciliation'])
  expect(only('Defence and Veterans Minister Ada Mor', 'en')).toMatchObject({ text: 'Defence and Veterans Minister', domain: ['defence', 'veterans'] })
})

test('heads of state: the republic goes without saying, the transition and the country do not', () => {
  expect(only('le président malien a reçu', 'fr')).toMatchObject({ ...base, text: 'président malien', head: 'president', country: 'ml' })
  expect(only('le président de la République du Niger', 'fr')).toMatchObject({ ...base, head: 'president', country: 'ne' })
  expect(only('le président de la Transition malienne', 'fr')).toMatchObject({ ...base, head: 'president', institution: 'transition', country: 'ml' })
  expect(only('le chef de l’État', 'fr')).toMatchObject({ ...base, head: 'president' })
  expect(only('le président de l’Assemblée nationale', 'fr')).toMatchObject({ ...base, head: 'speaker' })
})

test('tenure and deputies', () => {
  expect(only('l’ancien Premier ministre', 'fr')).toMatchObject({ head: 'prime-minister', tenure: 'former' })
  expect(only('former US President', 'en')).toMatchObject({ head: 'president', tenure: 'former', country: 'us' })
  expect(only('le président par intérim', 'fr').tenure).toBe('acting')
  expect(only('president-elect Ana Bo', 'en').tenure).toBe('elect')
  expect(only('le vice-ministre de la Défense', 'fr')).toMatchObject({ head: 'minister', domain: ['defence'], deputy: true })
  expect(only('deputy governor of the central bank', 'en')).toMatchObject({ head: 'governor', institution: 'central bank', deputy: true })
})

test('an ambassador is sent by one country to another', () => {
  expect(only('l’ambassadeur de la Fédération de Russie au Mali', 'fr')).toMatchObject({ country: 'ru', institution: 'ml' })
  expect(only('the US ambassador to the United Nations', 'en')).toMatchObject({ country: 'us', institution: 'united nations' })
})

test('a body goes by its name, not by what kind of thing it is; a month is none', () => {
  expect(only('le PDG du groupe Norvex', 'fr')).toMatchObject({ head: 'ceo', institution: 'norvex' })
  expect(only('le chef du Mouvement du Littoral', 'fr')).toMatchObject({ head: 'chief', institution: 'mouvement littoral' })
  expect(only('le commandant de la 3e région militaire', 'fr')).toMatchObject({ head: 'commander', institution: 'region 3' })
  expect(only('Norvex chief executive Lena Ost', 'en')).toMatchObject({ text: 'chief executive', head: 'ceo', institution: 'norvex' })
  expect(only('Norvex Energy’s chairman', 'en')).toMatchObject({ head: 'chair', institution: 'norvex energy' })
  expect(only('nommé ministre de la Santé en mars', 'fr')).toMatchObject({ domain: ['health'], institution: null })
  expect(findOffices('Le chef d’orchestre a salué. Une tête de Karim Mbalo a suivi.', 'fr')).toEqual([])
})

test('an office that had an end is a former one', () => {
  expect(only('foreign minister until last week', 'en')).toMatchObject({ text: 'foreign minister', tenure: 'former' })
  expect(only('Former Selm mayor Ivan Dol', 'en')).toMatchObject({ text: 'Former Selm mayor', head: 'mayor', institution: 'selm', tenure: 'former' })
  expect(only('Selm mayor Ivan Dol', 'en')).toMatchObject({ text: 'mayor', institution: 'selm', tenure: 'held' })
  expect(only('précédemment directrice de la Banque centrale', 'fr').tenure).toBe('former')
})
