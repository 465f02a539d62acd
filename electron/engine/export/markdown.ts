/** The report as Markdown: for a content system, a pull request, a mail. Sentences are block quotes, the differing words are bold. */
import type { ReportModel, ReportPassage, ReportPoint } from '../../../shared/contract/report.ts'
import { deskLabel, formatInstant, labelOf, listOutlets, safeLink, shownEvidence } from '../../../shared/report/present.ts'
import { segmentsOf } from '../../../shared/report/segments.ts'
import { sayReport } from '../../../shared/report/words.ts'
import { formatIsoDate } from '../../../shared/text/time.ts'

/** The report as CommonMark text, ending in a line feed. */
export function renderMarkdown(report: ReportModel): string {
  const say = sayReport(report.language)
  const date = formatIsoDate(report.date, report.language)
  const blocks = [
    `# ${escape(report.title)}`,
    `*${escape(`${say('kicker')}, ${report.author ? say('by', { date, author: report.author }) : date}`)}*`,
    escapeLines(report.summary),
    ...(report.points.length === 0 ? [say('nothing')] : report.points.flatMap((point, index) => renderPoint(point, index + 1, report))),
    ...renderSources(report),
    `## ${say('method')}`,
    report.method.map((statement) => `- ${escape(statement)}`).join('\n'),
    `*${escape(report.madeWith)}*`,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function renderPoint(point: ReportPoint, number: number, { language }: ReportModel): string[] {
  const say = sayReport(language)
  const { mentions, rejected } = listOutlets(point, language)
  return [
    `## ${number}. ${escape(point.title)} — ${escape(point.verdict?.text ?? say('unrated'))}`,
    escapeLines(point.rationale),
    escape(`${say('machineState', { state: point.stateText })} ${point.independence}`),
    ...[point.assertion, ...shownEvidence(point)].map((passage) => renderPassage(passage, language)),
    mentions && escape(say('mention', { outlets: mentions })),
    point.silent.length > 0 ? escape(say('silent', { outlets: point.silent.join(', ') })) : '',
    rejected && escape(say('rejected', { list: rejected })),
    point.tags.length > 0 ? escape(say('tags', { tags: point.tags.join(', ') })) : '',
  ]
}

function renderPassage(passage: ReportPassage, language: ReportModel['language']): string {
  const say = sayReport(language)
  const who = `**${escape(passage.outlet)}**, ${passage.published ? formatIsoDate(passage.published, language) : say('undated')}`
  const finding = [labelOf(passage, language), passage.copy ? say('countedOnce') : passage.reason, deskLabel(passage, language), passage.note].filter(Boolean).join(' · ')
  const proof = `${say('captured', { date: formatInstant(passage.importedAt, language) })}, SHA-256 \`${passage.sha256}\``
  return [
    `> ${markWords(passage)}`, '>',
    `> ${who} — ${escape(finding)}  `,
    `> ${safeLink(passage.url) ? `[${say('readArticle')}](${link(passage.url)}). ` : ''}${proof}`,
  ].join('\n')
}

function markWords(passage: ReportPassage): string {
  return segmentsOf(passage.text, passage.marks).map(({ text, mark }) => {
    const words = escape(text)
    // CommonMark opens no emphasis before a space, so the spaces stay outside the stars.
    return mark === null || mark === 'plain' || !words.trim() ? words : words.replace(/^(\s*)([\s\S]*?)(\s*)$/u, '$1**$2**$3')
  }).join('')
}

function renderSources(report: ReportModel): string[] {
  const say = sayReport(report.language)
  if (report.sources.length === 0) return []
  const lines = report.sources.map((source) => {
    const title = safeLink(source.url) ? `[${escape(source.title)}](${link(source.url)})` : escape(source.title)
    const facts = [source.published ? formatIsoDate(source.published, report.language) : say('undated'), source.copyOf ? say('copyOf', { outlet: source.copyOf }) : '', say('captured', { date: formatInstant(source.importedAt, report.language) })]
    return `- **${escape(source.outlet)}**, ${title}, ${escape(facts.filter(Boolean).join(', '))}, ${escape(source.file)}, SHA-256 \`${source.sha256}\``
  })
  return [`## ${say('sources')}`, lines.join('\n')]
}

/** Text that must not become markup: every character that could open some, and a line start that could open a list or a heading. */
function escape(text: string): string {
  return text.replace(/\r?\n/gu, ' ').replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&').replace(/^(\s*)([-+=])/u, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2')
}

const escapeLines = (text: string): string => text.split('\n\n').map((paragraph) => escape(paragraph.trim())).join('\n\n')
const link = (url: string | null): string => `<${encodeURI(decodeUri(url ?? '')).replace(/[<>]/gu, encodeURIComponent)}>`

function decodeUri(url: string): string {
  try { return decodeURI(url) } catch { return url }
}
