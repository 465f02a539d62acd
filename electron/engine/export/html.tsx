/** The report as one HTML page: the preview's own component, its style inside, no script, nothing fetched, ready to print. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReportModel } from '../../../shared/contract/report.ts'
import { ReportDocument } from '../../../shared/report/ReportDocument.tsx'
import reportStyle from '../../../shared/report/report.css?raw'

const pageStyle = `@page { size: A4; margin: 18mm 16mm; }
html { background: #F4F4F1; } body { margin: 0; padding: 32px 16px; }
.report { max-width: 840px; margin: 0 auto; padding: 40px 48px; border: 1px solid #DEDEDA; }
@media (max-width: 640px) { body { padding: 0; } .report { padding: 20px 16px; border: 0; } }
@media print { html { background: none; } body { padding: 0; } .report { max-width: none; padding: 0; border: 0; } }`

/** A whole HTML document as text (UTF-8). The policy in its head keeps an opened report from loading or running anything. */
export function renderHtml(report: ReportModel): string {
  const page = renderToStaticMarkup(
    <html lang={report.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={report.madeWith} />
        {report.author && <meta name="author" content={report.author} />}
        <title>{report.title}</title>
        <style dangerouslySetInnerHTML={{ __html: `${pageStyle}\n${reportStyle}` }} />
      </head>
      <body><main><ReportDocument report={report} /></main></body>
    </html>,
  )
  return `<!doctype html>\n${page}\n`
}
