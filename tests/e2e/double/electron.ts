/** The module that stands in for `electron` in the main process: what the shell uses of it, and no more. */
import { app } from './app.ts'
import { BrowserWindow, webContents } from './browserWindow.ts'
import { followSpec } from './control.ts'
import { dialog, Menu, nativeTheme, screen, shell } from './desktopParts.ts'
import { ipcMain } from './ipcMain.ts'
import { protocol, session } from './session.ts'

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell, webContents }

followSpec({ app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell, webContents } as { app: typeof app })
