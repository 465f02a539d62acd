/**
 * Claims: what the machine read in an article. A claim that a new reading finds again at the same place, of the same kind and about the same
 * thing keeps its id, so that verdicts, tags and judgements stay with it.
 */
import type { ClaimSetting, ClaimType, ExtractedClaim } from '../../../shared/domain/claim.ts'
import type { ArticleId, ClaimId, OriginId, OutletId, PointId, SentenceId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Span } from '../../../shared/domain/span.ts'
import type { ClaimValue } from '../../../shared/domain/value.ts'
import type { Connection } from './connection.ts'

/** What claims that were read by the first version do not say. */
const unsaid = { kinds: [], named: 0, roles: [], cast: [] }

type Features = { subjectKey: string; value: ClaimValue; valueSpan: Span; setting: ClaimSetting; keys: string[]; rules: string[] }

export type ClaimRow = {
  id: ClaimId; article_id: ArticleId; sentence_id: SentenceId; point_id: PointId | null; live: 0 | 1; type: ClaimType; start: number; end: number
  subject: string; attribute: string; attribute_text: string; value_text: string; speaker: string | null; event_date: string | null
  checkworthiness: number; calendar_error: 0 | 1; features: string; sentence_start: number; sentence_end: number
}

const columns = `c.id, c.article_id, c.sentence_id, c.point_id, c.live, c.type, c.start, c.end, c.subject, c.attribute, c.attribute_text, c.value_text, c.speaker,
  c.event_date, c.checkworthiness, c.calendar_error, c.features, s.start AS sentence_start, s.end AS sentence_end`
const from = 'FROM claims c JOIN sentences s ON s.id = c.sentence_id'

export const getClaim = (read: Connection, id: ClaimId): ClaimRow | null => read.get<ClaimRow>(`SELECT ${columns} ${from} WHERE c.id = ?`, id) ?? null

/** The article's live claims in reading order. */
export const listClaimsOfArticle = (read: Connection, articleId: ArticleId): ClaimRow[] =>
  read.all<ClaimRow>(`SELECT ${columns} ${from} WHERE c.article_id = ? AND c.live = 1 ORDER BY s.start, c.start, c.id`, articleId)

export const featuresOf = (row: ClaimRow): Features => JSON.parse(row.features) as Features

export const keysOf = (read: Connection, id: ClaimId): string[] => (JSON.parse(read.value<string>('SELECT features FROM claims WHERE id = ?', id) ?? '{"keys":[]}') as Features).keys

/** The claim as extraction gave it. `text` is the sentence that it stands in, already cut out. */
export function toExtracted(row: ClaimRow, sentence: string): ExtractedClaim {
  const features = featuresOf(row)
  return {
    sentenceIndex: 0, type: row.type, start: row.start, end: row.end, text: sentence.slice(row.start, row.end), subject: row.subject, subjectKey: features.subjectKey,
    attribute: row.attribute, attributeText: row.attribute_text, value: features.value, valueText: row.value_text, valueSpan: features.valueSpan, speaker: row.speaker,
    eventDate: row.event_date, checkworthiness: row.checkworthiness, setting: { ...unsaid, ...features.setting }, keys: features.keys, rules: features.rules,
  }
}

/** Replaces what was read in an article. `sentences` are the ids and spans that the claims' sentenceIndex points into. */
export function replaceClaims(write: Connection, articleId: ArticleId, claims: readonly ExtractedClaim[], sentences: readonly (Span & { id: SentenceId })[]): ClaimId[] {
  const known = new Map<string, ClaimRow>()
  const rows = write.all<ClaimRow>(`SELECT ${columns} ${from} WHERE c.article_id = ? ORDER BY c.id`, articleId)
  for (const row of rows) known.set(freeKey(known, naturalKey(row.sentence_start, row, featuresOf(row).subjectKey)), row)
  write.run('UPDATE claims SET live = 0 WHERE article_id = ? AND live = 1', articleId)
  const taken = new Map<string, true>()
  const ids: ClaimId[] = []
  for (const claim of claims) {
    const sentence = sentences[claim.sentenceIndex]
    if (!sentence) continue
    const key = freeKey(taken, naturalKey(sentence.start, claim, claim.subjectKey))
    taken.set(key, true)
    const old = known.get(key)
    const id = old ? updateClaim(write, old, claim, sentence.id) : insertClaim(write, articleId, claim, sentence.id)
    replaceKeys(write, id, old ? featuresOf(old).keys : [], claim.keys)
    ids.push(id)
  }
  return ids
}

type Placed = { type: ClaimType; start: number; end: number; attribute: string }
const naturalKey = (sentenceStart: number, claim: Placed, subjectKey: string): string =>
  [sentenceStart + claim.start, sentenceStart + claim.end, claim.type, claim.attribute, subjectKey].join('|')

/** Two claims of one place and kind (two figures of one clause) are told apart by their order. */
function freeKey(taken: ReadonlyMap<string, unknown>, key: string): string {
  let free = key
  for (let n = 2; taken.has(free); n++) free = `${key}|${n}`
  return free
}

function insertClaim(write: Connection, articleId: ArticleId, claim: ExtractedClaim, sentenceId: SentenceId): ClaimId {
  return write.run(`INSERT INTO claims (article_id, sentence_id, type, start, end, subject, attribute, attribute_text, value_text, speaker, event_date, checkworthiness, calendar_error, features)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, articleId, sentenceId, claim.type, claim.start, claim.end, ...variableColumns(claim)).id as ClaimId
}

function updateClaim(write: Connection, old: ClaimRow, claim: ExtractedClaim, sentenceId: SentenceId): ClaimId {
  write.run(`UPDATE claims SET live = 1, sentence_id = ?, start = ?, end = ?, subject = ?, attribute = ?, attribute_text = ?, value_text = ?, speaker = ?, event_date = ?,
    checkworthiness = ?, calendar_error = ?, features = ? WHERE id = ?`, sentenceId, claim.start, claim.end, ...variableColumns(claim), old.id)
  return old.id
}

function variableColumns(claim: ExtractedClaim) {
  const { subjectKey, value, valueSpan, setting, keys, rules } = claim
  const features: Features = { subjectKey, value, valueSpan, setting, keys, rules }
  return [claim.subject, claim.attribute, claim.attributeText, claim.valueText, claim.speaker, claim.eventDate, claim.checkworthiness, isCalendarError(claim) ? 1 : 0, JSON.stringify(features)] as const
}

/** A weekday that does not fit its date. */
export const isCalendarError = (claim: { value: ClaimValue }): boolean => claim.value.kind === 'date' && claim.value.calendarOk === false

function replaceKeys(write: Connection, id: ClaimId, before: readonly string[], after: readonly string[]): void {
  for (const key of before) if (!after.includes(key)) write.run('DELETE FROM claim_keys WHERE key = ? AND claim_id = ?', key, id)
  for (const key of after) write.run('INSERT OR IGNORE INTO claim_keys (key, claim_id) VALUES (?, ?)', key, id)
}

/** The claims of an article that is set aside count for nothing; they keep their rows and ids. */
export function retireClaims(write: Connection, articleId: ArticleId): void {
  write.run('UPDATE claims SET live = 0 WHERE article_id = ? AND live = 1', articleId)
  write.run('UPDATE sentences SET live = 0 WHERE article_id = ? AND live = 1', articleId)
}

/** How many claims of one key are compared: the most recent ones (PERFORMANCE.md: the cost of a new article must not grow with the archive). */
export const candidateLimit = 64

/**
 * Claims of other articles filed under `key`, most recent first, one more than the limit so that a cut is seen. Each pair is met once:
 * articles that are not settled yet are only seen from those with a higher id.
 */
export const claimsUnderKey = (read: Connection, key: string, articleId: ArticleId): ClaimId[] =>
  read.column<ClaimId>(`SELECT k.claim_id FROM claim_keys k JOIN claims c ON c.id = k.claim_id JOIN articles a ON a.id = c.article_id
    WHERE k.key = ? AND c.live = 1 AND c.article_id <> ? AND (a.stage = 2 OR a.id < ?) ORDER BY k.claim_id DESC LIMIT ?`, key, articleId, articleId, candidateLimit + 1)

export type ClaimPlace = ClaimRow & { outlet_id: OutletId | null; outlet: string | null; published: string | null; language: Language; origin_id: OriginId | null; stage: number }

/** A claim with what its article says of when and by whom. */
export const getClaimPlace = (read: Connection, id: ClaimId): ClaimPlace | null =>
  read.get<ClaimPlace>(`SELECT ${columns}, a.outlet_id, o.name AS outlet, a.published, a.language, a.origin_id, a.stage ${from} JOIN articles a ON a.id = c.article_id LEFT JOIN outlets o ON o.id = a.outlet_id WHERE c.id = ?`, id) ?? null

/** The live claims grouped on a point, earliest article first: the first is the reference where nothing else decides. */
export const listClaimsOfPoint = (read: Connection, pointId: PointId): ClaimPlace[] =>
  read.all<ClaimPlace>(`SELECT ${columns}, a.outlet_id, o.name AS outlet, a.published, a.language, a.origin_id, a.stage ${from} JOIN articles a ON a.id = c.article_id LEFT JOIN outlets o ON o.id = a.outlet_id
    WHERE c.point_id = ? AND c.live = 1 ORDER BY a.published IS NULL, a.published, c.id`, pointId)

/** What a point is worked out from: its claims without what they were read by, which is most of a row. */
export type Member = Omit<ClaimPlace, 'features' | 'language' | 'start' | 'end' | 'speaker' | 'event_date' | 'live' | 'sentence_id' | 'point_id'>

/** The live claims of a point as `listClaimsOfPoint` orders them. */
export const listMembers = (read: Connection, pointId: PointId): Member[] =>
  read.all<Member>(`SELECT c.id, c.article_id, c.type, c.subject, c.attribute, c.attribute_text, c.value_text, c.checkworthiness, c.calendar_error, s.start AS sentence_start, s.end AS sentence_end,
    a.outlet_id, o.name AS outlet, a.published, a.origin_id, a.stage ${from} JOIN articles a ON a.id = c.article_id LEFT JOIN outlets o ON o.id = a.outlet_id
    WHERE c.point_id = ? AND c.live = 1 ORDER BY a.published IS NULL, a.published, c.id`, pointId)

export const articleText = (read: Connection, id: ArticleId): string => read.value<string>('SELECT text FROM articles WHERE id = ?', id) ?? ''

export function setPoint(write: Connection, claimId: ClaimId, pointId: PointId): void {
  write.run('UPDATE claims SET point_id = ? WHERE id = ?', pointId, claimId)
}
/** Every claim of one point joins another. */
export function movePoint(write: Connection, from: PointId, into: PointId): void {
  write.run('UPDATE claims SET point_id = ? WHERE point_id = ?', into, from)
}
export const typeOfClaim = (read: Connection, claimId: ClaimId): ClaimType | null => read.value<ClaimType>('SELECT type FROM claims WHERE id = ?', claimId) ?? null
export const pointOfClaim = (read: Connection, claimId: ClaimId): PointId | null => read.value<PointId | null>('SELECT point_id FROM claims WHERE id = ?', claimId) ?? null
export const pointsOfArticle = (read: Connection, articleId: ArticleId): PointId[] =>
  read.column<PointId>('SELECT DISTINCT point_id FROM claims WHERE article_id = ? AND point_id IS NOT NULL', articleId)
export const claimIdsOfArticle = (read: Connection, articleId: ArticleId): ClaimId[] => read.column<ClaimId>('SELECT id FROM claims WHERE article_id = ? AND live = 1', articleId)
export const claimIdsOfPoint = (read: Connection, pointId: PointId): ClaimId[] => read.column<ClaimId>('SELECT id FROM claims WHERE point_id = ? AND live = 1', pointId)
