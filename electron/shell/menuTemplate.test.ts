import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuAction, menuActions } from '../../shared/contract/events.ts'
import { buildMenuTemplate, type MenuState } from './menuTemplate.ts'

const state: MenuState = { language: 'fr', platform: 'linux', isDossierOpen: true, isReadOnly: false, canUndo: true, canRedo: false, isDevelopment: false, act: () => {} }
const itemsOf = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => template.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item]))
const find = (id: MenuAction, change: Partial<MenuState> = {}) => itemsOf(buildMenuTemplate({ ...state, ...change })).find((item) => item.id === id)

describe('the menu', () => {
  it('offers every action once, on every system', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const ids = itemsOf(buildMenuTemplate({ ...state, platform })).flatMap(({ id }) => (id === undefined ? [] : [id]))
      expect(ids.sort()).toEqual([...menuActions].sort())
    }
  })

  it('tells the window which action was chosen', () => {
    const chosen: MenuAction[] = []
    for (const item of itemsOf(buildMenuTemplate({ ...state, act: (action) => void chosen.push(action) }))) {
      if (item.id !== undefined) (item.click as () => void)()
    }
    expect(new Set(chosen)).toEqual(new Set(menuActions))
  })

  it('speaks the language of the app', () => {
    expect(find('open')?.label).toBe('Ouvrir un dossier…')
    expect(find('open', { language: 'en' })?.label).toBe('Open dossier…')
  })

  it('offers only what can be done', () => {
    expect([find('undo')?.enabled, find('redo')?.enabled]).toEqual([true, false])
    expect(find('export', { isDossierOpen: false })?.enabled).toBe(false)
    expect(find('import-files', { isReadOnly: true })?.enabled).toBe(false)
    expect(find('import-files', { isDossierOpen: false })?.enabled).toBe(true)
  })

  it('gives no key twice', () => {
    const keys = itemsOf(buildMenuTemplate(state)).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
