/** Rows or columns: by the width of the window until the person chooses, then as they chose (kept in the settings). */
import { useCall, useCommand } from '../../client/queries.ts'
import { announce } from '../../state/messages.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { useWide } from '../../ui/useWide.ts'

/** True for columns, and the switch. */
export function useClaimLayout(): [boolean, () => void] {
  const say = useText(claimsTexts)
  const wide = useWide()
  const { data } = useCall('workspace.state', {})
  const { run } = useCommand('workspace.set')
  const layout = data?.settings.claimLayout ?? 'auto'
  const columns = layout === 'auto' ? wide : layout === 'columns'
  return [columns, () => {
    announce(say(columns ? 'inRows' : 'inColumns'))
    void run({ claimLayout: columns ? 'rows' : 'columns' })
  }]
}
