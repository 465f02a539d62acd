/** Words a report: from the dossier's rows to the one model that the preview and every export show. Pure, so that a preview is what will be exported. */
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'
import type { VerdictStep } from '../domain/verdict.ts'
import type { PointDetail, PointRow, QuotedSentence } from '../contract/shapes.ts'
import type { ReportModel, ReportPassage, ReportPoint } from '../contract/report.ts'
import { explainReason } from '../text/explain.ts'
import { claimTypeNames, stateNames } from '../text/names.ts'
import { titleOfPoint } from '../text/titles.ts'
import { createTranslator } from '../text/translate.ts'
import { orderEvidence, shownStance, type OrderedEvidence } from './groupEvidence.ts'
import type { ReportInput, ReportSource } from './reportInput.ts'
import { methodWords, sayReport } from './words.ts'

type SourceOf = ReadonlyMap<number, ReportSource>

/** The report in the reader's language. Throws when a quoted article is missing from `input.sources`: a report must be able to name its sources. */
export function buildReport(input: ReportInput, language: Language): ReportModel {
  const say = sayReport(language)
  const sourceOf: SourceOf = new Map(input.sources.map((source) => [source.articleId, source]))
  const points = input.points.map((point) => buildPoint(point, input.scale, sourceOf, language))
  const conflicting = points.filter((point) => point.state === 'conflicting').length
  return {
    language,
    title: input.title || say('title', { dossier: input.dossier, outlets: input.totals.outlets }),
    summary: input.summary || say('summary', { ...input.totals, points: points.length, conflicting }),
    author: input.author, date: input.date, madeWith: say('madeWith', { version: input.version }),
    points,
    sources: input.sources.map(({ articleId: _article, originId: _origin, ...source }) => ({ ...source, outlet: source.outlet ?? say('unnamed'), title: source.title ?? say('untitled'), file: fileNameOf(source.file) })),
    method: buildMethod(input, language),
  }
}

/** The name without its folders: where a file lies on the fact-checker's disk is nobody else's business. */
const fileNameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path

function buildMethod(input: ReportInput, language: Language): string[] {
  const say = createTranslator(methodWords, language)
  const unlisted = input.totals.articles - input.sources.length
  const all = [say('read'), say('compare'), say('stances'), say('origins'), say('people')]
  return unlisted > 0 ? [...all, sayReport(language)('moreSources', { count: unlisted })] : all
}

function buildPoint(point: PointDetail, scale: readonly VerdictStep[], sourceOf: SourceOf, language: Language): ReportPoint {
  const { row, tally } = point
  const say = sayReport(language)
  const side = (outlets: number, origins: number) => say('side', { outlets, origins })
  return {
    pointId: row.id, title: headingOf(row, point.value, language), claim: row.claimText,
    type: createTranslator(claimTypeNames, language)(row.type),
    state: row.state, stateText: createTranslator(stateNames, language)(row.calendarError && row.state !== 'conflicting' ? 'calendar' : row.state),
    verdict: verdictOf(row.verdict, scale, language), rationale: point.rationale, tags: row.tags,
    assertion: {
      ...quote(point.sentence, sourceOf, language), value: point.value,
      stance: null, machine: null, judgement: null, note: '', reason: '', score: null, copy: false,
    },
    evidence: orderEvidence(point.evidence).map((evidence) => buildEvidence(evidence, sourceOf, language)),
    independence: say('independence', { against: side(tally.againstOutlets, tally.againstOrigins), for: side(tally.forOutlets, tally.forOrigins) }),
    silent: point.silent.map(({ outlet }) => outlet.name),
  }
}

/** "Grade d’Ilian Darvos : général d’armée"; a quotation is its own heading. */
function headingOf(row: PointRow, value: string, language: Language): string {
  const title = titleOfPoint(row, language)
  const isValue = row.type === 'quote' || row.type === 'statement' || fold(title).includes(fold(value))
  return isValue ? title : `${title}${language === 'fr' ? '\u00A0: ' : ': '}${value}`
}

function verdictOf(step: number | null, scale: readonly VerdictStep[], language: Language): ReportPoint['verdict'] {
  const rating = scale.find((candidate) => candidate.step === step)
  return rating ? { step: rating.step, of: scale.length, text: rating.label[language], truth: rating.truth } : null
}

function buildEvidence({ row, copy }: OrderedEvidence, sourceOf: SourceOf, language: Language): ReportPassage {
  return {
    ...quote(row.sentence, sourceOf, language), value: row.reason.evidenceValue,
    stance: shownStance(row), machine: row.machine, judgement: row.judgement, note: row.override?.note ?? '',
    reason: explainReason(row.reason, language), score: row.machine === null ? null : row.score, copy,
  }
}

function quote(sentence: QuotedSentence, sourceOf: SourceOf, language: Language) {
  const source = sourceOf.get(sentence.articleId)
  if (!source) throw new Error(`The report quotes article ${sentence.articleId}, which is not among its sources`)
  return {
    outlet: sentence.outlet ?? sayReport(language)('unnamed'), published: sentence.published, title: sentence.title, url: sentence.url,
    sha256: source.sha256, importedAt: source.importedAt, text: sentence.text, marks: sentence.marks,
  }
}
