/** Words the figures of the own corpus: a row a dossier for the half that may be read, and for the unseen half only its sums, so that nobody learns from its cases. */
import type { Part } from './corpus.ts'
import { ratesOf, type Judged, type Label } from './judgePairs.ts'

const percent = (part: number, whole: number): string => (whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5))

function rateOf(judged: readonly Judged[], stance: Label): string {
  const { right, wrong, missed } = ratesOf(judged, stance)
  return `P ${percent(right, right + wrong)} R ${percent(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`
}

/** One row: contradictions, supports, false alarms on traps. */
function rowOf(name: string, judged: readonly Judged[]): string {
  const traps = judged.filter((one) => one.trap && one.gold !== 'contradict')
  const lost = judged.filter((one) => one.lost).length
  const support = judged.some((one) => one.gold === 'support') ? `, supports ${rateOf(judged, 'support')}` : ''
  return `${name.padEnd(28)} contradicts ${rateOf(judged, 'contradict')}${support}, false alarms on traps ${traps.filter((one) => one.said === 'contradict').length}/${traps.length}${lost > 0 ? `, ${lost} of ${judged.length} pairs with a sentence that is not in the dossier` : ''}`
}

const missesOf = (judged: readonly Judged[]): string[] =>
  judged.filter((one) => one.said !== one.gold).map((one) => `  ${one.gold} -> ${one.said} [${one.type}${one.trap ? ', trap' : ''}${one.kind === null ? '' : `, ${one.kind} ${one.score}`}${one.lost ? ', sentence lost' : ''}] ${one.id}\n      ${one.note}`)

/** The corpus as lines of text. `list` adds the misses of the seen half. */
export function formatCorpus(parts: readonly Part[], list: boolean): string[] {
  const lines: string[] = []
  for (const half of ['seen', 'unseen']) {
    const own = parts.filter((part) => part.half === half)
    if (own.length === 0) continue
    if (half === 'seen') for (const part of own) lines.push(rowOf(`  ${part.name}`, part.judged), ...(list ? missesOf(part.judged) : []))
    const dossiers = own.filter((part) => part.name !== 'statements').flatMap((part) => part.judged)
    const statements = own.filter((part) => part.name === 'statements').flatMap((part) => part.judged)
    lines.push(rowOf(`corpus ${half} dossiers`, dossiers))
    for (const type of [...new Set(dossiers.map((one) => one.type))].sort()) lines.push(rowOf(`  ${half} ${type}`, dossiers.filter((one) => one.type === type)))
    lines.push(rowOf(`corpus ${half} statements`, statements))
    for (const type of [...new Set(statements.map((one) => one.type))].sort()) lines.push(rowOf(`  ${half} ${type}`, statements.filter((one) => one.type === type)))
  }
  return lines
}
