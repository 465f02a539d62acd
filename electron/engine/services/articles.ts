/** Articles: the list and the reading view, and what a person changes of them. Reading again and comparing follow in jobs/settle.ts. */
import { fail, succeed } from '../../../shared/contract/errors.ts'
import type { ArticleRow, Mark } from '../../../shared/contract/shapes.ts'
import type { NoiseSpan } from '../../../shared/domain/article.ts'
import { fold } from '../../../shared/domain/fold.ts'
import { contains, overlaps } from '../../../shared/domain/span.ts'
import { countArticles, getArticle, getOriginal, listArticles, type ArticleListRow, type ArticleRecord } from '../store/articles.ts'
import { listClaimsOfArticle, type ClaimRow } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { linksOfClaim } from '../store/evidence.ts'
import { ensureOutlet, getOutlet, listOutlets } from '../store/outlets.ts'
import type { RecordedRow } from '../store/recorder.ts'
import { listSentences } from '../store/sentences.ts'
import type { Command, Input, Query } from './context.ts'
import { readCursor, writeCursor } from './cursors.ts'
import { createOverlaps, type Overlaps } from './overlaps.ts'
import { marksOfClaim } from './points.ts'
import { refreshArticles } from './refresh.ts'
import { getClaimPlace } from '../store/claims.ts'

export const listArticleRows: Query<'articles.list'> = ({ read }, input) => {
  const cursor = readCursor(input.cursor)
  if (cursor === undefined) return fail('invalid-input', null, { where: 'cursor' })
  const search = fold(input.search.trim())
  const rows = listArticles(read, cursor === null ? null : { key: String(cursor.key), id: cursor.id }, search, input.limit + 1)
  const shown = rows.slice(0, input.limit)
  const last = shown.at(-1)
  const overlaps = createOverlaps(read)
  return succeed({ rows: shown.map((row) => toArticleRow(read, overlaps, row)), next: rows.length > input.limit && last ? writeCursor(last.list_key, last.id) : null, total: countArticles(read, search) })
}

function toArticleRow(read: Connection, overlaps: Overlaps, row: ArticleListRow): ArticleRow {
  const original = overlaps.original(row.id, row.origin_id)
  return {
    id: row.id, title: row.title ?? row.file, outlet: row.outlet_id === null ? null : getOutlet(read, row.outlet_id), published: row.published, claims: row.claims,
    copyOf: original ? { articleId: original.id, outlet: original.outlet, overlap: original.overlap } : null, calendarErrors: row.calendar_errors, file: row.file,
  }
}

export const listOutletRows: Query<'articles.outlets'> = ({ read }) => succeed(listOutlets(read))

export const getArticleDetail: Query<'articles.get'> = ({ read }, input) => {
  const article = getArticle(read, input.articleId)
  if (!article || article.removed_at !== null) return fail('not-found')
  return succeed({
    id: article.id, file: article.file, title: article.title, outlet: article.outlet_id === null ? null : getOutlet(read, article.outlet_id), author: article.author,
    published: article.published, language: article.language, url: article.url, agency: article.agency, text: article.text, noise: noiseOf(article),
    sentences: listSentences(read, article.id), marks: listClaimsOfArticle(read, article.id).flatMap((claim) => marksInArticle(read, claim)),
    original: { bytes: article.bytes, sha256: article.sha256, importedAt: article.imported_at, encoding: article.encoding },
    origin: {
      id: article.origin_id!,
      articles: article.origin_id === null ? [] : createOverlaps(read).members(article.id, article.origin_id).map((other) => ({ articleId: other.id, outlet: other.outlet, overlap: other.overlap })),
    },
  })
}

const noiseOf = (article: ArticleRecord): NoiseSpan[] => JSON.parse(article.noise) as NoiseSpan[]

/** The claim's mark at its place in the text. */
function marksInArticle(read: Connection, claim: ClaimRow) {
  if (claim.point_id === null) return []
  const pointId = claim.point_id
  const marks: Mark[] = marksOfClaim(getClaimPlace(read, claim.id)!, linksOfClaim(read, claim.id))
  return marks.map((mark) => ({ start: claim.sentence_start + mark.start, end: claim.sentence_start + mark.end, stance: mark.stance, pointId, claimId: claim.id }))
}

export const getOriginalBytes: Query<'articles.original'> = ({ read }, input) => {
  const original = getOriginal(read, input.articleId)
  return original ? succeed({ name: original.name, bytes: new Uint8Array(original.bytes) }) : fail('not-found')
}

const nameOf = (article: ArticleRecord): string => article.title ?? article.file

export const editArticle: Command<'articles.edit'> = {
  topics: ['articles', 'points', 'history', 'dossier', 'report'],
  run({ write, recorder }, input) {
    const article = getArticle(write, input.articleId)
    if (!article || article.removed_at !== null) return fail('not-found')
    const { outlet, outletKind, ...columns } = input.change
    const outletId = outlet === undefined ? article.outlet_id : outlet.trim() === '' ? null : ensureOutlet(write, outlet, null)
    const changed = describeEdit(article, input.change)
    const entry = recorder({ action: 'articles.edit', subject: nameOf(article), from: changed.from, to: changed.to, articleId: article.id })
    entry.record('articles', { id: article.id }, { ...(columns as RecordedRow), outlet_id: outletId })
    if (outletKind !== undefined && outletId !== null) entry.record('outlets', { id: outletId }, { kind: outletKind })
    refreshArticles(write, entry.changes)
    return succeed({})
  },
}

type Edit = Input<'articles.edit'>['change']

/** The values before and after, for the history's one line. */
function describeEdit(article: ArticleRecord, change: Edit): { from: string; to: string } {
  const before: Edit = { title: article.title ?? '', author: article.author ?? '', outlet: article.outlet ?? '', published: article.published, language: article.language, url: article.url }
  const names = (Object.keys(change) as (keyof Edit)[]).filter((name) => before[name] !== change[name])
  const list = (source: Edit) => names.map((name) => source[name] ?? '').filter(Boolean).join(', ')
  return { from: list(before), to: list(change) }
}

export const setNoise: Command<'articles.setNoise'> = {
  topics: ['articles', 'points', 'history', 'dossier', 'report'],
  run({ write, recorder }, input) {
    const article = getArticle(write, input.articleId)
    if (!article || article.removed_at !== null) return fail('not-found')
    const span = { start: Math.min(input.span.start, article.text.length), end: Math.min(input.span.end, article.text.length) }
    if (span.start >= span.end) return fail('invalid-input', null, { where: 'span' })
    const noise = changeNoise(noiseOf(article), { ...span, reason: input.reason })
    const entry = recorder({ action: 'articles.setNoise', subject: nameOf(article), ...(input.reason === null ? { from: article.text.slice(span.start, span.end).slice(0, 120) } : { to: article.text.slice(span.start, span.end).slice(0, 120) }), articleId: article.id })
    entry.record('articles', { id: article.id }, { noise: JSON.stringify(noise) })
    refreshArticles(write, entry.changes)
    return succeed({})
  },
}

/** Puts `change` into the noise: its span is cut out of the others, then set aside again with its reason, or left in the article (null). */
export function changeNoise(noise: readonly NoiseSpan[], change: { start: number; end: number; reason: NoiseSpan['reason'] | null }): NoiseSpan[] {
  const kept = noise.flatMap((span) => {
    if (!overlaps(span, change)) return [span]
    if (contains(change, span)) return []
    return [{ ...span, end: change.start }, { ...span, start: change.end }].filter((part) => part.start < part.end)
  })
  return (change.reason === null ? kept : [...kept, { start: change.start, end: change.end, reason: change.reason }]).sort((a, b) => a.start - b.start)
}

export const removeArticle: Command<'articles.remove'> = {
  topics: ['articles', 'points', 'history', 'dossier', 'report'],
  run({ write, now, recorder }, input) {
    const article = getArticle(write, input.articleId)
    if (!article || article.removed_at !== null) return fail('not-found')
    const entry = recorder({ action: 'articles.remove', subject: nameOf(article), articleId: article.id })
    entry.record('articles', { id: article.id }, { removed_at: now().toISOString() })
    refreshArticles(write, entry.changes)
    return succeed({})
  },
}
