/** The desktop: the preload's bridge brought to the shape that screens use. */
import { bridgeName, type DesktopBridge, type Host } from '../../shared/contract/bridge.ts'
import type { ImportSource } from '../../shared/contract/methods.ts'

/** The preload's bridge, or null in an ordinary browser. */
export function findBridge(): DesktopBridge | null {
  return (window as unknown as Record<string, DesktopBridge | undefined>)[bridgeName] ?? null
}

const fromPaths = (paths: readonly string[]): ImportSource[] => paths.map((path) => ({ kind: 'path', path }))

/** Dropped files travel by path, so that the main process reads them; one without a path (dragged out of a web page) travels as bytes. */
async function sourceOf(bridge: DesktopBridge, file: File): Promise<ImportSource> {
  const path = bridge.pathForFile(file)
  return path ? { kind: 'path', path } : { kind: 'bytes', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

export function createElectronHost(bridge: DesktopBridge): Host {
  return {
    kind: 'desktop',
    platform: bridge.platform,
    pickArticles: async () => fromPaths(await bridge.pickArticles()),
    pickFolder: async () => {
      const folder = await bridge.pickFolder()
      return folder ? fromPaths([folder]) : []
    },
    sourcesFromDrop: (transfer) => Promise.all([...((transfer as DataTransfer | null)?.files ?? [])].map((file) => sourceOf(bridge, file))),
    pickDossier: (purpose, suggestedName) => bridge.pickDossier(purpose, suggestedName),
    saveFile: (file) => bridge.saveFile(file),
    saveAsPdf: (report) => bridge.saveAsPdf(report),
    openExternal: (url) => bridge.openExternal(url),
  }
}
