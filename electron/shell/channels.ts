/** The names of the few IPC channels, once, for the main process and the preload. */

/** The window asks the engine: (method, input) -> Outcome. */
export const callChannel = 'recoupe:call'
/** The window asks the desktop for something that only it can do: (name, input) -> what the bridge promises. */
export const desktopChannel = 'recoupe:desktop'
/** The engine and the menu tell the window: (event). */
export const eventChannel = 'recoupe:event'
/** The window says whether a text field has the focus: (boolean). Undo then means the field's own undo. */
export const editingChannel = 'recoupe:editing'

/** What the desktop does for the window beside the engine's methods; `pathForFile` stays inside the preload. */
export const desktopRequests = ['pickArticles', 'pickFolder', 'pickDossier', 'saveFile', 'saveAsPdf', 'openExternal'] as const
export type DesktopRequest = (typeof desktopRequests)[number]
