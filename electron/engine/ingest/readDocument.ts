/** The entry to ingestion: bytes or text of one file, page or paste to a CleanDocument. Pure, so that it runs in any thread. */
import { marked } from 'marked'
import type { CleanDocument } from '../../../shared/domain/article.ts'
import { fail, succeed, type Outcome } from '../../../shared/contract/errors.ts'
import { assembleText } from './assembleDocument.ts'
import { makeBlock } from './block.ts'
import { decodeText } from './decodeText.ts'
import { findAgency } from './metadata/findAgency.ts'
import { authorOfData, findAuthorInText } from './metadata/findAuthor.ts'
import { domainOfUrl, findOutletInText, isOutletName, outletOfUrl } from './metadata/findOutlet.ts'
import { findPublished } from './metadata/findPublished.ts'
import { stripSiteName } from './metadata/findTitle.ts'
import { cleanField, cleanUrl, firstField } from './metadata/cleanField.ts'
import { guessLanguage } from './metadata/guessLanguage.ts'
import { isAddress } from './noise/recognise.ts'
import { setNoiseAside } from './noise/setAside.ts'
import { shortenMenus } from './noise/shortenMenus.ts'
import { readPage, withoutPage, type PageReading } from './page/readPage.ts'
import { sniffBinary, sniffTextFormat, type TextFormat } from './sniffFormat.ts'
import { normaliseText, splitLines } from './splitLines.ts'

/** Larger files are refused: no article is that long, and a page of this size would stop a worker for seconds. In bytes. */
export const largestFile = 20_000_000

/** One thing to read. `name` is the file's name, shown in messages and asked for its extension; `url` where the article came from, if known. */
export type DocumentSource = { name: string; bytes: Uint8Array; url?: string | null }

/** What `readDocument` gives: the document, and the encoding that the bytes were read in. */
export type ReadDocument = { document: CleanDocument; encoding: string }

function buildDocument(reading: PageReading, url: string | null): CleanDocument {
  const outlets = reading.outlets.filter(isOutletName)
  const pageTitle = firstField(reading.titles)
  const named = pageTitle === null ? null : stripSiteName(pageTitle, outlets)
  const pasted = reading.blocks.every(({ kept }) => kept === null)
  const { entries, title } = setNoiseAside(reading.blocks, { title: named?.title ?? null, outlets })
  const pastedAddress = reading.blocks.slice(0, 5).find(({ text }) => isAddress(text))?.text
  const address = cleanUrl(url) ?? reading.urls.map((found) => cleanUrl(found, url)).find((found) => found !== null) ?? cleanUrl(pastedAddress)
  const body = entries.filter(({ reason }) => reason === null).map(({ block }) => block.text).join('\n')
  const language = guessLanguage(body || reading.blocks.map(({ text }) => text).join('\n'), reading.lang)
  const inText = findOutletInText(entries, pasted)
  const listed = outletOfUrl(address)
  const outlet = firstField(outlets) ?? cleanField(named?.site) ?? (pasted ? inText ?? listed : listed ?? inText) ?? domainOfUrl(address)
  return {
    title,
    outlet,
    author: authorOfData(reading.authors, outlet) ?? findAuthorInText(entries),
    published: findPublished(entries, reading.published, language),
    language,
    url: address,
    agency: findAgency(entries, reading.authors),
    ...assembleText(shortenMenus(entries)),
  }
}

const readText = (text: string): PageReading => withoutPage(splitLines(normaliseText(text)).map((line) => makeBlock(line)))

/** Markdown becomes markup and goes the same way as a page; what the parser refuses is read as the text that it also is. */
function readMarkdown(text: string): PageReading {
  try {
    return readPage(marked.parse(text, { async: false }), { ask: false })
  } catch {
    return readText(text)
  }
}

/** Reads text whose format is known. HTML in which nothing readable is left is `no-article-found`. */
function readContent(text: string, format: TextFormat, name: string, url: string | null): Outcome<CleanDocument> {
  if (format === 'text') return succeed(buildDocument(readText(text), url))
  if (format === 'markdown') return succeed(buildDocument(readMarkdown(text), url))
  const reading = readPage(text, { ask: true })
  return reading.blocks.some((block) => block.prose) ? succeed(buildDocument(reading, url)) : fail('no-article-found', name)
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
