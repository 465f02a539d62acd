/** The dossier as one JSON document: the promise of `recoupe verify --format json`. Fields may be added, none changes its meaning. */
import { describeAnchor } from '../../../shared/anchoring/anchor.ts'
import type { NoiseSpan } from '../../../shared/domain/article.ts'
import { turnReason } from '../../../shared/domain/reason.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { stanceFor } from '../../../shared/domain/stance.ts'
import { reasonSchema } from '../../../shared/contract/shapes.ts'
import { getArticle, liveArticleIds, type ArticleRecord } from '../store/articles.ts'
import { featuresOf, listClaimsOfArticle, type ClaimRow } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { describeReason } from './describeReason.ts'
import { listAdded, listPairs, type AddedRow, type PairRow } from '../store/evidence.ts'
import { getRationale, getVerdict, listTagsOf } from '../store/judgements.ts'
import { listSentences } from '../store/sentences.ts'

/** `language` is that of the explanations. Every pair is listed twice: as evidence of each of its claims. */
export function renderDossier(read: Connection, language: Language): string {
  const articles = liveArticleIds(read).map((id) => getArticle(read, id)!)
  return JSON.stringify({
    format: 'recoupe-dossier', version: 1,
    articles: articles.map(describeArticle),
    sentences: articles.flatMap((article) => listSentences(read, article.id).map((sentence, index) => ({
      id: sentence.id, articleId: article.id, index, start: sentence.start, end: sentence.end, text: article.text.slice(sentence.start, sentence.end),
    }))),
    claims: articles.flatMap((article) => listClaimsOfArticle(read, article.id).map((claim) => describeClaim(read, claim, article.text))),
    evidence: [...listPairs(read).flatMap((pair) => bothSides(pair, language)), ...listAdded(read).map((added) => describeAdded(added, language))],
  }, null, 1)
}

function describeArticle(article: ArticleRecord) {
  const noise = JSON.parse(article.noise) as NoiseSpan[]
  return {
    id: article.id, file: article.file, title: article.title, outlet: article.outlet, author: article.author, published: article.published, language: article.language,
    originId: article.origin_id, url: article.url, sha256: article.sha256, excluded: noise.map((span) => ({ text: article.text.slice(span.start, span.end), reason: span.reason })),
  }
}

function describeClaim(read: Connection, claim: ClaimRow, text: string) {
  return {
    id: claim.id, sentenceId: claim.sentence_id, type: claim.type, text: text.slice(claim.sentence_start + claim.start, claim.sentence_start + claim.end), start: claim.start, end: claim.end,
    subject: claim.subject, attribute: claim.attribute, value: featuresOf(claim).value, valueText: claim.value_text, speaker: claim.speaker, eventDate: claim.event_date,
    /** Offsets, words and surroundings in the article's text, by which the claim is found again in a changed copy (W3C Web Annotation's selectors). */
    anchor: describeAnchor(text, { start: claim.sentence_start + claim.start, end: claim.sentence_start + claim.end }),
    checkworthiness: claim.checkworthiness, pointId: claim.point_id, verdict: getVerdict(read, claim.id), rationale: getRationale(read, claim.id), tags: listTagsOf(read, claim.id),
  }
}

function bothSides(pair: PairRow, language: Language) {
  const reason = reasonSchema.parse(JSON.parse(pair.reason))
  const shared = { score: pair.score, sameOrigin: pair.origin_a !== null && pair.origin_a === pair.origin_b, judgement: pair.judgement, override: pair.override, note: pair.note ?? '' }
  return [
    { claimId: pair.claim_a, sentenceId: pair.sentence_b, stance: stanceFor(pair.type_a, pair.stance, reason.kind), ...shared, reason: describeReason(pair.stance, reason, language) },
    { claimId: pair.claim_b, sentenceId: pair.sentence_a, stance: stanceFor(pair.type_b, pair.stance, reason.kind), ...shared, reason: describeReason(pair.stance, turnReason(reason), language) },
  ]
}

function describeAdded(added: AddedRow, language: Language) {
  const reason = reasonSchema.parse(JSON.parse(added.reason))
  return {
    claimId: added.claim_a, sentenceId: added.sentence_id, stance: added.stance, score: added.score, sameOrigin: added.origin_a !== null && added.origin_a === added.origin_b,
    judgement: added.judgement ?? 'overridden', override: added.override ?? added.stance, note: String(reason.detail['note'] ?? ''), reason: describeReason(added.stance, reason, language),
  }
}
