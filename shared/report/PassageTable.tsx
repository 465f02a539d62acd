/** The claim and the sentences that answer it, one row each, with what makes every sentence checkable: outlet, date, link, capture, hash. */
import type { ReactNode } from 'react'
import { Copy, Dot, Equal, EqualNot, TrendingUp, type LucideIcon } from 'lucide-react'
import { assertNever } from '../domain/assertNever.ts'
import type { Language } from '../domain/language.ts'
import type { ReportPassage, ReportPoint } from '../contract/report.ts'
import { formatIsoDate } from '../text/time.ts'
import { deskLabel, formatInstant, labelOf, safeLink, saysMoreThan, shownEvidence } from './present.ts'
import { segmentsOf, type MarkKind } from './segments.ts'
import { sayReport } from './words.ts'

/** The table of one point; the claim's own sentence is its first row. */
export function PassageTable({ point, language }: { point: ReportPoint; language: Language }) {
  const say = sayReport(language)
  return (
    <table className="report-passages">
      <caption>{say('evidenceOf', { title: point.title })}</caption>
      <colgroup><col className="report-who" /><col /><col className="report-does" /></colgroup>
      <thead><tr><th scope="col">{say('outlet')}</th><th scope="col">{say('sentence')}</th><th scope="col">{say('stance')}</th></tr></thead>
      <tbody>
        {[point.assertion, ...shownEvidence(point)].map((passage, index) => <PassageRow key={`${passage.sha256}-${index}`} passage={passage} language={language} />)}
      </tbody>
    </table>
  )
}

function PassageRow({ passage, language }: { passage: ReportPassage; language: Language }) {
  const say = sayReport(language)
  const desk = deskLabel(passage, language)
  return (
    <tr>
      <th scope="row">{passage.outlet}<span>{passage.published ? formatIsoDate(passage.published, language) : say('undated')}</span></th>
      <td>
        <p className="report-sentence">{markWords(passage)}</p>
        <p className="report-proof">
          {safeLink(passage.url) && <><a href={passage.url ?? ''} rel="noreferrer">{say('readArticle')}</a> · </>}
          {say('captured', { date: formatInstant(passage.importedAt, language) })} · <abbr title={`SHA-256 ${passage.sha256}`}>SHA-256 {passage.sha256.slice(0, 12)}…</abbr>
        </p>
      </td>
      <td>
        <span className={`report-stance ${stanceClass(passage)}`}>{stanceIcon(passage)}{labelOf(passage, language)}</span>
        {passage.stance !== 'mentions' && saysMoreThan(passage.text, passage.value) && <b className="report-value">{passage.value}</b>}
        {passage.reason && <span className="report-reason">{passage.copy ? say('countedOnce') : passage.reason}</span>}
        {desk && <span className="report-desk">{desk}</span>}
        {passage.note && <span className="report-reason">{passage.note}</span>}
      </td>
    </tr>
  )
}

function markWords(passage: ReportPassage): ReactNode[] {
  return segmentsOf(passage.text, passage.marks).map(({ text, mark }, index) => (mark === null || mark === 'plain' ? text : <mark key={index} className={markClass(mark)}>{text}</mark>))
}

function markClass(mark: MarkKind): string {
  switch (mark) {
    case 'contradicts': return 'con'
    case 'evolved': return 'evo'
    case 'supports': return 'sup'
    case 'mentions': return 'men'
    case 'calendar': return 'warn'
    case 'plain': return ''
    default: return assertNever(mark, 'mark')
  }
}

const stanceClass = (passage: ReportPassage): string => (passage.stance === null ? 'men' : markClass(passage.stance) + (passage.copy ? ' dup' : ''))

const icons: Record<NonNullable<ReportPassage['stance']>, LucideIcon> = { contradicts: EqualNot, evolved: TrendingUp, supports: Equal, mentions: Dot }

function stanceIcon(passage: ReportPassage): ReactNode {
  if (passage.stance === null) return null
  const Icon = passage.copy ? Copy : icons[passage.stance]
  return <Icon aria-hidden size={13} strokeWidth={2.75} />
}
