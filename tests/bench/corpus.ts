/**
 * A deterministic stand-in for a newsroom's archive: French and English stories about recurring people and events, with contradictions and wire copies.
 * Prefix-stable: article n is the same whatever the size of the corpus, so that figures at several sizes compare.
 */

export type BenchArticle = { name: string; text: string; language: 'fr' | 'en' }

/** A small linear congruential generator (Numerical Recipes' constants): the same numbers on every machine for one seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const given = ['Ilian', 'Mirta', 'Sévan', 'Oda', 'Noé', 'Lise', 'Anselme', 'Tomas', 'Greta', 'Adam', 'Joris', 'Irène', 'Paol', 'Nadja', 'Hugo', 'Selma']
const family = ['Darvos', 'Calesse', 'Orlic', 'Rehn', 'Hastier', 'Aubrac', 'Droz', 'Velin', 'Solheim', 'Fairlie', 'Maek', 'Tarnac', 'Lorvik', 'Besson', 'Quillan', 'Varga']
const outlets = ['Le Courrier de Valmora', 'Agence Kestrel', 'Sarénie Info', 'L’Écho de Trévane', 'Radio Lagune', 'The Norval Herald', 'The Harbour Post']
const places = ['Selm', 'Valmora', 'Trévane', 'Brève', 'Norval', 'Lorne', 'Castre', 'Ostra']
const months = { fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'], en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] }
const ranks = { fr: ['colonel', 'général de brigade', 'général de division', 'général de corps d’armée', 'général d’armée'], en: ['Colonel', 'Brigadier General', 'Major General', 'Lieutenant General', 'General'] }
/** One story in ten is a copy of the one before it, as PERFORMANCE figures assume. */
const copyEvery = 10
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
  const sentences = Array.from({ length: sentencesPerArticle }, () => sentence(language, random, { day, month, year }))
  const paragraphs: string[] = []
  for (let i = 0; i < sentences.length; i += 4) paragraphs.push(sentences.slice(i, i + 4).join(' '))
  return { name: `article-${String(n).padStart(6, '0')}.txt`, text: head + paragraphs.join('\n\n'), language }
}

function sentence(language: 'fr' | 'en', random: (below: number) => number, when: { day: number; month: number; year: number }): string {
  const person = `${given[random(given.length)]} ${family[random(family.length)]}`
  const place = places[random(places.length)]!
  const rank = ranks[language][random(5)]!
  const count = 10 + random(2_000)
  const day = Math.max(1, when.day - random(4))
  const month = months[language][when.month]!
  const fr = [
    `Le ${rank} ${person} a reçu une délégation de ${count} personnes à ${place} le ${day} ${month} ${when.year}.`,
    `Au moins ${count} habitants de ${place} ont été évacués, selon la préfecture.`,
    `« Nous tiendrons nos engagements envers ${place} », a déclaré ${person}.`,
    `${person}, ministre de la Défense, a signé l’accord à ${place} le ${day} ${month}.`,
    `Les travaux du port coûteront ${count} millions de couronnes et dureront ${2 + random(30)} mois.`,
    `La réunion s’est tenue dans le calme, devant une assistance attentive et quelques curieux venus des villages voisins.`,
  ]
  const en = [
    `${rank} ${person} received a delegation of ${count} people in ${place} on ${day} ${month} ${when.year}.`,
    `At least ${count} residents of ${place} were evacuated, the prefecture said.`,
    `"We will keep our word to ${place}," ${person} said.`,
    `Defence Minister ${person} signed the agreement in ${place} on ${day} ${month}.`,
    `The harbour works will cost ${count} million crowns and last ${2 + random(30)} months.`,
    `The meeting was calm, before an attentive audience and a few onlookers who had come from the villages nearby.`,
  ]
  const templates = language === 'fr' ? fr : en
  return templates[random(templates.length)]!
}
