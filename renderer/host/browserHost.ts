/** An ordinary browser: files through inputs and drops, saving by download, PDF through the browser's own print dialog. */
import type { Host } from '../../shared/contract/bridge.ts'
import { fail, succeed } from '../../shared/contract/errors.ts'
import type { ImportSource } from '../../shared/contract/methods.ts'
import { filesOfDrop } from './droppedFiles.ts'
import { printPage } from './printPage.ts'

const accepted = '.txt,.md,.html,.htm,.xhtml,text/plain,text/html,text/markdown'

const toSource = async (file: File): Promise<ImportSource> => ({ kind: 'bytes', name: file.webkitRelativePath || file.name, bytes: new Uint8Array(await file.arrayBuffer()) })

/** Opens the browser's file dialog; empty when it was closed. */
function pickFiles(folder: boolean): Promise<ImportSource[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    if (folder) input.webkitdirectory = true
    else input.accept = accepted
    input.addEventListener('change', () => { void Promise.all([...(input.files ?? [])].map(toSource)).then(resolve) })
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

function download(name: string, mediaType: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** `askName` puts the question that a desktop answers with its file dialog: the dossier's name or path. Null when the person gives up. */
export function createBrowserHost(askName: Host['pickDossier']): Host {
  return {
    kind: 'browser',
    platform: 'web',
    pickArticles: () => pickFiles(false),
    pickFolder: () => pickFiles(true),
    sourcesFromDrop: async (transfer) => Promise.all((await filesOfDrop(transfer as DataTransfer)).map(toSource)),
    pickDossier: askName,
    saveFile: async (file) => { download(file.name, file.mediaType, file.bytes); return succeed({ path: file.name }) },
    saveAsPdf: async (report) => (await printPage(report.html)) ? succeed({ path: report.name }) : fail('host-cannot', report.name),
    openExternal: async (url) => {
      if (!/^https?:\/\//i.test(url)) return fail('invalid-input', url, { where: 'url' })
      window.open(url, '_blank', 'noopener,noreferrer')
      return succeed({})
    },
  }
}
