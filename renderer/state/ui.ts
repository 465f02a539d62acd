/** What only the window knows: the screen, the selection, the filters, the sizes of the panes. Engine data never comes in here. */
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { PointFilterInput } from '../../shared/contract/shapes.ts'
import type { ArticleId, ClaimId, EvidenceId, PointId } from '../../shared/domain/ids.ts'
import type { Span } from '../../shared/domain/span.ts'

/** In the order of the tabs. */
export const screenNames = ['sources', 'claims', 'matrix', 'report'] as const
export type ScreenName = (typeof screenNames)[number]

/** Sizes in per cent by pane, as the split pane hands them over. */
export type PaneSizes = Record<string, number>

type Selection = {
  articleId: ArticleId | null
  /** Passage of the open article to bring into view, as offsets into its text. */
  articleSpan: Span | null
  pointId: PointId | null
  /** Reference claim chosen by following a mark; null leaves the point's own. */
  claimId: ClaimId | null
  evidenceId: EvidenceId | null
}

export type UiState = Selection & {
  screen: ScreenName
  /** Where Escape goes back to after a passage was opened in its article. */
  cameFrom: ScreenName | null
  articleSearch: string
  pointFilter: PointFilterInput
  paneSizes: Record<string, PaneSizes>
}

const nothingSelected: Selection = { articleId: null, articleSpan: null, pointId: null, claimId: null, evidenceId: null }
const start = { ...nothingSelected, screen: 'sources', cameFrom: null, articleSearch: '', pointFilter: {}, paneSizes: {} } satisfies UiState

export const useUi = create<UiState>()(persist(() => start as UiState, { name: 'recoupe-layout', partialize: (state) => ({ paneSizes: state.paneSizes }) }))

/** Always through here: `persist` types its setState loosely. */
const set = (change: Partial<UiState> | ((state: UiState) => Partial<UiState>)): void => { useUi.setState(change) }

export const goTo = (screen: ScreenName): void => set({ screen, cameFrom: null })

/** Opens a point on the claims screen, on one of its claims where that matters. */
export const openPoint = (pointId: PointId, claimId: ClaimId | null = null): void => set({ screen: 'claims', cameFrom: null, pointId, claimId, evidenceId: null })

/** Selects a point where the person is (list, matrix). */
export const selectPoint = (pointId: PointId | null): void => set({ pointId, claimId: null, evidenceId: null })
export const selectEvidence = (evidenceId: EvidenceId | null): void => set({ evidenceId })

/** Opens an article at a passage and remembers the way back. */
export const openArticle = (articleId: ArticleId, span: Span | null = null): void =>
  set((state) => ({ screen: 'sources', cameFrom: state.screen === 'sources' ? null : state.screen, articleId, articleSpan: span }))
export const selectArticle = (articleId: ArticleId | null): void => set({ articleId, articleSpan: null })

/** Back to the screen from which a passage was opened; nothing where there is none. */
export const goBack = (): void => set((state) => (state.cameFrom ? { screen: state.cameFrom, cameFrom: null } : {}))

export const setArticleSearch = (articleSearch: string): void => set({ articleSearch })
export const setPointFilter = (change: Partial<PointFilterInput>): void => set((state) => ({ pointFilter: { ...state.pointFilter, ...change } }))
export const keepPaneSizes = (id: string, sizes: PaneSizes): void => set((state) => ({ paneSizes: { ...state.paneSizes, [id]: sizes } }))

/** Another dossier: nothing of the last one stays selected or filtered. */
export const forgetDossier = (screen: ScreenName = 'sources'): void => set({ ...nothingSelected, screen, cameFrom: null, articleSearch: '', pointFilter: {} })
