/** The words of a report: headings, labels, method. Used by the preview and by every export, so that all of them call a thing the same. */
import { createTranslator, type Catalogue } from '../text/translate.ts'
import type { Language } from '../domain/language.ts'

export const reportWords = {
  kicker: { fr: 'Vérification', en: 'Fact check' },
  by: { fr: '{date}, par {author}', en: '{date}, by {author}' },
  title: {
    fr: '{dossier} : ce que {outlets, plural, =0 {les médias ont} one {un média a} =2 {deux médias ont} =3 {trois médias ont} =4 {quatre médias ont} =5 {cinq médias ont} =6 {six médias ont} =7 {sept médias ont} =8 {huit médias ont} =9 {neuf médias ont} =10 {dix médias ont} other {# médias ont}} écrit',
    en: '{dossier}: what {outlets, plural, =0 {the outlets} =1 {one outlet} =2 {two outlets} =3 {three outlets} =4 {four outlets} =5 {five outlets} =6 {six outlets} =7 {seven outlets} =8 {eight outlets} =9 {nine outlets} =10 {ten outlets} other {# outlets}} wrote',
  },
  summary: {
    fr: 'Sur {articles, plural, one {# article} other {# articles}} de {outlets, plural, one {# média} other {# médias}} ({origins, plural, one {# origine} other {# origines distinctes}}), {points, plural, =0 {aucune affirmation n’est retenue} one {une affirmation a été examinée} other {# affirmations ont été examinées}}{conflicting, plural, =0 {} one { ; une est contredite d’un média à l’autre} other { ; # sont contredites d’un média à l’autre}}.',
    en: 'From {articles, plural, one {# article} other {# articles}} by {outlets, plural, one {# outlet} other {# outlets}} ({origins, plural, one {# origin} other {# separate origins}}), {points, plural, =0 {no claim was chosen} one {one claim was examined} other {# claims were examined}}{conflicting, plural, =0 {} one {; one is contradicted from one outlet to another} other {; # are contradicted from one outlet to another}}.',
  },
  independence: {
    fr: 'Contre : {against}. Pour : {for}.',
    en: 'Against: {against}. For: {for}.',
  },
  side: {
    fr: '{outlets, plural, =0 {aucun média} one {# média} other {# médias}}{outlets, plural, =0 {} =1 {} other {, {origins, plural, one {# origine} other {# origines}}}}',
    en: '{outlets, plural, =0 {no outlet} one {# outlet} other {# outlets}}{outlets, plural, =0 {} =1 {} other {, {origins, plural, one {# origin} other {# origins}}}}',
  },
  assertion: { fr: 'Affirmation', en: 'Claim' },
  outlet: { fr: 'Média', en: 'Outlet' },
  sentence: { fr: 'Phrase', en: 'Sentence' },
  stance: { fr: 'Position', en: 'Stance' },
  evidenceOf: { fr: 'Phrases comparées : {title}', en: 'Sentences compared: {title}' },
  readArticle: { fr: 'Lire l’article', en: 'Read the article' },
  captured: { fr: 'Capturé le {date}', en: 'Captured on {date}' },
  undated: { fr: 'sans date', en: 'undated' },
  unnamed: { fr: 'Média inconnu', en: 'Unknown outlet' },
  untitled: { fr: 'Sans titre', en: 'Untitled' },
  copy: { fr: '{stance}, copie', en: '{stance}, copy' },
  countedOnce: { fr: 'Même origine, comptée une fois.', en: 'Same origin, counted once.' },
  bothLabels: { fr: 'Machine : {machine}. Rédaction : {human}.', en: 'Machine: {machine}. Desk: {human}.' },
  added: { fr: 'Ajouté par la rédaction', en: 'Added by the desk' },
  accepted: { fr: 'Vérifié par la rédaction', en: 'Checked by the desk' },
  machineState: { fr: 'Constat de la machine : {state}.', en: 'Machine finding: {state}.' },
  unrated: { fr: 'Sans verdict', en: 'No verdict' },
  silent: { fr: 'N’en disent rien : {outlets}.', en: 'Silent on this: {outlets}.' },
  mention: { fr: 'En parlent sans trancher : {outlets}.', en: 'Mention it without settling it: {outlets}.' },
  rejected: { fr: 'Positions de la machine rejetées par la rédaction : {list}.', en: 'Machine stances rejected by the desk: {list}.' },
  tags: { fr: 'Étiquettes : {tags}.', en: 'Tags: {tags}.' },
  sources: { fr: 'Sources', en: 'Sources' },
  article: { fr: 'Article', en: 'Article' },
  published: { fr: 'Publié', en: 'Published' },
  original: { fr: 'Original', en: 'Original' },
  copyOf: { fr: 'Copie : {outlet}', en: 'Copy: {outlet}' },
  moreSources: { fr: 'Les articles cités sont listés ; {count, plural, one {# autre a été lu} other {# autres ont été lus}}.', en: 'The quoted articles are listed; {count, plural, one {# other was read} other {# others were read}}.' },
  method: { fr: 'Méthode', en: 'Method' },
  madeWith: { fr: 'Établi avec Recoupe {version}, hors ligne.', en: 'Made with Recoupe {version}, offline.' },
  nothing: { fr: 'Aucune affirmation n’est retenue.', en: 'No claim has been chosen.' },
} satisfies Catalogue<string>

/** The method, one statement each; numbers are those of the dossier. */
export const methodWords = {
  read: {
    fr: 'Chaque article est conservé tel qu’il a été importé ; son empreinte SHA-256 permet de vérifier qu’il n’a pas changé.',
    en: 'Each article is kept as it was imported; its SHA-256 hash lets anyone check that it has not changed.',
  },
  compare: {
    fr: 'Les affirmations (dates, grades, fonctions, chiffres, durées, lieux, propos) sont extraites par des règles, puis comparées d’un média à l’autre une fois ramenées à une même forme.',
    en: 'Claims (dates, ranks, offices, figures, durations, places, statements) are extracted by rules, then compared between outlets once brought to one form.',
  },
  stances: {
    fr: '« Contredit » : les deux ne peuvent pas être vrais de la même chose au même moment. « A évolué » : les valeurs diffèrent et chacune peut être vraie à sa date. « Confirme » : même valeur. Le silence d’un média n’est pas une contradiction.',
    en: '“Contradicts”: both cannot be true of the same thing at the same time. “Evolved”: the values differ and each can be true at its date. “Supports”: same value. An outlet’s silence is not a contradiction.',
  },
  origins: {
    fr: 'Les quasi-copies et les dépêches reprises partagent une origine : elles comptent pour une seule source.',
    en: 'Near-copies and agency text that was taken over share one origin: they count as one source.',
  },
  people: {
    fr: 'Les constats de la machine et les verdicts de la rédaction sont tenus séparés. Quand la rédaction corrige la machine, les deux figurent au rapport.',
    en: 'The machine’s findings and the desk’s verdicts are kept apart. Where the desk overrides the machine, the report shows both.',
  },
} satisfies Catalogue<string>

export type ReportWord = keyof typeof reportWords

/** The report's words in one language. */
export const sayReport = (language: Language) => createTranslator<ReportWord>(reportWords, language)
