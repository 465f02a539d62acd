/** Reading texts: our sentence splitter, date finder and reader beside the peers that a newsroom script would use. */
import { casual as chronoEnglish } from 'chrono-node'
import { casual as chronoFrench } from 'chrono-node/fr'
import splitBySbd from 'sbd'
import { analyseArticle } from '../../shared/nlp/analyse.ts'
import { findDates } from '../../shared/nlp/dates/findDates.ts'
import { splitSentences } from '../../shared/nlp/sentences.ts'
import { benchArticle, type BenchArticle } from './corpus.ts'
import { compareContenders, printRatios } from './measure.ts'

const articleCount = 200

/** Passes over the articles before the count, so that the code is compiled, and passes counted, of which the fastest stands. */
const warmUps = 3
const countedPasses = 5

/** Prints how many articles one core reads in a second, text to claims. In CPU time, which a busy machine stretches less than the clock. */
export function benchReading(): void {
  const articles = Array.from({ length: articleCount }, (_, n) => ({ ...benchArticle(n), noise: [], title: null, published: '2025-06-24', outlet: null }))
  const pass = (): number => {
    const before = process.cpuUsage()
    for (const article of articles) analyseArticle(article)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  for (let i = 0; i < warmUps; i++) pass()
  const seconds = Math.min(...Array.from({ length: countedPasses }, pass))
  console.log(`\nReading, articles per second of one core: ${(articleCount / seconds).toFixed(0)}`)
}

/** Prints two tables over the same 200 generated articles: sentences per Intl.Segmenter and sbd, dates per chrono-node. */
export async function benchLanguage(): Promise<void> {
  const articles = Array.from({ length: articleCount }, (_, n) => benchArticle(n))
  const over = (read: (article: BenchArticle) => unknown) => () => { for (const article of articles) read(article) }
  const segmenters = { fr: new Intl.Segmenter('fr', { granularity: 'sentence' }), en: new Intl.Segmenter('en', { granularity: 'sentence' }) }
  printRatios('Sentences', await compareContenders([
    { name: 'splitSentences', run: over((article) => splitSentences(article.text, article.language)) },
    { name: 'Intl.Segmenter', run: over((article) => [...segmenters[article.language].segment(article.text)]) },
    { name: 'sbd', run: over((article) => splitBySbd.sentences(article.text)) },
  ]), `${articleCount} articles`)
  const reference = '2025-06-24'
  const at = new Date(`${reference}T12:00:00Z`)
  printRatios('Dates', await compareContenders([
    { name: 'findDates', run: over((article) => findDates(article.text, { reference, language: article.language })) },
    { name: 'chrono-node', run: over((article) => (article.language === 'fr' ? chronoFrench : chronoEnglish).parse(article.text, at)) },
  ]), `${articleCount} articles`)
}
