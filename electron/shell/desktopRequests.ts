/** What the window may ask of the desktop beside the engine's methods: each input is parsed, because the page is the less trusted side. */
import { shell } from 'electron'
import { z } from 'zod'
import { fail, type Outcome, succeed } from '../../shared/contract/errors.ts'
import type { DesktopRequest } from './channels.ts'
import type { Dialogs } from './dialogs.ts'
import { printToPdf } from './pdf.ts'
import { replaceFile } from './saving.ts'

/** A file's name as proposed in a dialog: never a path. */
const fileName = z.string().min(1).max(255).transform((name) => name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '-'))
const nothing = z.object({})

type Handler = (input: unknown) => Promise<unknown>
const handler = <Schema extends z.ZodType>(schema: Schema, run: (input: z.output<Schema>) => Promise<unknown>): Handler => async (input) => run(schema.parse(input))

async function saveWhereAsked(dialogs: Dialogs, name: string, bytes: () => Promise<Uint8Array>): Promise<Outcome<{ path: string | null }>> {
  const path = await dialogs.saveFile(name)
  return path === null ? succeed({ path }) : replaceFile(path, await bytes())
}

async function openExternally(dialogs: Dialogs, address: string): Promise<Outcome<{}>> {
  const url = URL.parse(address)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return fail('invalid-input', address, { where: 'url' })
  if (!(await dialogs.confirmLink(url.href))) return fail('cancelled', url.href)
  await shell.openExternal(url.href)
  return succeed({})
}

/** The handlers, by the names of channels.ts. `pageWord` is "page" in the user's language, for the printed footer. */
export function createDesktopHandlers(dialogs: Dialogs, pageWord: () => string): Record<DesktopRequest, Handler> {
  return {
    pickArticles: handler(nothing, dialogs.pickArticles),
    pickFolder: handler(nothing, dialogs.pickFolder),
    pickDossier: handler(z.object({ purpose: z.enum(['open', 'create', 'copy']), suggestedName: z.string().max(255) }), ({ purpose, suggestedName }) =>
      purpose === 'open' ? dialogs.openDossier() : dialogs.placeDossier(fileName.parse(suggestedName || 'Dossier'))),
    saveFile: handler(z.object({ name: fileName, bytes: z.instanceof(Uint8Array) }), ({ name, bytes }) => saveWhereAsked(dialogs, name, async () => bytes)),
    saveAsPdf: handler(z.object({ name: fileName, html: z.string() }), ({ name, html }) =>
      saveWhereAsked(dialogs, name, () => printToPdf({ html, title: name.replace(/\.pdf$/i, ''), pageWord: pageWord() }))),
    openExternal: handler(z.object({ url: z.string().max(4000) }), ({ url }) => openExternally(dialogs, url)),
  }
}
