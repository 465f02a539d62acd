/** The shell's own words: menus, dialogs, the window's messages. */
import type { Catalogue } from '../../shared/text/translate.ts'

export type ShellText =
  | 'file' | 'new' | 'open' | 'save-copy' | 'import-files' | 'import-folder' | 'paste' | 'export' | 'close' | 'quit'
  | 'edit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste-here' | 'select-all' | 'find'
  | 'view' | 'screen-sources' | 'screen-claims' | 'screen-matrix' | 'screen-report' | 'zoom-in' | 'zoom-out' | 'zoom-reset' | 'full-screen' | 'developer-tools'
  | 'window' | 'minimise' | 'zoom-window' | 'front' | 'help' | 'keys' | 'about' | 'hide' | 'hide-others' | 'show-all' | 'services'
  | 'dossiers' | 'articles' | 'all-files' | 'open-link' | 'open-link-detail' | 'open-link-yes' | 'cancel'
  | 'window-stopped' | 'window-stopped-detail' | 'reload' | 'wait' | 'window-silent' | 'page'

export const shellTexts: Catalogue<ShellText> = {
  file: { fr: 'Fichier', en: 'File' },
  new: { fr: 'Nouveau dossier', en: 'New dossier' },
  open: { fr: 'Ouvrir un dossier…', en: 'Open dossier…' },
  'save-copy': { fr: 'Enregistrer une copie…', en: 'Save a copy…' },
  'import-files': { fr: 'Importer des fichiers…', en: 'Import files…' },
  'import-folder': { fr: 'Importer un répertoire…', en: 'Import a folder…' },
  paste: { fr: 'Coller un article', en: 'Paste an article' },
  export: { fr: 'Exporter le rapport…', en: 'Export the report…' },
  close: { fr: 'Fermer la fenêtre', en: 'Close window' },
  quit: { fr: 'Quitter Recoupe', en: 'Quit Recoupe' },
  edit: { fr: 'Édition', en: 'Edit' },
  undo: { fr: 'Annuler', en: 'Undo' },
  redo: { fr: 'Rétablir', en: 'Redo' },
  cut: { fr: 'Couper', en: 'Cut' },
  copy: { fr: 'Copier', en: 'Copy' },
  'paste-here': { fr: 'Coller', en: 'Paste' },
  'select-all': { fr: 'Tout sélectionner', en: 'Select all' },
  find: { fr: 'Rechercher', en: 'Find' },
  view: { fr: 'Affichage', en: 'View' },
  'screen-sources': { fr: 'Sources', en: 'Sources' },
  'screen-claims': { fr: 'Affirmations', en: 'Claims' },
  'screen-matrix': { fr: 'Matrice', en: 'Matrix' },
  'screen-report': { fr: 'Rapport', en: 'Report' },
  'zoom-in': { fr: 'Agrandir', en: 'Zoom in' },
  'zoom-out': { fr: 'Réduire', en: 'Zoom out' },
  'zoom-reset': { fr: 'Taille réelle', en: 'Actual size' },
  'full-screen': { fr: 'Plein écran', en: 'Full screen' },
  'developer-tools': { fr: 'Outils de développement', en: 'Developer tools' },
  window: { fr: 'Fenêtre', en: 'Window' },
  minimise: { fr: 'Placer dans le Dock', en: 'Minimise' },
  'zoom-window': { fr: 'Réduire/agrandir', en: 'Zoom' },
  front: { fr: 'Tout ramener au premier plan', en: 'Bring all to front' },
  help: { fr: 'Aide', en: 'Help' },
  keys: { fr: 'Raccourcis clavier', en: 'Keyboard shortcuts' },
  about: { fr: 'À propos de Recoupe', en: 'About Recoupe' },
  hide: { fr: 'Masquer Recoupe', en: 'Hide Recoupe' },
  'hide-others': { fr: 'Masquer les autres', en: 'Hide others' },
  'show-all': { fr: 'Tout afficher', en: 'Show all' },
  services: { fr: 'Services', en: 'Services' },
  dossiers: { fr: 'Dossiers Recoupe', en: 'Recoupe dossiers' },
  articles: { fr: 'Articles', en: 'Articles' },
  'all-files': { fr: 'Tous les fichiers', en: 'All files' },
  'open-link': { fr: 'Ouvrir cette adresse dans le navigateur ?', en: 'Open this address in the browser?' },
  'open-link-detail': { fr: '{url}\n\nLe site saura que la page a été consultée.', en: '{url}\n\nThe site will know that the page was visited.' },
  'open-link-yes': { fr: 'Ouvrir', en: 'Open' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  'window-stopped': { fr: 'La fenêtre s’est arrêtée.', en: 'The window has stopped.' },
  'window-stopped-detail': { fr: 'Votre travail est enregistré. Rechargez la fenêtre pour continuer.', en: 'Your work is saved. Reload the window to go on.' },
  'window-silent': { fr: 'La fenêtre ne répond pas.', en: 'The window does not respond.' },
  reload: { fr: 'Recharger', en: 'Reload' },
  wait: { fr: 'Attendre', en: 'Wait' },
  page: { fr: 'page', en: 'page' },
}
