/** A verdict in a report: the word first, then five boxes from true to false, so that it reads in print and without colour. */
import type { ReportPoint } from '../contract/report.ts'

const boxes = [5, 4, 3, 2, 1]

/** The gauge is left out for a verdict that says nothing about truth ("unverifiable"). */
export function VerdictGauge({ verdict, unrated }: { verdict: ReportPoint['verdict']; unrated: string }) {
  if (verdict === null) return <span className="report-verdict v6">{unrated}</span>
  const truth = verdict.truth === null ? null : Math.round(verdict.truth)
  return (
    <span className={`report-verdict v${truth === null ? 6 : 6 - truth}`}>
      {verdict.text}
      {truth !== null && (
        <svg viewBox="0 0 62 10" width="62" height="10" aria-hidden="true" fill="none" stroke="currentColor">
          {boxes.map((box, index) => <rect key={box} x={index * 12.75 + 0.5} y="0.5" width="10" height="9" fill={box === truth ? 'currentColor' : 'none'} />)}
        </svg>
      )}
    </span>
  )
}
