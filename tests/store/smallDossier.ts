/** A small dossier on disk, made through the store itself, with claims and evidence laid by hand: what a reader of texts would find is not at stake here. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExtractedClaim } from '../../shared/domain/claim.ts'
import type { ArticleId, ClaimId } from '../../shared/domain/ids.ts'
import type { Reason } from '../../shared/domain/reason.ts'
import type { Stance } from '../../shared/domain/stance.ts'
import { signatureOf } from '../../shared/nlp/copies.ts'
import { storeArticle } from '../../electron/engine/jobs/storeArticle.ts'
import { regroup } from '../../electron/engine/services/grouping.ts'
import { setMatched } from '../../electron/engine/store/articles.ts'
import { claimIdsOfArticle } from '../../electron/engine/store/claims.ts'
import { putEvidence } from '../../electron/engine/store/evidence.ts'
import { openStore, type Store } from '../../electron/engine/store/open.ts'
import { createRecorder } from '../../electron/engine/store/recorder.ts'

export const somewhere = (): string => mkdtempSync(join(tmpdir(), 'recoupe-test-'))
export const discard = (folder: string): void => { rmSync(folder, { recursive: true, force: true }) }

export type SmallDossier = { folder: string; file: string; store: Store; articles: ArticleId[]; claims: ClaimId[]; close(): void }

/** Ranks given to one officer by outlets of an invented country, one article each: the first differs from the others. */
const ranks = ['colonel', 'lieutenant-colonel', 'lieutenant-colonel', 'lieutenant-colonel', 'commandant']
const outlets = ['La Gazette de Nérac-Ville', 'The Aldmoor Courier', 'Radio Ponant', 'Agence Milan', 'Le Fanal']

/** One claim an article, all of one officer's rank; the first contradicts the second and third, the others support each other. */
export function createSmallDossier(): SmallDossier {
  const folder = somewhere()
  const file = join(folder, 'essai.recoupe')
  const opened = openStore(file, { create: true })
  if (!opened.ok) throw new Error(opened.error.code)
  const store = opened.value
  const articles = ranks.map((rank, i) => storeOne(store, rank, i))
  const claims = articles.flatMap((id) => claimIdsOfArticle(store.write!, id))
  link(store, claims[0]!, claims[1]!, 'contradicts', 0.9)
  link(store, claims[0]!, claims[2]!, 'contradicts', 0.8)
  link(store, claims[1]!, claims[2]!, 'supports', 0.95)
  link(store, claims[2]!, claims[3]!, 'supports', 0.95)
  link(store, claims[0]!, claims[4]!, 'evolved', 0.7)
  store.write!.transact(() => {
    for (const id of articles) setMatched(store.write!, id, 0)
    regroup(store.write!, claims)
  })
  return { folder, file, store, articles, claims, close: () => { store.close(); discard(folder) } }
}

function link(store: Store, a: ClaimId, b: ClaimId, stance: Stance, score: number): void {
  putEvidence(store.write!, a, b, { stance, score, reason: invent(stance) })
}

function invent(stance: Stance): Reason {
  const kind = stance === 'supports' ? 'rank-same' : stance === 'evolved' ? 'rank-evolved' : 'rank-differs'
  return { kind, claimValue: 'colonel', evidenceValue: 'lieutenant-colonel', claimSpan: { start: 3, end: 10 }, evidenceSpan: { start: 3, end: 21 }, claimDate: null, evidenceDate: null, detail: { claimGrade: 7, evidenceGrade: 6 } }
}

function storeOne(store: Store, rank: string, index: number): ArticleId {
  const text = `Le ${rank} Théo Varlin a inspecté la digue. L’ouvrage ${'abcde'[index]} date de ${1900 + index * 7}.`
  const end = text.indexOf('.') + 1
  const article = {
    bytes: new TextEncoder().encode(text), sha256: `${index}`.repeat(64), encoding: 'utf-8',
    document: { title: `La digue, jour ${index + 1}`, outlet: outlets[index]!, author: null, published: `2026-02-0${index + 1}`, language: 'fr' as const, url: null, agency: null, text, noise: [] },
    analysis: { sentences: [{ start: 0, end }, { start: end + 1, end: text.length }], claims: [rankClaim(rank)], signature: signatureOf(ownWords(index)) },
  }
  const at = `2026-02-0${index + 1}T08:00:00.000Z`
  const stored = store.write!.transact(() => storeArticle(store.write!, createRecorder(store.write!, { at, actor: 'essai', action: 'articles.import', subject: '1' }), `${index}.txt`, article, at))
  return stored.articleId
}

/** Words that no other article has, so that none is taken for a copy. */
const ownWords = (index: number): string => Array.from({ length: 60 }, (_, i) => `mot${index}x${i}`).join(' ')

export function rankClaim(rank: string): ExtractedClaim {
  return {
    sentenceIndex: 0, start: 0, end: 3 + rank.length, type: 'rank', text: `Le ${rank}`, subject: 'Théo Varlin', subjectKey: 'theo varlin', attribute: 'rank', attributeText: 'grade',
    value: { kind: 'rank', rank, low: 7, high: 7, branch: null }, valueText: rank, valueSpan: { start: 3, end: 3 + rank.length }, speaker: null, eventDate: null, checkworthiness: 0.8,
    setting: { frame: null, participants: ['theo varlin'], named: 1, places: [], topics: [], kinds: [], roles: [], cast: [], reference: null, date: null, dateEnd: null, negated: false, modality: 'fact', stems: ['inspect', 'digu'] }, keys: ['rank|varlin'], rules: ['rank'],
  }
}
