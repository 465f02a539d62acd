/** What a page says of itself to machines: JSON-LD (schema.org), Open Graph and other meta elements, <time>, canonical links. */
import type { PageDocument } from './dom.ts'

/** The first non-empty value wins within each list; values are raw text, decoded once by the parser. */
export type StructuredData = {
  titles: string[]; outlets: string[]; authors: string[]; published: string[]; urls: string[]; articleBody: string | null
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const articleTypes = /Article|BlogPosting|Report|LiveBlog/i

function asList(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

const isRecord = (value: Json): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names in the three ways in which pages write them: a string, an object with a name, a list of either. */
const namesOf = (value: Json | undefined): string[] => asList(value).flatMap((entry) => (typeof entry === 'string' ? [entry] : isRecord(entry) ? asList(entry.name).filter((name) => typeof name === 'string') : []))

const textsOf = (value: Json | undefined): string[] => asList(value).filter((entry) => typeof entry === 'string')

/** Every object of a JSON-LD block, @graph unfolded; at most a thousand, however deep the block nests. */
function* recordsOf(root: Json): Generator<{ [key: string]: Json }> {
  const queue: Json[] = [root]
  for (let at = 0; at < queue.length && at < 1000; at++) {
    const value = queue[at]!
    if (Array.isArray(value)) queue.push(...value.slice(0, 200))
    else if (isRecord(value)) {
      yield value
      queue.push(...asList(value['@graph']), ...asList(value.mainEntity), ...asList(value.mainEntityOfPage))
    }
  }
}

function parseJson(text: string): Json {
  const bare = text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/, '')
  try {
    return JSON.parse(bare) as Json
  } catch {
    // Pages break their JSON-LD with raw line ends inside strings more than in any other way.
    try { return JSON.parse(bare.replace(/[\n\r\t]+/g, ' ')) as Json } catch { return null }
  }
}

function readJsonLd(document: PageDocument, data: StructuredData): void {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const record of recordsOf(parseJson((script.textContent ?? '').slice(0, 500_000)))) {
      if (!textsOf(record['@type']).some((type) => articleTypes.test(type))) continue
      data.titles.push(...textsOf(record.headline))
      data.outlets.push(...namesOf(record.publisher))
      data.authors.push(...(record.author === undefined ? [] : [namesOf(record.author).join(', ')]))
      data.published.push(...textsOf(record.datePublished), ...textsOf(record.dateCreated))
      data.urls.push(...textsOf(record.url))
      data.articleBody ??= textsOf(record.articleBody)[0] ?? null
    }
  }
}

const metaNames: Record<'titles' | 'outlets' | 'authors' | 'published' | 'urls', readonly string[]> = {
  titles: ['og:title', 'twitter:title', 'dc.title', 'title'],
  outlets: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site'],
  authors: ['article:author_name', 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'twitter:creator'],
  published: ['article:published_time', 'og:article:published_time', 'datepublished', 'publishdate', 'publish-date', 'pubdate', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'dcterms.date', 'date', 'og:pubdate', 'cxenseparse:recs:publishtime'],
  urls: ['og:url', 'twitter:url'],
}

function readMeta(document: PageDocument, data: StructuredData): void {
  const said = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()
    const content = (meta.getAttribute('content') ?? '').slice(0, 2000)
    if (name && content.trim() && !said.has(name)) said.set(name, content)
  }
  for (const [key, names] of Object.entries(metaNames) as [keyof typeof metaNames, readonly string[]][]) {
    for (const name of names) { const value = said.get(name); if (value) data[key].push(value) }
  }
}

/** Microdata and plain elements, the weakest witnesses: they come last in every list. */
function readElements(document: PageDocument, data: StructuredData): void {
  const first = (selector: string, attribute?: string): string[] => {
    const element = document.querySelector(selector)
    const value = element && (attribute ? element.getAttribute(attribute) : element.textContent)
    return value?.trim() ? [value.slice(0, 2000)] : []
  }
  data.urls.unshift(...first('link[rel="canonical"]', 'href'))
  data.published.push(...first('[itemprop="datePublished"]', 'content'), ...first('[itemprop="datePublished"]', 'datetime'), ...first('article time[datetime], main time[datetime]', 'datetime'), ...first('time[pubdate]', 'datetime'), ...first('time[datetime]', 'datetime'))
  data.authors.push(...first('[itemprop="author"] [itemprop="name"]'), ...first('[itemprop="author"]'), ...first('[rel="author"]'))
}

/** Reads all three, the most trustworthy first. Never throws; what cannot be read is left out. */
export function readStructuredData(document: PageDocument): StructuredData {
  const data: StructuredData = { titles: [], outlets: [], authors: [], published: [], urls: [], articleBody: null }
  readJsonLd(document, data)
  readMeta(document, data)
  readElements(document, data)
  return data
}
