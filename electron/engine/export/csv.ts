/** The report as a table for spreadsheets: one row per piece of evidence, with nothing left out that the other formats fold away. */
import { stringify } from 'csv-stringify/sync'
import type { ReportModel, ReportPassage, ReportPoint } from '../../../shared/contract/report.ts'
import { judgementNames, stanceNames } from '../../../shared/text/names.ts'
import { createTranslator, type Catalogue } from '../../../shared/text/translate.ts'

const columns = {
  number: { fr: 'N°', en: 'No.' }, claim: { fr: 'Affirmation', en: 'Claim' }, type: { fr: 'Type', en: 'Type' }, state: { fr: 'Constat de la machine', en: 'Machine finding' },
  verdict: { fr: 'Verdict', en: 'Verdict' }, rationale: { fr: 'Justification', en: 'Rationale' }, tags: { fr: 'Étiquettes', en: 'Tags' },
  claimValue: { fr: 'Valeur affirmée', en: 'Claimed value' }, claimSentence: { fr: 'Phrase de l’affirmation', en: 'Claim’s sentence' }, claimOutlet: { fr: 'Média de l’affirmation', en: 'Claim’s outlet' },
  claimDate: { fr: 'Date de l’affirmation', en: 'Claim’s date' }, claimAddress: { fr: 'Adresse de l’affirmation', en: 'Claim’s address' }, claimHash: { fr: 'SHA-256 de l’affirmation', en: 'Claim’s SHA-256' },
  stance: { fr: 'Position', en: 'Stance' }, machine: { fr: 'Position de la machine', en: 'Machine stance' }, judgement: { fr: 'Jugement', en: 'Judgement' }, note: { fr: 'Note', en: 'Note' },
  reason: { fr: 'Raison', en: 'Reason' }, score: { fr: 'Score', en: 'Score' }, copy: { fr: 'Copie', en: 'Copy' },
  value: { fr: 'Valeur trouvée', en: 'Value found' }, sentence: { fr: 'Phrase', en: 'Sentence' }, outlet: { fr: 'Média', en: 'Outlet' }, date: { fr: 'Date', en: 'Date' }, title: { fr: 'Titre', en: 'Title' },
  address: { fr: 'Adresse', en: 'Address' }, hash: { fr: 'SHA-256', en: 'SHA-256' }, captured: { fr: 'Capturé le', en: 'Captured' },
} satisfies Catalogue<string>
type Column = keyof typeof columns
type Row = Partial<Record<Column, string | number>>

const yesNo: Catalogue<'yes' | 'no'> = { yes: { fr: 'oui', en: 'yes' }, no: { fr: 'non', en: 'no' } }

/**
 * CSV text with a byte-order mark and CRLF, as spreadsheets expect. French spreadsheets read a semicolon between cells and a comma in numbers,
 * English ones a comma and a point. Cells that would run as formulas are disarmed with a leading apostrophe (OWASP, "CSV injection").
 */
export function renderCsv(report: ReportModel): string {
  const name = createTranslator<Column>(columns, report.language)
  const rows = report.points.flatMap((point, index) => {
    const claim = claimCells(point, index + 1)
    return point.evidence.length === 0 ? [claim] : point.evidence.map((passage) => ({ ...claim, ...evidenceCells(passage, report.language) }))
  })
  return stringify(rows, {
    header: true, columns: (Object.keys(columns) as Column[]).map((key) => ({ key, header: name(key) })),
    delimiter: report.language === 'fr' ? ';' : ',', record_delimiter: 'windows', bom: true, escape_formulas: true,
  })
}

function claimCells(point: ReportPoint, number: number): Row {
  return {
    number, claim: point.title, type: point.type, state: point.stateText, verdict: point.verdict?.text ?? '', rationale: point.rationale, tags: point.tags.join(', '),
    claimValue: point.assertion.value, claimSentence: point.assertion.text, claimOutlet: point.assertion.outlet, claimDate: point.assertion.published ?? '',
    claimAddress: point.assertion.url ?? '', claimHash: point.assertion.sha256,
  }
}

function evidenceCells(passage: ReportPassage, language: ReportModel['language']): Row {
  const stance = createTranslator(stanceNames, language)
  const score = passage.score === null ? '' : passage.score.toFixed(2)
  return {
    stance: passage.stance && passage.judgement !== 'rejected' ? stance(passage.stance) : '', machine: passage.machine ? stance(passage.machine) : '',
    judgement: createTranslator(judgementNames, language)(passage.judgement ?? 'undecided'), note: passage.note, reason: passage.reason,
    score: language === 'fr' ? score.replace('.', ',') : score, copy: createTranslator(yesNo, language)(passage.copy ? 'yes' : 'no'),
    value: passage.value, sentence: passage.text, outlet: passage.outlet, date: passage.published ?? '', title: passage.title ?? '',
    address: passage.url ?? '', hash: passage.sha256, captured: passage.importedAt,
  }
}
