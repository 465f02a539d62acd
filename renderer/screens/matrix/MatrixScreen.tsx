/** Matrix: every claim against every outlet, with the chosen cell's sentences below. */
import { useRef } from 'react'
import { useCall } from '../../client/queries.ts'
import { useKeys } from '../../state/keys.ts'
import { openPoint, selectEvidence, setPointFilter, useUi } from '../../state/ui.ts'
import { matrixTexts } from '../../text/matrix.ts'
import { useText } from '../../text/useText.ts'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { Waiting } from '../../ui/Progress.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { StanceChip } from '../../ui/StanceChip.tsx'
import { ClaimTabs } from '../claims/ClaimTabs.tsx'
import { NoClaims } from '../claims/NoClaims.tsx'
import { useOpenSentence } from '../claims/useOpenSentence.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixPeek } from './MatrixPeek.tsx'
import { useMatrix, type Matrix } from './useMatrix.ts'
import './matrix.css'

const legend = ['contradicts', 'evolved', 'supports', 'mentions', 'silent'] as const

export function MatrixScreen() {
  const say = useText(matrixTexts)
  const matrix = useMatrix()
  const { data: summary } = useCall('dossier.summary', {})
  const filter = useUi((state) => state.pointFilter)
  const search = useRef<HTMLInputElement>(null)
  const open = useOpenSentence()
  const { chosen } = matrix
  const judge = (): void => {
    if (!chosen) return
    openPoint(chosen.row.point.id, chosen.row.point.claimId)
    selectEvidence(chosen.cell.evidenceId)
  }
  const openSentence = (): void => { if (chosen) void open(chosen.cell.sentence ?? chosen.row.assertion) }
  useMatrixKeys(matrix, { judge, openSentence, search: () => search.current?.select() })
  return (
    <main className="matrix-screen">
      <div className="tools">
        <ClaimTabs summary={summary} />
        <SearchField ref={search} label={say('search')} value={filter.search ?? ''} onChange={(text) => setPointFilter({ search: text })} keys="/" />
        <div className="legend" role="group" aria-label={say('legend')}>{legend.map((stance) => <StanceChip key={stance} stance={stance} />)}</div>
      </div>
      {matrix.failure ? <FailureNote failure={matrix.failure} />
        : matrix.isLoading ? <Waiting label={say('reading')} />
        : matrix.rows.length === 0 ? <NoClaims filter={filter} summary={summary} />
        : <MatrixGrid matrix={matrix} scale={summary?.scale ?? []} onEnter={judge} />}
      {chosen ? <MatrixPeek row={chosen.row} cell={chosen.cell} outlet={chosen.outlet} onJudge={judge} onOpen={openSentence} /> : null}
    </main>
  )
}

type Actions = { judge: () => void; openSentence: () => void; search: () => void }

function useMatrixKeys(matrix: Matrix, { judge, openSentence, search }: Actions): void {
  const say = useText(matrixTexts)
  const enabled = matrix.chosen !== null
  const step = (keys: string | string[], label: string, rows: number, columns: number) => ({ keys, label, hint: say('hintCell'), enabled, action: () => matrix.move(rows, columns) })
  const last = matrix.outlets.length
  useKeys('matrix', [
    step('ArrowLeft', say('cellLeft'), 0, -1), step(['ArrowUp', 'k'], say('cellUp'), -1, 0), step(['ArrowDown', 'j'], say('cellDown'), 1, 0), step('ArrowRight', say('cellRight'), 0, 1),
    { keys: 'Home', label: say('firstCell'), enabled, action: () => matrix.move(0, -last) },
    { keys: 'End', label: say('lastCell'), enabled, action: () => matrix.move(0, last) },
    { keys: 'Enter', label: say('judge'), hint: say('hintJudge'), enabled, action: judge },
    { keys: 'e', label: say('openSentence'), hint: say('hintOpen'), enabled, action: openSentence },
    { keys: ['/', 'Mod+f'], label: say('search'), hint: say('hintSearch'), whileTyping: true, action: search },
  ])
}
