/** Why the list is empty, and the one thing to do about it. */
import type { DossierSummary, PointFilterInput } from '../../../shared/contract/shapes.ts'
import { goTo, setPointFilter } from '../../state/ui.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { countFilters, noFilters } from './FilterPopover.tsx'

export function NoClaims({ filter, summary }: { filter: PointFilterInput; summary: DossierSummary | undefined }) {
  return <div className="no-claims">{explain(filter, summary, useText(claimsTexts))}</div>
}

function explain(filter: PointFilterInput, summary: DossierSummary | undefined, say: ReturnType<typeof useText<keyof typeof claimsTexts>>) {
  if (filter.search) {
    return <EmptyState title={say('noMatch', { search: filter.search })} action={<Button onClick={() => setPointFilter({ search: '' })}>{say('clearSearch')}</Button>}>{say('noMatchWhy')}</EmptyState>
  }
  if (countFilters(filter) > 0) {
    return <EmptyState title={say('noneFiltered')} action={<Button onClick={() => setPointFilter(noFilters)}>{say('clearFilters')}</Button>}>{say('noneFilteredWhy')}</EmptyState>
  }
  const showAll = <Button onClick={() => setPointFilter({ tab: 'all' })}>{say('showAll')}</Button>
  if (filter.tab === 'conflicting') return <EmptyState title={say('noConflict')} action={showAll}>{say('noConflictWhy', { n: summary?.points.all ?? 0 })}</EmptyState>
  if (filter.tab === 'undecided') return <EmptyState title={say('allJudged')} action={showAll}>{say('allJudgedWhy')}</EmptyState>
  return <EmptyState title={say('noClaims')} action={<Button onClick={() => goTo('sources')}>{say('toSources')}</Button>}>{say('noClaimsWhy')}</EmptyState>
}
