/**
 * A deterministic stand-in for a newsroom's archive: French and English stories, ten articles each, with people and a town of their own and a few figures
 * who recur in all of them; with contradictions and wire copies.
 * Prefix-stable: article n is the same whatever the size of the corpus, so that figures at several sizes compare.
 */

export type BenchArticle = { name: string; text: string; language: 'fr' | 'en' }

/** A small linear congruential generator (Numerical Recipes' constants): the same numbers on every machine for one seed. Answers whole numbers from 0 to below what it is asked. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const given = ['Ilian', 'Mirta', 'Sévan', 'Oda', 'Noé', 'Lise', 'Anselme', 'Tomas', 'Greta', 'Adam', 'Joris', 'Irène', 'Paol', 'Nadja', 'Hugo', 'Selma']
const family = ['Darvos', 'Calesse', 'Orlic', 'Rehn', 'Hastier', 'Aubrac', 'Droz', 'Velin', 'Solheim', 'Fairlie', 'Maek', 'Tarnac', 'Lorvik', 'Besson', 'Quillan', 'Varga']
const outlets = ['Le Courrier de Valmora', 'Agence Kestrel', 'Sarénie Info', 'L’Écho de Trévane', 'Radio Lagune', 'The Norval Herald', 'The Harbour Post']
const months = { fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'], en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] }
const ranks = { fr: ['colonel', 'général de brigade', 'général de division', 'général de corps d’armée', 'général d’armée'], en: ['Colonel', 'Brigadier General', 'Major General', 'Lieutenant General', 'General'] }
/** Names are put together from these, so that an archive of any size has people and towns enough. */
const syllables = { first: ['Bar', 'Cal', 'Dor', 'Fen', 'Gal', 'Hel', 'Jor', 'Kes', 'Lor', 'Mar', 'Nor', 'Pel', 'Ros', 'Sel', 'Tor', 'Val'], last: ['vane', 'mora', 'tin', 'dec', 'lac', 'nier', 'bry', 'strel', 'gard', 'menn', 'ric', 'sault', 'ven', 'dal', 'quist', 'zac'] }
/** One article in ten is a copy of the one before it; ten articles make a story. */
const copyEvery = 10
const articlesPerStory = 10
/** One sentence in five is about a figure who recurs in every story. */
const recurringEvery = 5
const sentencesPerArticle = 25

/** Article number `n`, about 3.5 KB. Every tenth repeats its predecessor's body under another outlet's name. */
export function benchArticle(n: number): BenchArticle {
  const copied = n % copyEvery === copyEvery - 1 ? n - 1 : n
  const random = randomFrom(copied + 1)
  const language = copied % 3 === 2 ? 'en' : 'fr'
  const day = 1 + random(28)
  const month = random(12)
  const year = 2020 + random(6)
  const outlet = outlets[n % outlets.length]!
  const head = language === 'fr'
    ? `${outlet}\n\nDossier numéro ${copied}\n\nPublié le ${day} ${months.fr[month]} ${year} à 09:30\n\n`
    : `${outlet}\n\nStory number ${copied}\n\nPublished ${day} ${months.en[month]} ${year} at 09:30\n\n`
  const story = storyOf(Math.floor(copied / articlesPerStory))
  const sentences = Array.from({ length: sentencesPerArticle }, () => sentence(language, random, { day, month, year }, story))
  const paragraphs: string[] = []
  for (let i = 0; i < sentences.length; i += 4) paragraphs.push(sentences.slice(i, i + 4).join(' '))
  return { name: `article-${String(n).padStart(6, '0')}.txt`, text: head + paragraphs.join('\n\n'), language }
}

type Story = { people: string[]; place: string }

function storyOf(index: number): Story {
  const random = randomFrom(7_919 * (index + 1))
  const coin = () => `${syllables.first[random(16)]}${syllables.last[random(16)]}`
  return { people: Array.from({ length: 4 }, () => `${given[random(given.length)]} ${coin()}`), place: `${coin()}${syllables.last[random(16)]}` }
}

function sentence(language: 'fr' | 'en', random: (below: number) => number, when: { day: number; month: number; year: number }, story: Story): string {
  const person = random(recurringEvery) === 0 ? `${given[random(given.length)]} ${family[random(family.length)]}` : story.people[random(story.people.length)]!
  const { place } = story
  const rank = ranks[language][random(5)]!
  const count = 10 + random(2_000)
  const day = Math.max(1, when.day - random(4))
  const month = months[language][when.month]!
  const fr = [
    `Le ${rank} ${person} a reçu une délégation de ${count} personnes à ${place} le ${day} ${month} ${when.year}.`,
    `Au moins ${count} habitants de ${place} ont été évacués, selon la préfecture.`,
    `« Nous tiendrons nos engagements envers ${place} », a déclaré ${person}.`,
    `${person}, ministre de la Défense, a signé l’accord à ${place} le ${day} ${month}.`,
    `Les travaux du port de ${place} coûteront ${count} millions de couronnes et dureront ${2 + random(30)} mois.`,
    `À ${place}, ${person} n’a pas voulu répondre aux questions des journalistes sur le calendrier des travaux ni sur leur financement.`,
  ]
  const en = [
    `${rank} ${person} received a delegation of ${count} people in ${place} on ${day} ${month} ${when.year}.`,
    `At least ${count} residents of ${place} were evacuated, the prefecture said.`,
    `"We will keep our word to ${place}," ${person} said.`,
    `Defence Minister ${person} signed the agreement in ${place} on ${day} ${month}.`,
    `The harbour works of ${place} will cost ${count} million crowns and last ${2 + random(30)} months.`,
    `In ${place}, ${person} would not answer the reporters’ questions about the timetable of the works or about who would pay for them.`,
  ]
  const templates = language === 'fr' ? fr : en
  return templates[random(templates.length)]!
}
