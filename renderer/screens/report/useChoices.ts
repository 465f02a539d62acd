/** The points that the report may hold: the chosen ones in their order, then the others. Changes show at once; the engine's answer follows. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Failure, Outcome } from '../../../shared/contract/errors.ts'
import type { MethodOutput } from '../../../shared/contract/methods.ts'
import type { PointId } from '../../../shared/domain/ids.ts'
import { useCall, useCommand } from '../../client/queries.ts'
import { selectPoint, useUi } from '../../state/ui.ts'
import { moveChoice, sortChoices } from './orderChoices.ts'

export type Choice = MethodOutput<'report.choices'>[number]

export type Choices = {
  all: readonly Choice[]
  chosen: readonly Choice[]
  current: Choice | null
  failure: Failure | null
  isLoading: boolean
  include: (pointId: PointId, included: boolean) => void
  /** Puts a chosen point at a place of the report, from 0. */
  moveTo: (pointId: PointId, to: number) => void
  step: (by: 1 | -1) => void
}

export function useChoices(): Choices {
  const { data, failure, isLoading } = useCall('report.choices', {})
  const queries = useQueryClient()
  const { run: runInclude } = useCommand('report.include')
  const { run: runMove } = useCommand('report.move')
  const pointId = useUi((state) => state.pointId)
  const all = useMemo(() => sortChoices(data ?? []), [data])
  const current = all.find((choice) => choice.point.id === pointId) ?? all[0] ?? null
  const change = useCallback((next: (choices: Choice[]) => Choice[], command: Promise<Outcome<unknown>>): void => {
    queries.setQueriesData<Outcome<Choice[]>>({ queryKey: ['report.choices'] }, (kept) => (kept?.ok ? { ok: true, value: next(sortChoices(kept.value)) } : kept))
    void command.then((outcome) => (outcome.ok ? undefined : queries.invalidateQueries({ queryKey: ['report.choices'] })))
  }, [queries])
  const include = useCallback((id: PointId, included: boolean) =>
    change((choices) => sortChoices(choices.map((choice) => (choice.point.id === id ? { ...choice, included } : choice))), runInclude({ pointId: id, included })), [change, runInclude])
  const moveTo = useCallback((id: PointId, to: number) => change((choices) => moveChoice(choices, id, to), runMove({ pointId: id, to })), [change, runMove])
  return {
    all, chosen: all.filter((choice) => choice.included), current, failure, isLoading,
    include, moveTo,
    step: (by) => {
      const at = current ? all.indexOf(current) : -1
      const next = all[Math.min(Math.max(at + by, 0), all.length - 1)]
      if (next) selectPoint(next.point.id)
    },
  }
}
