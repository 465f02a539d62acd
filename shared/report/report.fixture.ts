/** An invented point with a contradiction, its copy, an evolution and a silent outlet: what the tests of reports and exports stand on. */
import { asId } from '../domain/ids.ts'
import { defaultScale } from '../domain/verdict.ts'
import type { EvidenceRow, PointDetail, QuotedSentence } from '../contract/shapes.ts'
import type { ReportInput, ReportSource } from './reportInput.ts'

type Said = { article: number; outlet: string; published: string; text: string; words: string; mark: 'contradicts' | 'evolved' | 'supports' }

function quoteSentence({ article, outlet, published, text, words, mark }: Said): QuotedSentence {
  const start = text.indexOf(words)
  return {
    sentenceId: asId(article * 10), articleId: asId(article), outlet, outletId: asId(article), title: `Titre ${article}`, published, author: null, url: `https://example.org/${article}`,
    text, before: '', after: '', marks: [{ start, end: start + words.length, stance: mark }], agency: null,
  }
}

/** One piece of evidence; `change` overrides what a test is about. */
export function makeEvidence(said: Said, change: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    id: asId(said.article * 100), sentence: quoteSentence(said), otherClaimId: null, machine: said.mark, score: 0.9,
    reason: { kind: 'rank-differs', claimValue: 'général d’armée', evidenceValue: said.words, claimSpan: null, evidenceSpan: null, claimDate: '2026-03-12', evidenceDate: said.published, detail: { claimGrade: 10, evidenceGrade: 9 } },
    judgement: null, override: null, sameOrigin: false, originId: asId(said.article), overlap: null, ...change,
  }
}

export const kestrel: Said = { article: 2, outlet: 'Agence Kestrel', published: '2026-03-16', text: 'Le général de corps d’armée Ilian Darvos a signé lundi.', words: 'de corps d’armée', mark: 'contradicts' }
export const sarenie: Said = { ...kestrel, article: 3, outlet: 'Sarénie Info' }
export const echo: Said = { article: 4, outlet: 'L’Écho de Trévane', published: '2023-07-04', text: 'Le colonel Darvos succède à un marin.', words: 'colonel', mark: 'evolved' }

/** The rank of Ilian Darvos: claimed by one outlet, contradicted by an agency and its copy, evolved since a third. */
export function makePoint(change: Partial<PointDetail> = {}): PointDetail {
  const sentence = quoteSentence({ article: 1, outlet: 'Le Courrier de Valmora', published: '2026-03-12', text: 'Le général d’armée Ilian Darvos l’a reçue au fort.', words: 'd’armée', mark: 'contradicts' })
  return {
    row: {
      id: asId(1), claimId: asId(1), type: 'rank', subject: 'Ilian Darvos', attribute: 'rank', attributeText: 'grade', claimText: 'général d’armée Ilian Darvos', state: 'conflicting', calendarError: false, eventDate: null,
      values: ['général d’armée', 'général de corps d’armée'], differs: 'contradicts', outlet: 'Le Courrier de Valmora', published: '2026-03-12', against: 2, for: 0, evolved: 1, undecided: 2,
      verdict: 5, tags: ['grades'], checkworthiness: 0.8, reasonKind: 'rank-differs',
    },
    claimId: asId(1), sentence, value: 'général d’armée', eventDate: null, speaker: null, rules: [],
    evidence: [
      makeEvidence(kestrel),
      makeEvidence(sarenie, { originId: asId(2), overlap: 0.96 }),
      makeEvidence(echo, { judgement: 'overridden', machine: 'contradicts', override: { stance: 'evolved', note: 'Promotion publiée au journal officiel' } }),
    ],
    silent: [{ outlet: { id: asId(5), name: 'Radio Lagune', domain: null, kind: 'broadcaster', articles: 3 }, articlesRead: 3 }],
    claims: [], tally: { againstOutlets: 2, againstOrigins: 1, forOutlets: 0, forOrigins: 0 }, rationale: 'Le décret de promotion le dit.', ...change,
  }
}

function makeSource(article: number, outlet: string, origin: number, copyOf: string | null): ReportSource {
  return {
    articleId: asId(article), originId: asId(origin), outlet, title: `Titre ${article}`, published: '2026-03-12', url: `https://example.org/${article}`,
    file: `article-${article}.html`, sha256: `${article}`.repeat(64), importedAt: '2026-03-20T09:12:00.000Z', copyOf,
  }
}

/** A whole report's input around `makePoint`. */
export function makeReportInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    dossier: 'Accord de Selm', title: '', summary: '', author: 'Lise Aubrac', date: '2026-03-20', version: '0.1.0', scale: defaultScale,
    totals: { articles: 4, outlets: 5, origins: 3 }, points: [makePoint()],
    sources: [makeSource(1, 'Le Courrier de Valmora', 1, null), makeSource(2, 'Agence Kestrel', 2, null), makeSource(3, 'Sarénie Info', 2, 'Agence Kestrel'), makeSource(4, 'L’Écho de Trévane', 4, null)],
    ...change,
  }
}
