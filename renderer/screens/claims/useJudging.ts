/**
 * What a person decides about a point, shown before it is stored: the kept answers are changed at once, the command follows, and the engine's
 * own answer replaces both. A command that fails asks again, so that the screen never keeps what the dossier does not hold.
 */
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Outcome } from '../../../shared/contract/errors.ts'
import type { MethodOutput } from '../../../shared/contract/methods.ts'
import type { EvidenceRow, PointDetail, PointRow } from '../../../shared/contract/shapes.ts'
import type { ClaimId, EvidenceId, PointId } from '../../../shared/domain/ids.ts'
import type { Stance } from '../../../shared/domain/stance.ts'
import { useCommand } from '../../client/queries.ts'

export type Judging = {
  judge: (evidenceIds: readonly EvidenceId[], judgement: 'accepted' | 'rejected' | null) => void
  override: (evidenceId: EvidenceId, stance: Stance, note: string) => void
  rate: (step: number | null) => void
  explain: (rationale: string) => void
  tag: (tag: string, present: boolean) => void
  setReference: (claimId: ClaimId) => void
}

/** The commands of one point, whose reference claim is `claimId`. */
export function useJudging(pointId: PointId, claimId: ClaimId): Judging {
  const queries = useQueryClient()
  const { run: runJudge } = useCommand('evidence.judge')
  const { run: runOverride } = useCommand('evidence.override')
  const { run: runRate } = useCommand('judgements.rate')
  const { run: runExplain } = useCommand('judgements.explain')
  const { run: runTag } = useCommand('judgements.tag')
  const { run: runReference } = useCommand('points.setReference')
  return useMemo(() => {
    const settle = async (command: Promise<Outcome<unknown>>): Promise<void> => {
      const outcome = await command
      if (!outcome.ok) await queries.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith('points.') })
    }
    const change = (patch: Patch): void => patchPoint(queries, pointId, patch)
    return {
      judge: (ids, judgement) => {
        change({ evidence: (row) => (ids.includes(row.id) ? { ...row, judgement, override: null } : row) })
        void settle(runJudge({ evidenceIds: [...ids], judgement }))
      },
      override: (id, stance, note) => {
        change({ evidence: (row) => (row.id === id ? { ...row, judgement: 'overridden', override: { stance, note } } : row) })
        void settle(runOverride({ evidenceId: id, stance, note }))
      },
      rate: (step) => {
        change({ row: (row) => ({ ...row, verdict: step }) })
        void settle(runRate({ claimId, step }))
      },
      explain: (rationale) => {
        change({ detail: (detail) => ({ ...detail, rationale }) })
        void settle(runExplain({ claimId, rationale }))
      },
      tag: (tag, present) => {
        change({ row: (row) => ({ ...row, tags: present ? [...new Set([...row.tags, tag])] : row.tags.filter((other) => other !== tag) }) })
        void settle(runTag({ claimId, tag, present }))
      },
      setReference: (reference) => void settle(runReference({ pointId, claimId: reference })),
    }
  }, [queries, pointId, claimId, runJudge, runOverride, runRate, runExplain, runTag, runReference])
}

type Patch = { row?: (row: PointRow) => PointRow; detail?: (detail: PointDetail) => PointDetail; evidence?: (row: EvidenceRow) => EvidenceRow }
type Pages = { pages: Outcome<MethodOutput<'points.list'>>[]; pageParams: unknown[] }

const same = <Value>(value: Value): Value => value

/** Changes a point wherever it is kept: its open detail, and its line in the lists. */
function patchPoint(queries: QueryClient, pointId: PointId, { row = same, detail = same, evidence = same }: Patch): void {
  queries.setQueriesData<Outcome<PointDetail>>({ queryKey: ['points.get'] }, (outcome) =>
    outcome?.ok && outcome.value.row.id === pointId
      ? { ok: true, value: detail({ ...outcome.value, row: row(outcome.value.row), evidence: outcome.value.evidence.map(evidence) }) }
      : outcome)
  if (row === same) return
  queries.setQueriesData<Pages>({ queryKey: ['points.list'] }, (kept) => kept && {
    ...kept,
    pages: kept.pages.map((page) => (page.ok ? { ok: true, value: { ...page.value, rows: page.value.rows.map((line) => (line.id === pointId ? row(line) : line)) } } : page)),
  })
}
