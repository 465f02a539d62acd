/** Runs one measure the way a newsroom would: the built headless host reads lines or files, and the scorer beside the project judges what it prints. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseNumber } from '../../shared/nlp/numbers/parseNumber.ts'
import type { Measure } from './measures.ts'

/** `scorer` and `headless` are program files, `scratch` an empty folder, `list` asks for every miss. */
export type Bench = { scorer: string; headless: string; scratch: string; list: boolean }

/** The scorer's own words, and its figures by name (0 to 1 for shares). */
export type Score = { printed: string; figures: Record<string, unknown> }

/** Far above what any command prints here: a dossier of six articles is about a megabyte. */
const outputLimit = 256 * 1024 * 1024

/** What a program of ours prints for these arguments and this input. Throws with its own messages when it fails. */
export function run(program: string, args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, [program, ...args], { input, encoding: 'utf8', maxBuffer: outputLimit, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** What the headless host prints for the measure. Throws with the command's own messages when it fails. */
function predict(measure: Exclude<Measure, { kind: 'numbers' }>, bench: Bench): string {
  if (measure.kind === 'dossier') return run(bench.headless, ['verify', ...measure.files, '--format', 'json'])
  const mode = measure.kind === 'pages' ? 'clean' : measure.mode
  return run(bench.headless, [mode], run(bench.scorer, ['input', mode, '--gold', measure.gold]))
}

function judge(measure: Exclude<Measure, { kind: 'numbers' }>, bench: Bench): Score {
  const predicted = join(bench.scratch, 'predicted.json')
  writeFileSync(predicted, predict(measure, bench))
  const mode = measure.kind === 'texts' ? measure.mode : measure.kind === 'pages' ? 'clean' : 'dossier'
  const flags = [...(measure.kind === 'texts' ? measure.flags : []), ...(bench.list ? ['--list'] : []), '--json']
  const lines = run(bench.scorer, [mode, '--gold', measure.gold, '--pred', predicted, ...flags]).trimEnd().split('\n')
  return { printed: lines.slice(0, -1).join('\n'), figures: JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> }
}

type LabelledNumber = { text: string; lang: 'fr' | 'en'; expected: { value: number } }

/** Numbers are right when they are equal but for what binary fractions cannot hold. */
function judgeNumbers(gold: string): Score {
  const rows = readFileSync(gold, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledNumber)
  const misses = rows.filter(({ text, lang, expected }) => Math.abs((parseNumber(text, lang) ?? Infinity) - expected.value) > 1e-9)
  return { printed: misses.map(({ text, expected }) => `  «${text}» expected ${expected.value}`).join('\n'), figures: { right: 1 - misses.length / rows.length, cases: rows.length } }
}

/** Runs one measure. Throws when the command or the scorer fails. */
export function runMeasure(measure: Measure, bench: Bench): Score {
  return measure.kind === 'numbers' ? judgeNumbers(measure.gold) : judge(measure, bench)
}
