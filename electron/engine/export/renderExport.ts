/** One report, one file: which format, under which name. JSON is the dossier's own document and is written elsewhere (json.ts). */
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { fold } from '../../../shared/domain/fold.ts'
import type { ExportFormat, ReportModel } from '../../../shared/contract/report.ts'
import { renderCsv } from './csv.ts'
import { renderHtml } from './html.tsx'
import { renderMarkdown } from './markdown.ts'

export type ExportedFile = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }

/** The report in one of the formats that are made from the report model alone. */
export function renderExport(report: ReportModel, format: Exclude<ExportFormat, 'json'>): ExportedFile {
  const fileName = `${exportName(report.title)}.${format}`
  const encode = (text: string) => new TextEncoder().encode(text)
  switch (format) {
    case 'html': return { fileName, mediaType: 'text/html', bytes: encode(renderHtml(report)) }
    case 'md': return { fileName, mediaType: 'text/markdown', bytes: encode(renderMarkdown(report)) }
    case 'csv': return { fileName, mediaType: 'text/csv', bytes: encode(renderCsv(report)) }
    default: return assertNever(format, 'export format')
  }
}

/** A file name from a title: plain letters, digits and hyphens, at most 60 characters, so that every system takes it. */
export function exportName(title: string): string {
  const name = fold(title).replace(/[^a-z0-9]+/gu, '-').slice(0, 60).replace(/^-|-$/gu, '')
  return name || 'recoupe'
}
