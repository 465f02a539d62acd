/** `recoupe verify`: imports articles into a dossier (a temporary one unless one is named), compares them, writes the report. */
import { mkdtempSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createClient, type Client } from '../../shared/contract/client.ts'
import { succeed, type Failure, type Outcome } from '../../shared/contract/errors.ts'
import { exportFormats, type ExportFormat } from '../../shared/contract/report.ts'
import { languages, type Language } from '../../shared/domain/language.ts'
import type { ImportResult } from '../../shared/contract/shapes.ts'
import { describeFailure } from '../../shared/text/errors.ts'
import { createEngine, type Engine } from '../engine/createEngine.ts'
import { failureOf } from '../engine/store/failures.ts'
import { openStore } from '../engine/store/open.ts'
import { readHostOptions } from './hostOptions.ts'
import type { LineStreams } from './jsonLines.ts'
import { logTo } from './logToErrors.ts'

/** Formats of the contract that this version does not write yet. */
const laterFormats = ['docx', 'pdf', 'claimreview', 'annotations']
/** Without a person to choose, the report takes in the points that say most: at most this many. */
const reportedPoints = 100

type Options = { paths: string[]; dossier: string | null; format: ExportFormat; language: Language; out: string | null }

/** Returns the exit status. */
export async function runVerify(args: string[], streams: LineStreams, usage: string): Promise<number> {
  const host = readHostOptions(import.meta.dirname)
  const options = readOptions(args, host.systemLanguage)
  if (typeof options === 'string') { streams.errors.write(`${options}\n${usage}`); return 2 }
  const temporary = options.dossier === null ? mkdtempSync(join(tmpdir(), 'recoupe-')) : null
  const file = options.dossier ?? join(temporary!, 'Recoupe.recoupe')
  const say = (failure: Failure) => { streams.errors.write(`${describeFailure(failure, options.language)}\n`) }
  try {
    const opened = openStore(file, { create: !existsSync(file) })
    if (!opened.ok) { say(opened.error); return 1 }
    const engine = createEngine({ store: opened.value, workerFile: host.workerPath, now: () => new Date(), version: host.version, actor: () => '', log: (message, error) => { if (error !== undefined) logTo(streams.errors)(message, error) } })
    const code = await verify(engine, options, streams, say)
    await engine.close()
    return code
  } finally {
    if (temporary) rmSync(temporary, { recursive: true, force: true })
  }
}

function readOptions(args: string[], systemLanguage: Language): Options | string {
  let parsed
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { dossier: { type: 'string' }, format: { type: 'string', default: 'json' }, out: { type: 'string' }, lang: { type: 'string' } } })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const { values, positionals } = parsed
  if (positionals.length === 0 && values.dossier === undefined) return 'verify needs files or folders.'
  if (laterFormats.includes(values.format)) return `This version does not write ${values.format} yet. Choose ${exportFormats.join(', ')}.`
  const format = exportFormats.find((known) => known === values.format)
  if (!format) return `There is no format ${values.format}. Choose ${exportFormats.join(', ')}.`
  const language = values.lang === undefined ? systemLanguage : languages.find((known) => known === values.lang)
  if (!language) return `--lang is one of ${languages.join(', ')}.`
  return { paths: positionals, dossier: values.dossier ?? null, format, language, out: values.out ?? null }
}

async function verify(engine: Engine, options: Options, streams: LineStreams, say: (failure: Failure) => void): Promise<number> {
  const client = createClient(engine)
  const failures: Failure[] = []
  if (options.paths.length > 0) {
    const imported = await importAll(engine, client, options.paths)
    if (!imported.ok) { say(imported.error); return 1 }
    for (const { name } of imported.value.duplicates) streams.errors.write(options.language === 'fr' ? `${name} : déjà dans le dossier, rien n’a changé.\n` : `${name}: already in the dossier, nothing changed.\n`)
    failures.push(...imported.value.failures)
  } else await engine.whenIdle()
  failures.forEach(say)
  if (options.format !== 'json') await chooseForReport(client)
  const exported = await client.call('report.export', { format: options.format, language: options.language })
  if (!exported.ok) { say(exported.error); return 1 }
  const written = await write(exported.value.bytes, options.out, streams)
  if (written) { say(written); return 1 }
  return failures.length > 0 ? 1 : 0
}

async function importAll(engine: Engine, client: Client, paths: string[]): Promise<Outcome<ImportResult>> {
  const results = new Map<string, ImportResult>()
  const unsubscribe = engine.subscribe((event) => { if (event.event === 'job-done') results.set(event.jobId, event.result) })
  const started = await client.call('articles.import', { sources: paths.map((path) => ({ kind: 'path', path })) })
  if (!started.ok) return started
  await engine.whenIdle()
  unsubscribe()
  return succeed(results.get(started.value.jobId)!)
}

/** A dossier in which nobody chose yet: the report takes in every point that another source speaks to, most disagreement first. */
async function chooseForReport(client: Client): Promise<void> {
  const choices = await client.call('report.choices')
  if (!choices.ok || choices.value.some((choice) => choice.included)) return
  for (const { point } of choices.value.slice(0, reportedPoints)) await client.call('report.include', { pointId: point.id, included: true })
}

/** To the file, written beside it first, or to standard output. */
async function write(bytes: Uint8Array, out: string | null, { output }: LineStreams): Promise<Failure | null> {
  if (out === null) {
    await new Promise<void>((resolve) => { output.write(bytes, () => { resolve() }) })
    return null
  }
  try {
    writeFileSync(`${out}.part`, bytes)
    renameSync(`${out}.part`, out)
    return null
  } catch (error) {
    rmSync(`${out}.part`, { force: true })
    const failure = failureOf(error, out)
    if (!failure) throw error
    return failure.error
  }
}
