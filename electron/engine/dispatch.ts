/** Every method of the contract to its service, once, checked by the compiler: a method without a service does not compile. */
import type { MethodName, Methods } from '../../shared/contract/methods.ts'
import { editArticle, getArticleDetail, getOriginalBytes, listArticleRows, listOutletRows, removeArticle, setNoise } from './services/articles.ts'
import type { Command, Query } from './services/context.ts'
import { getSummary } from './services/dossier.ts'
import { addEvidence, judgeEvidence, overrideEvidence } from './services/evidence.ts'
import { exportReport } from './services/exports.ts'
import { listHistory, redo, undo } from './services/history.ts'
import { explainClaim, rateClaim, tagClaim } from './services/judgements.ts'
import { listMatrix } from './services/matrix.ts'
import { getPointDetail, listPointRows, setReference } from './services/points.ts'
import { describeReport, includePoint, listChoices, movePoint, previewReport } from './services/report.ts'

type OfKind<Kind> = { [Name in MethodName]: Methods[Name]['kind'] extends Kind ? Name : never }[MethodName]

/** Answered by the workspace, which opens and closes dossiers. */
export type WorkspaceMethod = OfKind<'workspace'>
/** Answered by the engine itself: they start and stop jobs and are no transactions. */
export type JobMethod = 'articles.import' | 'jobs.cancel'
export type QueryMethod = OfKind<'query'>
export type CommandMethod = Exclude<OfKind<'command'>, JobMethod>

export const queries: { [Name in QueryMethod]: Query<Name> } = {
  'dossier.summary': getSummary,
  'articles.list': listArticleRows, 'articles.get': getArticleDetail, 'articles.outlets': listOutletRows, 'articles.original': getOriginalBytes,
  'points.list': listPointRows, 'points.get': getPointDetail,
  'matrix.list': listMatrix,
  'report.choices': listChoices, 'report.preview': previewReport, 'report.export': exportReport,
  'history.list': listHistory,
}

export const commands: { [Name in CommandMethod]: Command<Name> } = {
  'articles.edit': editArticle, 'articles.setNoise': setNoise, 'articles.remove': removeArticle,
  'points.setReference': setReference,
  'evidence.judge': judgeEvidence, 'evidence.override': overrideEvidence, 'evidence.add': addEvidence,
  'judgements.rate': rateClaim, 'judgements.explain': explainClaim, 'judgements.tag': tagClaim,
  'report.include': includePoint, 'report.move': movePoint, 'report.describe': describeReport,
  'history.undo': undo, 'history.redo': redo,
}

export const isQuery = (method: MethodName): method is QueryMethod => Object.hasOwn(queries, method)
export const isCommand = (method: MethodName): method is CommandMethod => Object.hasOwn(commands, method)
