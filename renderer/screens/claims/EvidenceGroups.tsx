/** What the other outlets write: one group per outlet, copies tied to their origin, the silent ones last. Rows or columns by style alone. */
import type { PointDetail } from '../../../shared/contract/shapes.ts'
import { groupEvidence, type OriginGroup, type OutletGroup } from '../../../shared/report/groupEvidence.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { StanceChip } from '../../ui/StanceChip.tsx'
import { EvidencePassage, type EvidenceActions } from './EvidencePassage.tsx'

type Props = { detail: PointDetail; columns: boolean; actions: EvidenceActions; onAdd: () => void }

/** Above this many silent outlets they share one row: silence must not push what was said out of sight. */
const silentRows = 4

export function EvidenceGroups({ detail, columns, actions, onAdd }: Props) {
  const say = useText(claimsTexts)
  const origins = groupEvidence(detail.evidence)
  const claimOutlet = detail.sentence.outlet ?? say('unknownOutlet')
  return (
    <section className="evs" aria-label={say('evidence')}>
      {origins.length === 0 ? <div className="no-evidence"><EmptyState title={say('noEvidence')}>{say('noEvidenceWhy')}</EmptyState></div> : null}
      <ul>
        {origins.map((origin) => <Origin key={origin.lead.key} origin={origin} claimOutlet={claimOutlet} columns={columns} actions={actions} />)}
        <SilentOutlets silent={detail.silent} />
      </ul>
      <div className="add-evidence"><Button kind="quiet" icon={<Kbd keys="s" />} onClick={onAdd}>{say('addEvidence')}</Button></div>
    </section>
  )
}

function Origin({ origin, claimOutlet, columns, actions }: { origin: OriginGroup; claimOutlet: string; columns: boolean; actions: EvidenceActions }) {
  const say = useText(claimsTexts)
  const lead = <Outlet group={origin.lead} repeats={origin.ofClaim ? claimOutlet : null} columns={columns} actions={actions} />
  if (origin.copies.length === 0) return <li className="outlet">{lead}</li>
  return (
    <li className="origin">
      <div className="outlet">{lead}</div>
      {origin.copies.map((copy) => <div key={copy.key} className="outlet"><Outlet group={copy} repeats={origin.lead.outlet ?? say('unknownOutlet')} columns={columns} actions={actions} /></div>)}
    </li>
  )
}

function Outlet({ group, repeats, columns, actions }: { group: OutletGroup; repeats: string | null; columns: boolean; actions: EvidenceActions }) {
  return group.rows.map((row, index) => {
    const sameArticle = index > 0 && group.rows[index - 1]?.sentence.articleId === row.sentence.articleId
    return <EvidencePassage key={row.id} row={row} repeats={repeats} first={index === 0} sameArticle={sameArticle} columns={columns} actions={actions} />
  })
}

function SilentOutlets({ silent }: { silent: PointDetail['silent'] }) {
  const say = useText(claimsTexts)
  if (silent.length > silentRows) {
    return <SilentRow name={say('silentMany', { n: silent.length })} text={silent.map(({ outlet }) => outlet.name).join(', ')} />
  }
  return silent.map(({ outlet, articlesRead }) => <SilentRow key={outlet.id} name={outlet.name} text={say('silentOne', { n: articlesRead })} />)
}

function SilentRow({ name, text }: { name: string; text: string }) {
  return (
    <li className="outlet quiet">
      <div className="row silent">
        <div className="who"><b>{name}</b></div>
        <div className="txt">{text}</div>
        <div className="val"><StanceChip stance="silent" /></div>
      </div>
    </li>
  )
}
