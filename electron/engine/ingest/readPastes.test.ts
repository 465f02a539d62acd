/** Pastes that tempt the rules: what looks like furniture and is the article, and what looks like the article and is not. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyText, type CleanDocument } from '../../../shared/domain/article.ts'
import { cleanPage, readDocument } from './readDocument.ts'

function paste(...lines: string[]): CleanDocument {
  const outcome = cleanPage({ text: lines.join('\n\n') })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}
const bodyOf = (...lines: string[]): string[] => bodyText(paste(...lines)).split('\n\n')

test('sentences that start like prompts stay in the article', () => {
  const lines = ['Pour accéder à l’université, les candidats devront passer un examen.', 'Partager le pouvoir avec l’opposition reste exclu, a dit le président.', 'Les plus lus dans le pays restent les journaux régionaux, qui vendent deux millions d’exemplaires.', 'Publié en 2019, le rapport du sénateur Hamel avait été enterré par le gouvernement de l’époque.', 'Watch towers line the road from Selm to the northern border, residents say.']
  expect(bodyOf(...lines)).toEqual(lines)
})

test('one line, two short sentences, a list: nothing is too small to be an article', () => {
  expect(bodyOf('Le maire démissionne.', 'Il part demain.')).toEqual(['Le maire démissionne.', 'Il part demain.'])
  expect(bodyOf('Séisme au large de Selm : trois morts')).toEqual(['Séisme au large de Selm : trois morts'])
  const list = ['Le bilan par région est le suivant, selon le ministère :', '- Selm : 12 morts', '- Valmora : 3 morts']
  expect(bodyOf(...list)).toEqual(list)
})

test('a box of headlines in mid-article does not end it, a list with summaries does', () => {
  const [first, second, third] = ['Le port de Selm rouvre lundi. Les dockers reprennent le travail.', 'Les discussions ont duré trois semaines, sous l’égide du préfet du littoral.', 'La prime sera versée en avril. Elle concerne 400 personnes.'] as const
  expect(bodyOf('Le port rouvre lundi', first, 'Sur le même sujet', 'La grève en cinq dates', 'Un port sous tension', second, third)).toEqual([first, second, third])
  expect(bodyOf('Le port rouvre lundi', first, 'Sur le même sujet', 'La grève en cinq dates', second, 'Un port sous tension', third)).toEqual([first])
})

test('a paragraph after a lone pointer is the article’s, one that is cut off is not', () => {
  const [first, next] = ['Le préfet a réuni les maires mardi à Orsel pour préparer la crue.', 'Les digues seront inspectées avant la fin du mois, a-t-il promis.'] as const
  expect(bodyOf(first, 'Lire aussi : La crue de 1910', next)).toEqual([first, next])
  expect(bodyOf(first, 'Lire aussi : La crue de 1910', 'En janvier 1910, la rivière était montée de huit mètres en deux jours et la ville..', next)).toEqual([first, next])
})

test('readers’ comments are set aside, a link to them above the article is not taken for their beginning', () => {
  const body = ['Le marché d’Orsel ferme ses portes samedi après quarante ans d’activité.', 'La ville cherche un repreneur pour la halle, qui compte trente étals.']
  expect(bodyOf(...body, 'Commentaires', 'Quelle honte de laisser mourir ce marché, disait ma mère.')).toEqual(body)
  expect(bodyOf(body[0]!, '12 commentaires', 'Commentaires', body[1]!, 'Les étals seront vendus aux enchères le 4 mai, selon la mairie.')).toContain(body[1])
})

test('agency, address and date are read from the lines that give them', () => {
  expect(paste('Séisme en Sarénie', 'VALMORA (AFP) - Un séisme de magnitude 6 a frappé la côte mardi matin.', 'Avec AFP')).toMatchObject({ agency: 'AFP', author: null })
  expect(paste('Le texte, a dit l’AFP à ses clients, sera corrigé dans la journée de mardi.').agency).toBeNull()
  expect(paste('https://www.exemple.example/a#b', 'Le port de Selm rouvre lundi après trois semaines de grève.')).toMatchObject({ url: 'https://www.exemple.example/a', outlet: 'exemple.example' })
  expect(paste('Selm, 3 mai 2025 (ABC) – Le port de Selm rouvre lundi après trois semaines de grève.').published).toBe('2025-05-03')
  expect(paste('Le port de Selm rouvre lundi, trois ans après sa fermeture du 3 mai 2022.').published).toBeNull()
})

test('lines that an editor wrapped become one paragraph again, lines of a menu do not', () => {
  const wrapped = 'Le ministre a annoncé mardi que les effectifs de la garnison\nseraient doublés avant la fin de l’année, soit 1 200 hommes de\nplus, et que le budget serait porté à 300 millions.'
  expect(bodyOf(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')])
  expect(paste('Menu\nRechercher\nMon compte', wrapped).text.split('\n\n')).toHaveLength(4)
})

// The labelled articles lie beside the repository on the developers' machines only; elsewhere there is nothing to compare with.
const shared = new URL('../../../../shared/', import.meta.url)
const labels = new URL('data/seeds/articles.dev.json', shared)

test('the labelled articles, where they are at hand: body limits, furniture and metadata as labelled', () => {
  if (!existsSync(labels)) { console.info('No labelled articles beside the repository: nothing compared.'); return }
  type Label = { file: string; title: string; outlet: string | null; published: string | null; byline: string | null; body_start: string; body_end: string; boilerplate: string[] }
  for (const label of JSON.parse(readFileSync(labels, 'utf8')) as Label[]) {
    const outcome = readDocument({ name: label.file, bytes: readFileSync(new URL(`seeds/${label.file}`, shared)) })
    if (!outcome.ok) throw new Error(outcome.error.code)
    const { document } = outcome.value
    expect(document).toMatchObject({ title: label.title, outlet: label.outlet, published: label.published, author: label.byline })
    expect(bodyText(document).startsWith(label.body_start)).toBe(true)
    expect(bodyText(document).endsWith(label.body_end)).toBe(true)
    for (const words of label.boilerplate) expect(bodyText(document)).not.toContain(words.trim())
  }
})
