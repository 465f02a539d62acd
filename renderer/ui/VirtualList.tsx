/**
 * A listbox of any length: only the rows in view exist. Arrows, Home and End move the choice; headings between the rows are no options.
 * The option that is current is named by aria-activedescendant, so that the focus stays on the list.
 */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import './virtualList.css'

type Key = string | number

/**
 * `height` in pixels, fixed per kind of row. `name` is what a screen reader says of the option; a row without `option` is a heading for the eye:
 * a listbox may hold options only, so their names must say what the heading says.
 * Long lists give functions: words are then found for the rows in view only.
 */
export type ListRow = { key: Key; height: number; option?: { name: string | (() => string) }; content: ReactNode | (() => ReactNode) }

const nameOf = (option: NonNullable<ListRow['option']>): string => (typeof option.name === 'function' ? option.name() : option.name)
const contentOf = (row: ListRow): ReactNode => (typeof row.content === 'function' ? row.content() : row.content)

type Props = {
  label: string; rows: readonly ListRow[]; current: Key | null; onCurrent: (key: Key) => void; onEnter?: (key: Key) => void
  /** Called when the last rows come into view: load the next page. */
  onNearEnd?: () => void
  /** Number of options in all, loaded or not. */
  total?: number
  ref?: Ref<HTMLDivElement>
}

/** How many rows before the end the next page is asked for. */
const ahead = 20

export function VirtualList({ label, rows, current, onCurrent, onEnter, onNearEnd, total, ref }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const options = useMemo(() => rows.filter((row) => row.option), [rows])
  const position = useMemo(() => new Map(options.map((row, index) => [row.key, index + 1])), [options])
  // Nothing that the virtualizer returns is handed to a memoised component.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: (index) => rows[index]?.height ?? 0, getItemKey: (index) => rows[index]?.key ?? index, overscan: 8 })
  useEffect(() => virtual.measure(), [rows, virtual])
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => { if (last >= rows.length - ahead) onNearEnd?.() }, [last, rows.length, onNearEnd])
  const currentIndex = rows.findIndex((row) => row.key === current)
  // The first option brings the heading above it along.
  useEffect(() => { if (currentIndex >= 0) virtual.scrollToIndex(currentIndex === 1 ? 0 : currentIndex, { align: 'auto' }) }, [current, currentIndex, virtual])

  const move = (event: KeyboardEvent): void => {
    const at = options.findIndex((row) => row.key === current)
    const target = nextOption(event.key, at, options.length)
    if (target === null) { if (event.key === 'Enter' && current !== null && onEnter) { event.preventDefault(); onEnter(current) } return }
    event.preventDefault()
    const row = options[target]
    if (row) onCurrent(row.key)
  }
  const active = items.some((item) => item.key === current) ? `${id}-${current}` : undefined
  return (
    <div ref={scroller} className="vlist">
      <div ref={ref} role="listbox" aria-label={label} tabIndex={0} className="vlist-all" aria-activedescendant={active} onKeyDown={move} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index]!
          const place = { height: item.size, transform: `translateY(${item.start}px)` }
          if (!row.option) return <div key={item.key} aria-hidden="true" className="vlist-row" style={place}>{contentOf(row)}</div>
          return (
            // The list holds the focus and answers to the keyboard for its options.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div key={item.key} id={`${id}-${row.key}`} role="option" tabIndex={-1} className="vlist-row" style={place} aria-selected={row.key === current}
              aria-posinset={position.get(row.key)} aria-setsize={total ?? options.length} onClick={() => onCurrent(row.key)} onDoubleClick={() => onEnter?.(row.key)}>
              <span className="vh">{nameOf(row.option)}</span><div aria-hidden="true" className="vlist-content">{contentOf(row)}</div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The option that a key leads to, null when the key does not move. */
function nextOption(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown': return Math.min(count - 1, at + 1)
    case 'ArrowUp': return Math.max(0, at - 1)
    case 'PageDown': return Math.min(count - 1, at + 8)
    case 'PageUp': return Math.max(0, at - 8)
    case 'Home': return 0
    case 'End': return count - 1
    default: return null
  }
}
