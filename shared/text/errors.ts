/** Failures in words: what, why, and the way out. `{name}` is the file or dossier; no codes, no apologies. */
import type { ErrorCode, Failure } from '../contract/errors.ts'
import type { Language } from '../domain/language.ts'
import { createTranslator, type Catalogue } from './translate.ts'

export const errorTexts: Catalogue<ErrorCode> = {
  'file-not-found': { fr: '{name} est introuvable. Vérifiez que le fichier n’a pas été déplacé.', en: '{name} was not found. Check that the file has not been moved.' },
  'file-unreadable': { fr: '{name} n’a pas pu être lu. Vérifiez vos droits sur le fichier.', en: '{name} could not be read. Check your rights on the file.' },
  'file-empty': { fr: '{name} est vide. Enregistrez de nouveau la page, puis déposez-la ici.', en: '{name} is empty. Save the page again, then drop it here.' },
  'file-too-large': { fr: '{name} dépasse {megabytes} Mo. Gardez-en l’article seul et déposez-le.', en: '{name} is over {megabytes} MB. Keep the article alone and drop it.' },
  'file-not-text': { fr: '{name} n’est pas du texte. Enregistrez l’article en page web ou en texte.', en: '{name} is not text. Save the article as a web page or as text.' },
  'format-unsupported': { fr: '{name} est un fichier {format}, que cette version ne lit pas. Collez-en le texte.', en: '{name} is a {format} file, which this version does not read. Paste its text.' },
  'no-article-found': { fr: 'Aucun article trouvé dans {name}. Ouvrez la page et collez-en le texte.', en: 'No article found in {name}. Open the page and paste its text.' },
  'encoding-doubtful': { fr: 'L’encodage de {name} est incertain : relisez les accents.', en: 'The encoding of {name} is doubtful: check the accents.' },
  'dossier-not-found': { fr: 'Le dossier {name} est introuvable. Il a peut-être été déplacé.', en: 'The dossier {name} was not found. It may have been moved.' },
  'dossier-exists': { fr: '{name} existe déjà. Choisissez un autre nom.', en: '{name} already exists. Choose another name.' },
  'dossier-not-sqlite': { fr: '{name} n’est pas un dossier Recoupe. Il n’a pas été modifié.', en: '{name} is not a Recoupe dossier. It was left as it is.' },
  'dossier-corrupt': { fr: 'Le dossier {name} est endommagé. Ouvrez une copie plus ancienne ; celui-ci n’a pas été modifié.', en: 'The dossier {name} is damaged. Open an older copy; this one was left as it is.' },
  'dossier-newer': { fr: 'Le dossier {name} vient d’une version plus récente de Recoupe. Mettez Recoupe à jour pour l’ouvrir.', en: 'The dossier {name} was made by a newer Recoupe. Update Recoupe to open it.' },
  'dossier-foreign': { fr: '{name} est une base de données d’une autre application. Choisissez un dossier .recoupe.', en: '{name} is another application’s database. Choose a .recoupe dossier.' },
  'dossier-read-only': { fr: '{name} est en lecture seule. Enregistrez-en une copie pour y travailler.', en: '{name} is read-only. Save a copy to work on it.' },
  'dossier-in-use': { fr: 'Dossier ouvert ailleurs : lecture seule. Fermez l’autre fenêtre pour travailler ici.', en: 'Dossier open elsewhere: read-only. Close the other window to work here.' },
  'no-dossier': { fr: 'Aucun dossier n’est ouvert. Ouvrez-en un ou créez-en un.', en: 'No dossier is open. Open one or create one.' },
  'disk-full': { fr: 'Le disque est plein. Libérez de la place, puis recommencez ; ce qui était enregistré l’est toujours.', en: 'The disk is full. Free some space, then try again; what was saved is still saved.' },
  'folder-read-only': { fr: 'Le dossier de destination de {name} est en lecture seule. Choisissez-en un autre.', en: 'The folder for {name} is read-only. Choose another one.' },
  'host-cannot': { fr: 'Le navigateur ne permet pas cette action. Utilisez l’application de bureau.', en: 'The browser does not allow this. Use the desktop app.' },
  'invalid-input': { fr: 'La demande n’a pas été comprise ({where}).', en: 'The request was not understood ({where}).' },
  'not-found': { fr: 'Cet élément n’est plus dans le dossier. Actualisez la liste.', en: 'This is no longer in the dossier. Refresh the list.' },
  cancelled: { fr: 'Import arrêté. Les articles déjà lus sont gardés.', en: 'Import stopped. The articles already read are kept.' },
  'nothing-to-undo': { fr: 'Rien à annuler.', en: 'Nothing to undo.' },
  'nothing-to-redo': { fr: 'Rien à rétablir.', en: 'Nothing to redo.' },
  internal: { fr: 'Une erreur inattendue a empêché cette action. Rien n’a été perdu ; recommencez.', en: 'An unexpected error stopped this action. Nothing was lost; try again.' },
}

/** The sentence to show for a failure. Missing details are left blank rather than shown as code. */
export function describeFailure(failure: Failure, language: Language): string {
  const unnamed = language === 'fr' ? 'Ce fichier' : 'This file'
  return createTranslator(errorTexts, language)(failure.code, { megabytes: '', format: '', where: '', ...failure.detail, name: failure.name ?? unnamed })
}
