/**
 * `npm run bench -- calibration [--refit]`: prints and plots how well the scores of contradictions keep their word on both halves of the corpus.
 * `--refit` first fits the map in resources/confidence.json anew, on the seen half and the labelled data beside the project, never on the unseen half.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeCorpus, judgeFolder, judgeStatements, type Part } from '../score/corpus.ts'
import { closedDossiers } from './closedDossiers.ts'
import { fitConfidence, limitByFresh, type Fresh } from './fitConfidence.ts'
import { binContradictions, drawBins, tabulateBins } from './reliability.ts'

const root = join(import.meta.dirname, '..', '..')
const headless = join(root, 'out', 'main', 'headless.cjs')
const mapFile = join(root, 'resources', 'confidence.json')

function writeMap(source: string, map: unknown): void {
  writeFileSync(mapFile, `${JSON.stringify({ source, map }, null, 2)}\n`)
  execFileSync(process.execPath, [join(root, '.scripts', 'run.mjs'), 'build'], { stdio: 'inherit' })
}

/** The labelled data beside the project, where it is there: it belongs to others and is no part of it. */
function judgeExamples(): Part[] {
  const data = join(root, '..', 'shared', 'data')
  if (!existsSync(data)) return []
  const sets = readdirSync(join(data, 'sets')).sort().map((name): Part => ({ half: 'examples', name, judged: judgeFolder(join(data, 'sets', name), join(data, 'sets', name, 'gold.jsonl'), headless) }))
  const seeds: Part = { half: 'examples', name: 'seeds', judged: judgeFolder(join(data, '..', 'seeds'), join(data, 'seeds', 'gold.dev.jsonl'), headless) }
  return [...sets, seeds, { half: 'examples', name: 'daccord', judged: judgeStatements(join(data, 'daccord.dev.jsonl'), headless) }]
}

const outcomesOf = (parts: readonly Part[]): Fresh[] => parts.flatMap((part) => part.judged).flatMap(({ said, gold, score, kind }) =>
  (said === 'unrelated' || score === null || kind === null ? [] : [{ kind, likelihood: score, right: said === gold, contradicts: said === 'contradict' }]))

function refit(): void {
  writeMap('Being fitted: every score is the rule’s own.', null)
  const parts = [...judgeCorpus(join(root, 'tests', 'corpus'), headless, ['seen']), ...judgeExamples()]
  const outcomes = outcomesOf(parts.filter((part) => !closedDossiers.has(part.name)))
  const fresh = outcomesOf(parts.filter((part) => closedDossiers.has(part.name)))
  const source = `Logistic regression with shrunk shifts per kind of reason (tests/bench/fitConfidence.ts), fitted on ${outcomes.length} findings of the seen half of tests/corpus and of the labelled examples beside the project, then held to what ${fresh.filter((one) => one.contradicts).length} contradictions found in dossiers that no rule was written with allow. Refit with: npm run bench -- calibration --refit`
  writeMap(source, limitByFresh(fitConfidence(outcomes), fresh))
}

/** Prints the table and writes it with its plot beside this file. */
export function benchCalibration(isRefit: boolean): void {
  if (isRefit) refit()
  const bins = binContradictions(judgeCorpus(join(root, 'tests', 'corpus'), headless))
  const table = tabulateBins(bins)
  console.log(table)
  writeFileSync(join(import.meta.dirname, 'calibration.md'), `# How well scores keep their word\n\nContradictions stated on labelled pairs of \`tests/corpus\`, by score. Written by \`npm run bench -- calibration\`.\n\n${table}\n\n![Share right by score](calibration.svg)\n`)
  writeFileSync(join(import.meta.dirname, 'calibration.svg'), drawBins(bins))
}
