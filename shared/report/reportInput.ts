/** What the store hands over for a report: plain rows, no words. The engine fills it; buildReport words it. */
import type { ArticleId, OriginId } from '../domain/ids.ts'
import type { VerdictStep } from '../domain/verdict.ts'
import type { PointDetail } from '../contract/shapes.ts'

/** One article that was read. `importedAt` is an ISO instant, `sha256` the hash of the original bytes, `copyOf` the outlet (or title) whose text it repeats. */
export type ReportSource = {
  articleId: ArticleId
  originId: OriginId
  outlet: string | null
  title: string | null
  published: string | null
  url: string | null
  file: string
  sha256: string
  importedAt: string
  copyOf: string | null
}

/**
 * - `title`, `summary`, `author` are what the fact-checker wrote; '' asks for the words that Recoupe proposes.
 * - `date` is the day of the report (ISO), `version` Recoupe's own.
 * - `points` are the chosen points in the report's order, each as points.get answers it.
 * - `sources` are all articles of the dossier, since silence is a finding too; `totals` counts them, so that a long archive may send
 *   the quoted articles only. Every article quoted in `points` must be among them.
 */
export type ReportInput = {
  dossier: string
  title: string
  summary: string
  author: string
  date: string
  version: string
  scale: readonly VerdictStep[]
  totals: { articles: number; outlets: number; origins: number }
  points: readonly PointDetail[]
  sources: readonly ReportSource[]
}
