/** What the history's actions are called, in undo messages and in lists. Keys are the commands' names in the contract. */
import type { Catalogue } from '../../shared/text/translate.ts'

export const actionTexts = {
  'articles.import': { fr: 'import d’articles', en: 'import of articles' },
  'articles.edit': { fr: 'correction de la fiche', en: 'correction of the record' },
  'articles.setNoise': { fr: 'passage mis de côté ou gardé', en: 'passage set aside or kept' },
  'articles.remove': { fr: 'retrait de l’article', en: 'removal of the article' },
  'points.setReference': { fr: 'choix de l’affirmation de référence', en: 'choice of the reference claim' },
  'evidence.judge': { fr: 'jugement', en: 'judgement' },
  'evidence.override': { fr: 'correction d’une position', en: 'override of a stance' },
  'evidence.add': { fr: 'ajout d’une phrase', en: 'addition of a sentence' },
  'judgements.rate': { fr: 'verdict', en: 'verdict' },
  'judgements.explain': { fr: 'justification', en: 'rationale' },
  'judgements.tag': { fr: 'étiquette', en: 'tag' },
  'report.include': { fr: 'choix pour le rapport', en: 'choice for the report' },
  'report.move': { fr: 'ordre du rapport', en: 'order of the report' },
  'report.describe': { fr: 'titre ou résumé du rapport', en: 'title or summary of the report' },
} satisfies Catalogue<string>
