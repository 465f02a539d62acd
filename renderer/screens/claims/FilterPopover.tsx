/** The list narrowed by type, outlet, machine finding, verdict and tag. Choices of one kind widen, kinds narrow. */
import type { RefObject } from 'react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import type { DossierSummary, PointFilterInput } from '../../../shared/contract/shapes.ts'
import { claimTypes } from '../../../shared/domain/claim.ts'
import { machineStates } from '../../../shared/domain/state.ts'
import { claimTypeNames, stateNames } from '../../../shared/text/names.ts'
import { useCall } from '../../client/queries.ts'
import { setPointFilter, useUi } from '../../state/ui.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'

/** The filter without any narrowing; tab and search are kept. */
export const noFilters = { types: [], outlets: [], states: [], verdicts: [], tags: [] } satisfies PointFilterInput

/** How many kinds of narrowing are on. */
export const countFilters = (filter: PointFilterInput): number =>
  [filter.types, filter.outlets, filter.states, filter.verdicts, filter.tags].filter((chosen) => chosen !== undefined && chosen.length > 0).length

type Props = { anchor: RefObject<HTMLElement | null>; summary: DossierSummary | undefined; onClose: () => void }

export function FilterPopover({ anchor, summary, onClose }: Props) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const nameType = useText(claimTypeNames)
  const nameState = useText(stateNames)
  const filter = useUi((state) => state.pointFilter)
  const { data: outlets } = useCall('articles.outlets', {})
  return (
    <Popover label={say('filterBy')} isOpen anchor={anchor} placement="bottom end" onClose={onClose}>
      <div className="filter-form">
        <Choices label={say('filterState')} chosen={filter.states ?? []} options={machineStates.map((state) => [state, nameState(state)])} onChange={(states) => setPointFilter({ states })} />
        <Choices label={say('filterType')} chosen={filter.types ?? []} options={claimTypes.map((type) => [type, nameType(type)])} onChange={(types) => setPointFilter({ types })} />
        <Choices label={say('filterVerdict')} chosen={filter.verdicts ?? []} options={(summary?.scale ?? []).map((step) => [step.step, step.label[language]])} onChange={(verdicts) => setPointFilter({ verdicts })} />
        <Choices label={say('filterTag')} chosen={filter.tags ?? []} options={(summary?.tags ?? []).map((tag) => [tag, tag])} onChange={(tags) => setPointFilter({ tags })} />
        <Choices label={say('filterOutlet')} chosen={filter.outlets ?? []} options={(outlets ?? []).map((outlet) => [outlet.id, outlet.name])} onChange={(chosen) => setPointFilter({ outlets: chosen })} />
      </div>
      <div className="filter-ends">
        <Button kind="primary" onClick={onClose}>{say('done')}</Button>
        <Button kind="quiet" disabled={countFilters(filter) === 0} onClick={() => { setPointFilter(noFilters); onClose() }}>{say('clearFilters')}</Button>
      </div>
    </Popover>
  )
}

type ChoicesProps<Value extends string | number> = { label: string; chosen: readonly Value[]; options: readonly (readonly [Value, string])[]; onChange: (chosen: Value[]) => void }

/** One kind of narrowing; not shown while there is nothing to choose from. */
function Choices<Value extends string | number>({ label, chosen, options, onChange }: ChoicesProps<Value>) {
  if (options.length === 0) return null
  return (
    <CheckboxGroup className="choices" aria-label={label} value={chosen.map(String)} onChange={(values) => onChange(options.map(([value]) => value).filter((value) => values.includes(String(value))))}>
      <p>{label}</p>
      <div>{options.map(([value, name]) => <Checkbox key={value} className="choice" value={String(value)}>{name}</Checkbox>)}</div>
    </CheckboxGroup>
  )
}
