/** A worker thread: reads one file into a clean document and its claims, or compares a batch of claims. Pure work; it never sees the store. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { fail, succeed, type Outcome } from '../../shared/contract/errors.ts'
import { analyseArticle } from '../../shared/nlp/analyse.ts'
import { compareClaims } from '../../shared/stance/compare.ts'
import { largestFile, readDocument } from '../engine/ingest/readDocument.ts'
import type { CleanDocument } from '../../shared/domain/article.ts'
import type { KnownMetadata } from '../engine/jobs/knownMetadata.ts'
import type { ReadArticle, SourceToRead, TaskAnswer, TaskRequest } from '../engine/jobs/tasks.ts'

const port = parentPort!
port.on('message', (request: TaskRequest) => {
  try {
    port.postMessage({ id: request.id, output: perform(request) } satisfies TaskAnswer)
  } catch (error) {
    port.postMessage({ id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies TaskAnswer)
  }
})

function perform(request: TaskRequest): unknown {
  switch (request.task) {
    case 'read': return readArticle(request.input)
    case 'analyse': return analyseArticle(request.input)
    case 'compare': {
      const { claims, pairs } = request.input
      return pairs.map(([a, b]) => compareClaims(claims[a]!, claims[b]!))
    }
    default: return assertNever(request, 'task')
  }
}

function readArticle(source: SourceToRead): Outcome<ReadArticle> {
  const loaded = 'bytes' in source ? succeed(source.bytes) : loadFile(source.path, source.name)
  if (!loaded.ok) return loaded
  const bytes = loaded.value
  const read = readDocument({ name: source.name, bytes })
  if (!read.ok) return { ok: false, error: { ...read.error, name: source.name } }
  const { encoding } = read.value
  const document = 'path' in source && source.known !== null ? withKnown(read.value.document, source.known) : read.value.document
  const analysis = analyseArticle({ text: document.text, noise: document.noise, title: document.title, published: document.published, outlet: document.outlet, language: document.language })
  return succeed({ bytes, sha256: createHash('sha256').update(bytes).digest('hex'), encoding, document, analysis })
}

function withKnown(document: CleanDocument, known: KnownMetadata): CleanDocument {
  return {
    ...document, title: known.title ?? document.title, outlet: known.outlet ?? document.outlet, author: known.author ?? document.author,
    published: known.published ?? document.published, language: known.language ?? document.language, url: known.url ?? document.url,
  }
}

/** The size is asked first: a file that is too large is never read. */
function loadFile(path: string, name: string): Outcome<Uint8Array> {
  try {
    const { size } = statSync(path)
    if (size > largestFile) return fail('file-too-large', name, { megabytes: Math.round(size / 1_000_000), limit: Math.round(largestFile / 1_000_000) })
    return succeed(new Uint8Array(readFileSync(path)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return fail(code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', name, code === '' ? {} : { reason: code })
  }
}
