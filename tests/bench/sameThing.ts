/**
 * `npm run bench -- same-thing [--refit]`: how well the likelihood that two values are of one thing (shared/stance/sameThing.ts) holds on events that it
 * was not fitted on, each left out in turn. `--refit` fits resources/same-thing.json anew, on the seen half of the corpus and the labelled examples beside
 * the project, never on the unseen half nor on the dossiers kept closed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../electron/engine/ingest/readDocument.ts'
import { analyseArticle } from '../../shared/nlp/analyse.ts'
import { compareClaims } from '../../shared/stance/compare.ts'
import type { ClaimInContext } from '../../shared/stance/comparison.ts'
import { relateValues } from '../../shared/stance/relateValues.ts'
import { likenessOf } from '../../shared/stance/sameEvent.ts'
import { type Curve, type Relation, signsOf, weigh } from '../../shared/stance/sameThing.ts'
import { labelledPair } from '../score/judgePairs.ts'
import { closedDossiers } from './closedDossiers.ts'
import { type Example, fitCurve } from './fitSameThing.ts'

const root = join(import.meta.dirname, '..', '..')
const file = join(root, 'resources', 'same-thing.json')

/** What a pair that nobody labelled counts: nearly all of them are of two things, some are not. */
const unlabelledWeight = 0.3

type Reader = Omit<Example, 'weight'> & { weight: number; event: string; relation: Relation; labelled: boolean }
type Told = ClaimInContext & { file: string }
type Label = ReturnType<typeof labelledPair.parse>

function readDossier(folder: string): Told[] {
  const articles = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { file: string; outlet: string; published: string | null; language: 'fr' | 'en' }[]
  return articles.flatMap(({ file: name, outlet, published, language }) => {
    const read = readDocument({ name, bytes: readFileSync(join(folder, name)) })
    if (!read.ok) return []
    const { text, noise, title } = read.value.document
    const { claims, sentences } = analyseArticle({ text, noise, title, outlet, published, language })
    return claims.map((claim): Told => ({ file: name, claim, sentence: text.slice(sentences[claim.sentenceIndex]!.start, sentences[claim.sentenceIndex]!.end), article: { published, outlet, language, origin: null } }))
  })
}

const isFrom = (side: Told, { file: name, sentence }: Label['a']): boolean => side.file === name && (side.sentence.includes(sentence) || sentence.includes(side.sentence))

/** The label of two claims: that of the pair of sentences they stand in, where the first stands in the words under test; undefined where nobody labelled them. */
function labelFor(labels: readonly Label[], a: Told, b: Told): Label | undefined {
  return labels.find((one) => [[a, b], [b, a]].some(([x, y]) => isFrom(x!, one.a) && isFrom(y!, one.b) && (one.claim === undefined || one.claim === null || one.claim.includes(x!.claim.valueText) || x!.claim.valueText.includes(one.claim))))
}

/** True where the two sentences were labelled, whatever of them was under test. */
const areLabelled = (labels: readonly Label[], a: Told, b: Told): boolean => labels.some((one) => (isFrom(a, one.a) && isFrom(b, one.b)) || (isFrom(b, one.a) && isFrom(a, one.b)))

function examplesOf(event: string, folder: string, gold: string): Reader[] {
  const labels = readFileSync(gold, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => labelledPair.parse(JSON.parse(line)))
  const claims = readDossier(folder).filter(({ claim }) => ['date', 'quantity', 'duration'].includes(claim.type))
  return claims.flatMap((a, i) => claims.slice(i + 1).flatMap((b): Reader[] => {
    const relation = a.file === b.file || a.claim.type !== b.claim.type ? null : relateValues(a, b)
    if (relation === null) return []
    const label = labelFor(labels, a, b)
    if (label === undefined && (areLabelled(labels, a, b) || !a.claim.keys.some((key) => b.claim.keys.includes(key)))) return []
    // What a rule finds in pairs that nobody labelled is mostly right, and so no example of two things.
    if (label === undefined && ['supports', 'contradicts', 'evolved'].includes(compareClaims(a, b)?.stance ?? '')) return []
    return [{ event, relation, labelled: label !== undefined, signs: signsOf(a, b, likenessOf(a, b)), right: label?.label === (relation === 'agree' ? 'support' : 'contradict'), weight: label === undefined ? unlabelledWeight : 1 }]
  }))
}

function readExamples(): Reader[] {
  const seen = join(root, 'tests', 'corpus', 'seen')
  const own = readdirSync(seen).filter((name) => existsSync(join(seen, name, 'gold.jsonl')) && !closedDossiers.has(name)).flatMap((name) => examplesOf(name, join(seen, name), join(seen, name, 'gold.jsonl')))
  const sets = join(root, '..', 'shared', 'data', 'sets')
  if (!existsSync(sets)) return own
  return [...own, ...readdirSync(sets).flatMap((name) => examplesOf(name, join(sets, name), join(sets, name, 'gold.jsonl')))]
}

const relations: readonly Relation[] = ['agree', 'differ']

/** How many labelled pairs of events left out are right and wrong from each likelihood on, and how many that nobody labelled reach it. */
function tabulate(examples: readonly Reader[]): string[] {
  const events = [...new Set(examples.map((one) => one.event))]
  return relations.flatMap((relation) => {
    const judged = events.flatMap((event) => {
      const curve = fitCurve(examples.filter((one) => one.relation === relation && one.event !== event))
      return examples.filter((one) => one.relation === relation && one.event === event).map((one) => ({ ...one, likelihood: weigh(curve, one.signs) }))
    })
    const all = judged.filter((one) => one.labelled && one.right).length
    return [0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((least) => {
      const said = judged.filter((one) => one.labelled && one.likelihood >= least)
      const right = said.filter((one) => one.right).length
      return `${relation.padEnd(7)} from ${least.toFixed(1)}: ${right} of ${said.length} right, ${all - right} missed; ${judged.filter((one) => !one.labelled && one.likelihood >= least).length} of ${judged.filter((one) => !one.labelled).length} that nobody labelled`
    })
  })
}

/** Prints how the likelihood holds on events left out; fits and writes the weights first where asked. */
export function benchSameThing(isRefit: boolean): void {
  const examples = readExamples()
  if (isRefit) {
    const curves = Object.fromEntries(relations.map((relation): [Relation, Curve] => [relation, fitCurve(examples.filter((one) => one.relation === relation))]))
    const source = `Logistic regression with held-back weights (tests/bench/fitSameThing.ts) on ${examples.filter((one) => one.labelled).length} labelled pairs of values and ${examples.filter((one) => !one.labelled).length} others of the seen half of tests/corpus and of the labelled examples beside the project. Refit with: npm run bench -- same-thing --refit`
    writeFileSync(file, `${JSON.stringify({ source, ...curves }, null, 2)}\n`)
  }
  console.log(tabulate(examples).join('\n'))
}
