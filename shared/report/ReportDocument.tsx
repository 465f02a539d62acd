/** The report on paper: what the preview shows and what the HTML export holds, drawn once from the same model. No script, no state, no words of its own. */
import type { ReportModel, ReportPoint } from '../contract/report.ts'
import { formatIsoDate } from '../text/time.ts'
import { PassageTable } from './PassageTable.tsx'
import { formatInstant, listOutlets, safeLink } from './present.ts'
import { VerdictGauge } from './VerdictGauge.tsx'
import { sayReport } from './words.ts'

/** `headingId` names the one h1, so that a region around the report can be labelled by it; `pointId` of a section is its anchor (`point-12`). */
export function ReportDocument({ report, headingId = 'report-title' }: { report: ReportModel; headingId?: string }) {
  const say = sayReport(report.language)
  const date = formatIsoDate(report.date, report.language)
  return (
    <article className="report" lang={report.language}>
      <header>
        <p className="report-kicker"><span>{say('kicker')}</span> <span className="report-by">{report.author ? say('by', { date, author: report.author }) : date}</span></p>
        <h1 id={headingId}>{report.title}</h1>
        <p className="report-lead">{report.summary}</p>
      </header>
      {report.points.length === 0 && <p className="report-nothing">{say('nothing')}</p>}
      {report.points.map((point) => <PointSection key={point.pointId} point={point} report={report} />)}
      <Sources report={report} />
      <section className="report-method" aria-labelledby="report-method">
        <h2 id="report-method">{say('method')}</h2>
        <ul>{report.method.map((statement) => <li key={statement}>{statement}</li>)}</ul>
      </section>
      <footer className="report-footer">{report.madeWith}</footer>
    </article>
  )
}

function PointSection({ point, report }: { point: ReportPoint; report: ReportModel }) {
  const say = sayReport(report.language)
  const { mentions, rejected } = listOutlets(point, report.language)
  const id = `point-${point.pointId}`
  return (
    <section className="report-point" id={id} aria-labelledby={`${id}-title`}>
      <div className="report-heading">
        <h2 id={`${id}-title`}>{point.title}</h2>
        <VerdictGauge verdict={point.verdict} unrated={say('unrated')} />
      </div>
      {point.rationale && <p className="report-rationale">{point.rationale}</p>}
      <p className="report-finding">{say('machineState', { state: point.stateText })} {point.independence}</p>
      <PassageTable point={point} language={report.language} />
      {mentions && <p className="report-aside">{say('mention', { outlets: mentions })}</p>}
      {point.silent.length > 0 && <p className="report-aside">{say('silent', { outlets: point.silent.join(', ') })}</p>}
      {rejected && <p className="report-aside">{say('rejected', { list: rejected })}</p>}
      {point.tags.length > 0 && <p className="report-aside">{say('tags', { tags: point.tags.join(', ') })}</p>}
    </section>
  )
}

function Sources({ report }: { report: ReportModel }) {
  const say = sayReport(report.language)
  if (report.sources.length === 0) return null
  return (
    <section className="report-sources" aria-labelledby="report-sources">
      <h2 id="report-sources">{say('sources')}</h2>
      <table>
        <colgroup><col className="report-who" /><col /><col className="report-file" /></colgroup>
        <thead><tr><th scope="col">{say('outlet')}</th><th scope="col">{say('article')}</th><th scope="col">{say('original')}</th></tr></thead>
        <tbody>
          {report.sources.map((source) => (
            <tr key={source.sha256}>
              <th scope="row">{source.outlet}<span>{source.published ? formatIsoDate(source.published, report.language) : say('undated')}</span></th>
              <td>{safeLink(source.url) ? <a href={source.url ?? ''} rel="noreferrer">{source.title}</a> : source.title}{source.copyOf && <span className="report-note">{say('copyOf', { outlet: source.copyOf })}</span>}</td>
              <td className="report-print">{source.file}<span>{say('captured', { date: formatInstant(source.importedAt, report.language) })}</span><code>{source.sha256}</code></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
