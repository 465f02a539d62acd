/** Claims: the list beside the open claim and all that answers it. */
import { useCallback, useEffect, useRef } from 'react'
import { useCall } from '../../client/queries.ts'
import { useKeys } from '../../state/keys.ts'
import { setPointFilter, useUi } from '../../state/ui.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { ClaimList } from './ClaimList.tsx'
import { OpenClaim } from './OpenClaim.tsx'
import { useClaimList } from './useClaimList.ts'
import './openClaim.css'

export function ClaimsScreen() {
  const say = useText(claimsTexts)
  const list = useClaimList()
  const pointId = useUi((state) => state.pointId)
  const { data: summary } = useCall('dossier.summary', {})
  const search = useRef<HTMLInputElement>(null)
  const listbox = useRef<HTMLDivElement>(null)
  const { move } = list
  const next = useCallback(() => move(1), [move])
  useUnhideFilter(list.at)
  useKeys('claims', [
    { keys: 'j', label: say('nextClaim'), hint: say('hintNext'), action: next },
    { keys: 'k', label: say('previousClaim'), action: () => move(-1) },
    { keys: ['/', 'Mod+f'], label: say('searchClaim'), whileTyping: true, action: () => search.current?.select() },
    { keys: 'l', label: say('list_key'), action: () => listbox.current?.focus() },
  ])
  const place = list.at >= 0 ? say('place', { at: list.at + 1, of: list.total }) : ''
  return (
    <main className="claims-screen">
      <SplitPane id="claims" panes={[
        { id: 'list', width: 340, wideWidth: 368, min: 280, content: <ClaimList list={list} summary={summary} search={search} listbox={listbox} onOpen={() => document.querySelector<HTMLElement>('.open .who button')?.focus()} /> },
        { id: 'claim', min: 480, content: pointId === null ? <NothingOpen /> : <OpenClaim pointId={pointId} summary={summary} place={place} onNext={next} /> },
      ]} />
    </main>
  )
}

const NothingOpen = () => {
  const say = useText(claimsTexts)
  return <section className="open nothing"><EmptyState title={say('openHint')}>{say('openHintWhy')}</EmptyState></section>
}

/** A claim opened from an article or the matrix may be hidden by a search made earlier: the search gives way, so that list and claim agree. */
function useUnhideFilter(at: number): void {
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) return
    first.current = false
    const { pointId, claimId, pointFilter } = useUi.getState()
    if (pointId !== null && claimId !== null && at < 0 && pointFilter.search) setPointFilter({ search: '' })
  }, [at])
}
