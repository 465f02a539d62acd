/** The report as a file, in the format asked for. */
import { succeed } from '../../../shared/contract/errors.ts'
import type { ExportFormat } from '../../../shared/contract/report.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { renderDossier } from '../export/json.ts'
import { exportName, renderExport, type ExportedFile } from '../export/renderExport.ts'
import type { Query, QueryContext } from './context.ts'
import { summarise } from './dossier.ts'
import { modelOf } from './report.ts'

export const exportReport: Query<'report.export'> = (context, input) => succeed(renderAs(context, input.format, input.language))

/** JSON is the whole dossier, the other formats are the report. */
export function renderAs(context: QueryContext, format: ExportFormat, language: Language): ExportedFile {
  if (format !== 'json') return renderExport(modelOf(context, language), format)
  const text = renderDossier(context.read, language)
  return { fileName: `${exportName(summarise(context.store).name)}.json`, mediaType: 'application/json', bytes: new TextEncoder().encode(text) }
}
