/** The report: which points it takes in, in what order, and the model that the preview and every export are made from. */
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { ReportInput, ReportSource } from '../../../shared/report/reportInput.ts'
import { fail, succeed } from '../../../shared/contract/errors.ts'
import type { ReportModel } from '../../../shared/contract/report.ts'
import type { PointDetail } from '../../../shared/contract/shapes.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { ArticleId, PointId } from '../../../shared/domain/ids.ts'
import { getArticle, liveArticleIds } from '../store/articles.ts'
import { getClaimPlace } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { linksOfClaim } from '../store/evidence.ts'
import { readMeta } from '../store/meta.ts'
import { getPoint, listPoints } from '../store/pointList.ts'
import { listReportItems, nextPosition } from '../store/reportItems.ts'
import { pointFilterSchema } from '../../../shared/contract/shapes.ts'
import type { Command, Query, QueryContext } from './context.ts'
import { summarise } from './dossier.ts'
import { createOverlaps } from './overlaps.ts'
import { describePoint } from './points.ts'
import { toPointRow } from './rows.ts'
import { tallyOf } from './standing.ts'

/** How many points are offered that the report does not take in yet: those with most disagreement. */
const offered = 200
/** Up to this many articles the report lists all that were read; beyond, those that it quotes. */
const sourcesListed = 200

/** The report's points in its order, once each. */
const chosenPoints = (read: Connection): PointId[] => [...new Set(listReportItems(read).map((item) => item.point_id))]

export const listChoices: Query<'report.choices'> = ({ read }) => {
  const chosen = chosenPoints(read)
  const others = listPoints(read, pointFilterSchema.parse({}), null, offered).filter((row) => !chosen.includes(row.id) && row.state !== 'unchecked' && (row.against + row.supporting + row.evolved > 0 || row.calendar_error === 1 || row.step !== null))
  const rows = [...chosen.map((id) => getPoint(read, id)!), ...others]
  return succeed(rows.map((row, i) => {
    const claim = getClaimPlace(read, row.claim_id)!
    return { point: toPointRow(read, row), included: i < chosen.length, ...tallyOf(linksOfClaim(read, claim.id), claim.origin_id) }
  }))
}

export const includePoint: Command<'report.include'> = {
  topics: ['report', 'history'],
  run({ write, recorder }, input) {
    const point = getPoint(write, input.pointId)
    if (!point) return fail('not-found')
    const items = listReportItems(write).filter((item) => item.point_id === point.id)
    const entry = recorder({ action: 'report.include', subject: point.subject || point.attribute_text || point.value_text, to: input.included ? 'included' : '', from: input.included ? '' : 'included', claimId: point.claim_id })
    if (!input.included) for (const item of items) entry.record('report_items', { claim_id: item.claim_id }, null)
    else if (items.length === 0) entry.record('report_items', { claim_id: point.claim_id }, { position: nextPosition(write) })
    return succeed({})
  },
}

export const movePoint: Command<'report.move'> = {
  topics: ['report', 'history'],
  run({ write, recorder }, input) {
    const items = listReportItems(write)
    const moved = items.filter((item) => item.point_id === input.pointId)
    const point = getPoint(write, input.pointId)
    if (moved.length === 0 || !point) return fail('not-found')
    const order = [...new Set(items.filter((item) => item.point_id !== input.pointId).map((item) => item.point_id))]
    order.splice(Math.min(input.to, order.length), 0, input.pointId)
    const entry = recorder({ action: 'report.move', subject: point.subject || point.attribute_text || point.value_text, to: String(order.indexOf(input.pointId) + 1), claimId: point.claim_id })
    for (const item of items) entry.record('report_items', { claim_id: item.claim_id }, { position: order.indexOf(item.point_id) + 1 })
    return succeed({})
  },
}

export const describeReport: Command<'report.describe'> = {
  topics: ['report', 'history'],
  run({ recorder }, input) {
    const entry = recorder({ action: 'report.describe', subject: '', to: Object.values(input).join(', ').slice(0, 200) })
    for (const [name, value] of Object.entries(input)) {
      const key = `report-${name}` as const
      if (value === undefined) continue
      entry.record('meta', { key }, value === '' ? null : { value })
    }
    return succeed({})
  },
}

export const previewReport: Query<'report.preview'> = (context, input) => succeed(modelOf(context, input.language))

export function modelOf(context: QueryContext, language: Language): ReportModel {
  return buildReport(gatherReport(context), language)
}

function gatherReport({ read, store, now, version }: QueryContext): ReportInput {
  const points = chosenPoints(read).map((id) => describePoint(read, id, null)).filter((point) => point !== null)
  const summary = summarise(store)
  const articles = summary.articles <= sourcesListed ? liveArticleIds(read) : quotedArticles(points)
  return {
    dossier: summary.name, title: readMeta(read, 'report-title') ?? '', summary: readMeta(read, 'report-summary') ?? '', author: readMeta(read, 'report-author') ?? '',
    date: now().toISOString().slice(0, 10), version, scale: summary.scale, totals: { articles: summary.articles, outlets: summary.outlets, origins: summary.origins },
    points, sources: articles.map((id) => toSource(read, id)),
  }
}

function quotedArticles(points: readonly PointDetail[]): ArticleId[] {
  return [...new Set(points.flatMap((point) => [point.sentence.articleId, ...point.evidence.map((evidence) => evidence.sentence.articleId)]))].sort((a, b) => a - b)
}

function toSource(read: Connection, id: ArticleId): ReportSource {
  const article = getArticle(read, id)!
  const original = createOverlaps(read).original(id, article.origin_id)
  return {
    articleId: id, originId: article.origin_id!, outlet: article.outlet, title: article.title, published: article.published, url: article.url, file: article.file,
    sha256: article.sha256, importedAt: article.imported_at, copyOf: original ? (original.outlet ?? original.id.toString()) : null,
  }
}
