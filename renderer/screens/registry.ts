/** The screens that exist; the bar shows a tab for each. A new screen is one line here. */
import type { ComponentType } from 'react'
import type { ScreenName } from '../state/ui.ts'
import { ClaimsScreen } from './claims/ClaimsScreen.tsx'
import { MatrixScreen } from './matrix/MatrixScreen.tsx'
import { ReportScreen } from './report/ReportScreen.tsx'
import { SourcesScreen } from './sources/SourcesScreen.tsx'

export const screens: Readonly<Partial<Record<ScreenName, ComponentType>>> = {
  sources: SourcesScreen,
  claims: ClaimsScreen,
  matrix: MatrixScreen,
  report: ReportScreen,
}
