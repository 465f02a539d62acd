/** The list pane: search, tabs with counts, filters, and the points in sections by machine state. */
import { ListFilter } from 'lucide-react'
import { useMemo, useRef, useState, type RefObject } from 'react'
import type { DossierSummary, PointRow } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'
import type { PointId } from '../../../shared/domain/ids.ts'
import { selectPoint, setPointFilter, useUi } from '../../state/ui.ts'
import { claimsTexts } from '../../text/claims.ts'
import { formatNumber } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { Waiting } from '../../ui/Progress.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { VirtualList, type ListRow } from '../../ui/VirtualList.tsx'
import { ClaimRow, heightOfRow, nameClaimRow } from './ClaimRow.tsx'
import { ClaimTabs } from './ClaimTabs.tsx'
import { countFilters, FilterPopover } from './FilterPopover.tsx'
import { NoClaims } from './NoClaims.tsx'
import { sectionWords } from './pointState.ts'
import type { ClaimList as List } from './useClaimList.ts'
import './claimList.css'

type Props = { list: List; summary: DossierSummary | undefined; search: RefObject<HTMLInputElement | null>; listbox: RefObject<HTMLDivElement | null>; onOpen: () => void }

export function ClaimList({ list, summary, search, listbox, onOpen }: Props) {
  const say = useText(claimsTexts)
  const pointId = useUi((state) => state.pointId)
  const rows = useListRows(list, summary)
  return (
    <section className="claim-list" aria-label={say('list')}>
      <div className="top"><SearchField ref={search} label={say('searchClaim')} value={list.filter.search ?? ''} onChange={(text) => setPointFilter({ search: text })} keys="/" onEnter={() => listbox.current?.focus()} /></div>
      <div className="filters">
        <ClaimTabs summary={summary} />
        <FilterButton summary={summary} />
      </div>
      {list.failure ? <FailureNote failure={list.failure} />
        : list.isLoading ? <Waiting label={say('list')} />
        : list.rows.length === 0 ? <NoClaims filter={list.filter} summary={summary} />
        : <VirtualList ref={listbox} label={say('list')} rows={rows} current={pointId} total={list.total} onCurrent={(key) => selectPoint(key as PointId)} onEnter={onOpen} onNearEnd={list.loadMore} />}
    </section>
  )
}

function FilterButton({ summary }: { summary: DossierSummary | undefined }) {
  const say = useText(claimsTexts)
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const count = countFilters(useUi((state) => state.pointFilter))
  return (
    <>
      <button ref={button} type="button" className="filter-button" aria-haspopup="dialog" aria-expanded={isOpen} title={say('filterBy')} onClick={() => setOpen(true)}>
        <ListFilter className="i" aria-hidden="true" />
        {count > 0 ? <span className="pen num">{say('filtersOn', { n: count })}</span> : <span className="vh">{say('filterBy')}</span>}
      </button>
      {isOpen ? <FilterPopover anchor={button} summary={summary} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** Headings between the states, rows below them. A section's count is shown once all of it is loaded. */
function useListRows(list: List, summary: DossierSummary | undefined): ListRow[] {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const { rows, total } = list
  return useMemo(() => {
    const scale = summary?.scale ?? []
    const year = commonYear(rows)
    const whole = rows.length >= total
    const sections = splitByState(rows)
    return sections.flatMap((section, index) => {
      const isWhole = whole || index < sections.length - 1
      const heading: ListRow = {
        key: `section-${index}`, height: 36,
        content: <div className="sect"><span>{say(section.state === 'conflicting' ? 'sectionConflicting' : sectionWords[section.state])}</span>{isWhole ? <span className="num">{formatNumber(section.rows.length, language)}</span> : null}</div>,
      }
      return [heading, ...section.rows.map((row): ListRow => ({
        key: row.id, height: heightOfRow(row, language), option: { name: () => nameClaimRow(row, scale, language) }, content: () => <ClaimRow row={row} scale={scale} year={year} />,
      }))]
    })
  }, [rows, total, summary?.scale, say, language])
}

function splitByState(rows: readonly PointRow[]): { state: MachineState; rows: PointRow[] }[] {
  const sections: { state: MachineState; rows: PointRow[] }[] = []
  for (const row of rows) {
    const last = sections.at(-1)
    if (last?.state === row.state) last.rows.push(row)
    else sections.push({ state: row.state, rows: [row] })
  }
  return sections
}

/** The year of most loaded rows: a list of one story need not repeat it. Null while nothing is dated. */
function commonYear(rows: readonly PointRow[]): number | null {
  const counts = new Map<number, number>()
  for (const row of rows) {
    if (!row.published) continue
    const year = Number(row.published.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
