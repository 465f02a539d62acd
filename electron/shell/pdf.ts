/**
 * Prints the report. The page is ours, but it quotes other people's text, so it is loaded where nothing can run: no JavaScript, no preload, no network,
 * a session of its own that is never written to disk.
 */
import { BrowserWindow, session } from 'electron'
import { scheme } from './address.ts'
import { guardSession } from './security.ts'

const reportAddress = `${scheme}://recoupe/report.html`
/** The report's one style sheet is inside it; its pictures, if any, are data. */
const reportPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const footerStyle = 'width:100%;padding:0 14mm;font:8px sans-serif;color:#555;display:flex;justify-content:space-between'

/** The PDF (A4, tagged for screen readers, with an outline) of one HTML page. `pageWord` stands before the page numbers. */
export async function printToPdf({ html, title, pageWord }: { html: string; title: string; pageWord: string }): Promise<Uint8Array> {
  const reports = session.fromPartition(`report-${Date.now()}-${Math.random()}`)
  guardSession(reports)
  reports.protocol.handle(scheme, () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': reportPolicy } }))
  const window = new BrowserWindow({ show: false, webPreferences: { session: reports, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, webSecurity: true, spellcheck: false } })
  try {
    await window.loadURL(reportAddress)
    return await window.webContents.printToPDF({
      pageSize: 'A4', printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true, displayHeaderFooter: true, headerTemplate: '<span></span>',
      footerTemplate: `<div style="${footerStyle}"><span>${escapeHtml(title)}</span><span>${pageWord} <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    })
  } finally {
    window.destroy()
    reports.protocol.unhandle(scheme)
  }
}
