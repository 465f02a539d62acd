/** Which claims: all, those in conflict, those still to judge, with how many there are of each. Shared with the matrix, like the filter itself. */
import type { DossierSummary } from '../../../shared/contract/shapes.ts'
import { setPointFilter, useUi } from '../../state/ui.ts'
import { claimsTexts } from '../../text/claims.ts'
import { formatNumber } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/useText.ts'

const tabs = ['all', 'conflicting', 'undecided'] as const

export function ClaimTabs({ summary }: { summary: DossierSummary | undefined }) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const current = useUi((state) => state.pointFilter.tab ?? 'all')
  return (
    <div className="claim-tabs" role="group" aria-label={say('tabs')}>
      {tabs.map((tab) => (
        <button key={tab} type="button" aria-pressed={tab === current} onClick={() => setPointFilter({ tab })}>
          {say(tab)} {summary ? <b className="num">{formatNumber(summary.points[tab], language)}</b> : null}
        </button>
      ))}
    </div>
  )
}
