/** Words of the Start screen and of pasting text. The example shows one point as the open claim will look. */
import type { Catalogue } from '../../shared/text/translate.ts'

export const startTexts = {
  headline: { fr: 'Un média l’affirme. Que disent les autres\u00A0?', en: 'One outlet says so. What do the others say?' },
  promise: {
    fr: 'Donnez les articles. Recoupe met chaque affirmation en face des phrases qui la confirment ou la contredisent. Vous jugez.',
    en: 'Bring the articles. Recoupe puts each claim beside the sentences that support or contradict it. You judge.',
  },
  actions: { fr: 'Commencer', en: 'Begin' },
  newDossier: { fr: 'Nouveau dossier', en: 'New dossier' },
  openDossier: { fr: 'Ouvrir un dossier', en: 'Open a dossier' },
  pasteText: { fr: 'Coller un texte', en: 'Paste a text' },
  recents: { fr: 'Dossiers récents', en: 'Recent dossiers' },
  recentLine: {
    fr: '{articles, plural, =0 {aucun article} one {# article} other {# articles}}, {undecided, plural, =0 {tout est jugé} one {# affirmation à juger} other {# affirmations à juger}}, {when}',
    en: '{articles, plural, =0 {no article} one {# article} other {# articles}}, {undecided, plural, =0 {all judged} one {# claim to judge} other {# claims to judge}}, {when}',
  },
  recentEmpty: { fr: 'aucun article, {when}', en: 'no article, {when}' },
  forget: { fr: 'Retirer {name} de la liste', en: 'Take {name} off the list' },
  dropTitle: { fr: 'Déposez vos articles ici', en: 'Drop your articles here' },
  dropNow: { fr: 'Lâchez pour importer', en: 'Let go to import' },
  dropText: {
    fr: 'Pages web, texte, Markdown, ou un dossier entier. Les menus, renvois et bandeaux sont mis de côté, jamais effacés. Rien ne quitte cet ordinateur.',
    en: 'Web pages, text, Markdown, or a whole folder. Menus, links and banners are set aside, never deleted. Nothing leaves this computer.',
  },
  pickFiles: { fr: 'Choisir des fichiers', en: 'Choose files' },
  pickFolder: { fr: 'Choisir un dossier', en: 'Choose a folder' },
  sampleTitle: { fr: 'Ou essayez avec un exemple', en: 'Or try an example' },
  sampleText: { fr: 'Un pays inventé, des médias qui se contredisent', en: 'An invented country, outlets that disagree' },
  openSample: { fr: 'Ouvrir l’exemple', en: 'Open the example' },
  opening: { fr: 'Ouverture de l’exemple', en: 'Opening the example' },
  assertion: { fr: 'Affirmation', en: 'Claim' },
  silentLine: { fr: 'Un article lu, qui ne dit pas son grade.', en: 'One article read; it does not give his rank.' },
  verdictLine: { fr: 'Grade\u00A0: général d’armée / général de corps d’armée, à quatre jours d’écart', en: 'Rank: general / lieutenant general, four days apart' },
  pasteTitle: { fr: 'Coller un texte', en: 'Paste a text' },
  pasteBody: { fr: 'Texte de l’article', en: 'Text of the article' },
  pasteName: { fr: 'Titre ou nom, au besoin', en: 'Title or name, if you like' },
  pasteImport: { fr: 'Importer', en: 'Import' },
  hintNew: { fr: 'nouveau', en: 'new' },
  hintOpen: { fr: 'ouvrir', en: 'open' },
  hintSample: { fr: 'exemple', en: 'example' },
} satisfies Catalogue<string>

type ExampleRow = { outlet: string; date: string; before: string; marked: string; after: string; stance: 'asserts' | 'contradicts' | 'evolved' | 'supports' }

/** One point of an invented story, worded per language because the ranks differ. */
export const exampleRows: Readonly<Record<'fr' | 'en', readonly ExampleRow[]>> = {
  fr: [
    { outlet: 'Courrier de Valmora', date: '2026-03-12', before: 'Le général ', marked: 'd’armée', after: ' Ilian Darvos a reçu la délégation au fort de Trévane.', stance: 'asserts' },
    { outlet: 'Agence Kestrel', date: '2026-03-16', before: 'Le général ', marked: 'de corps d’armée', after: ' Ilian Darvos a signé lundi à Valmora.', stance: 'contradicts' },
    { outlet: 'L’Écho de Trévane', date: '2023-07-04', before: 'Le ', marked: 'colonel', after: ' Darvos succède à un officier de marine.', stance: 'evolved' },
    { outlet: 'Palais des Tilleuls', date: '2026-03-11', before: 'La présidente a remercié le ', marked: 'général d’armée', after: ' Darvos.', stance: 'supports' },
  ],
  en: [
    { outlet: 'Valmora Courier', date: '2026-03-12', before: '', marked: 'General', after: ' Ilian Darvos received the delegation at Fort Trévane.', stance: 'asserts' },
    { outlet: 'Kestrel Agency', date: '2026-03-16', before: '', marked: 'Lieutenant General', after: ' Ilian Darvos signed in Valmora on Monday.', stance: 'contradicts' },
    { outlet: 'Trévane Echo', date: '2023-07-04', before: '', marked: 'Colonel', after: ' Darvos succeeds a naval officer.', stance: 'evolved' },
    { outlet: 'Tilleuls Palace', date: '2026-03-11', before: 'The president thanked ', marked: 'General', after: ' Darvos.', stance: 'supports' },
  ],
}
