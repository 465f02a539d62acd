/** The entry to ingestion: bytes or text of one file, page or paste to a CleanDocument. Pure, so that it runs in any thread. */
import { marked } from 'marked'
import type { CleanDocument } from '../../../shared/domain/article.ts'
import { fail, succeed, type Outcome } from '../../../shared/contract/errors.ts'
import { assembleText } from './assembleDocument.ts'
import { plainBlock, type Block } from './block.ts'
import { decodeText } from './decodeText.ts'
import { findAgency } from './metadata/findAgency.ts'
import { authorOfData, findAuthorInText } from './metadata/findAuthor.ts'
import { findOutletInText, isOutletName, outletOfUrl } from './metadata/findOutlet.ts'
import { publishedOfData, publishedOfText, readIsoDate } from './metadata/findPublished.ts'
import { stripSiteName } from './metadata/findTitle.ts'
import { cleanField, cleanUrl, firstField } from './metadata/cleanField.ts'
import { guessLanguage } from './metadata/guessLanguage.ts'
import { setNoiseAside } from './noise/setAside.ts'
import { isBodyProse } from './noise/verdict.ts'
import { readPage, type PageReading } from './page/readPage.ts'
import { sniffBinary, sniffTextFormat } from './sniffFormat.ts'
import { normaliseText, splitLines } from './splitLines.ts'

/** Larger files are refused: no article is that long, and a page of this size would stop a worker for seconds. In bytes. */
export const largestFile = 20_000_000

/** One thing to read. `name` is the file's name, shown in messages and asked for its extension; `url` where the article came from, if known. */
export type DocumentSource = { name: string; bytes: Uint8Array; url?: string | null }

/** What `readDocument` gives: the document, and the encoding that the bytes were read in. */
export type ReadDocument = { document: CleanDocument; encoding: string }

const nothingKnown: PageReading = { blocks: [], titles: [], outlets: [], authors: [], published: [], urls: [], lang: null }

function buildDocument(reading: PageReading, url: string | null): CleanDocument {
  const outlets = reading.outlets.filter(isOutletName)
  const pageTitle = firstField(reading.titles)
  const named = pageTitle === null ? null : stripSiteName(pageTitle, outlets)
  const { entries, title } = setNoiseAside(reading.blocks, { title: named?.title ?? null, outlets })
  const address = cleanUrl(url) ?? reading.urls.map((found) => cleanUrl(found, url)).find((found) => found !== null) ?? null
  const body = entries.filter(({ reason }) => reason === null).map(({ block }) => block.text).join('\n')
  const language = guessLanguage(body || reading.blocks.map(({ text }) => text).join('\n'), reading.lang)
  return {
    title,
    outlet: firstField(outlets) ?? cleanField(named?.site) ?? findOutletInText(entries, null) ?? outletOfUrl(address),
    author: authorOfData(reading.authors) ?? findAuthorInText(entries),
    published: publishedOfData(reading.published) ?? publishedOfText(entries, language, readIsoDate),
    language,
    url: address,
    agency: findAgency(entries, reading.authors),
    ...assembleText(entries),
  }
}

function readText(text: string): Block[] {
  return splitLines(text).map((line) => plainBlock(line))
}

/** Reads text whose format is known. HTML in which nothing readable is left is `no-article-found`. */
function readContent(text: string, format: 'text' | 'markdown' | 'html', name: string, url: string | null): Outcome<CleanDocument> {
  if (format === 'text') return succeed(buildDocument({ ...nothingKnown, blocks: readText(normaliseText(text)) }, url))
  const reading = readPage(format === 'html' ? text : marked.parse(text, { async: false }), { ask: format === 'html' })
  const document = buildDocument(reading, url)
  const readable = reading.blocks.some((block) => isBodyProse({ block, reason: null }))
  return readable || format === 'markdown' ? succeed(document) : fail('no-article-found', name)
}

/**
 * Reads one file. Failures: `file-empty`, `file-too-large` (detail.limit in megabytes), `format-unsupported` (detail.format, e.g. "PDF"),
 * `file-not-text`, `no-article-found` (a page without readable text).
 */
export function readDocument(source: DocumentSource): Outcome<ReadDocument> {
  const { name, bytes } = source
  if (bytes.length > largestFile) return fail('file-too-large', name, { limit: largestFile / 1_000_000 })
  if (bytes.length === 0) return fail('file-empty', name)
  const binary = sniffBinary(bytes)
  if (binary) return binary.kind === 'unsupported' ? fail('format-unsupported', name, { format: binary.format }) : fail('file-not-text', name)
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') return fail('file-empty', name)
  const read = readContent(text, sniffTextFormat(text, name), name, source.url ?? null)
  return read.ok ? succeed({ document: read.value, encoding }) : read
}

/** Reads a page or a text that is already decoded: the `clean` command. Markup within `text` is recognised too. */
export function cleanPage(page: { html?: string; text?: string; url?: string | null }): Outcome<CleanDocument> {
  const text = page.html ?? page.text ?? ''
  if (text.trim() === '') return fail('file-empty')
  const format = page.html === undefined ? sniffTextFormat(text, '') : 'html'
  const read = readContent(text, format, '', page.url ?? null)
  return read.ok ? read : fail(read.error.code)
}
