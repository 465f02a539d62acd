/** Panes side by side whose widths the person sets, by drag or by arrows on the separator; kept per screen. */
import { Fragment, type ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { keepPaneSizes, useUi } from '../state/ui.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'
import { useNarrow, useWide } from './useWide.ts'
import './splitPane.css'

/** `width` in pixels, `wideWidth` from 1680 px of window on; a pane without a width takes what is left. */
export type Pane = { id: string; width?: number; wideWidth?: number; min: number; content: ReactNode }

/** `id` names the layout under which the sizes are kept: one per screen and shape of screen. */
export function SplitPane({ id, panes }: { id: string; panes: readonly Pane[] }) {
  const say = useText(commonTexts)
  const wide = useWide()
  const narrow = useNarrow()
  const layoutId = `${id}${wide ? '-wide' : ''}`
  const kept = useUi((state) => state.paneSizes[layoutId])
  if (narrow) return <div className="stack">{panes.map((pane) => <div key={pane.id} className="stack-pane">{pane.content}</div>)}</div>
  return (
    <Group key={layoutId} id={layoutId} className="split" orientation="horizontal" defaultLayout={kept} onLayoutChanged={(sizes, { isUserInteraction }) => { if (isUserInteraction) keepPaneSizes(layoutId, sizes) }}>
      {panes.map((pane, index) => {
        const width = wide ? (pane.wideWidth ?? pane.width) : pane.width
        return (
          <Fragment key={pane.id}>
            {index > 0 ? <Separator className="splitter" aria-label={say('resize')} /> : null}
            <Panel id={pane.id} className="split-pane" minSize={pane.min} {...(width ? { defaultSize: width, groupResizeBehavior: 'preserve-pixel-size' as const } : {})}>{pane.content}</Panel>
          </Fragment>
        )
      })}
    </Group>
  )
}
