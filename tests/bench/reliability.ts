/** The table and the plot that show whether a score keeps its word: of the contradictions scored so, how many were right. */
import type { Part } from '../score/corpus.ts'

/** Findings of one half whose score lies from `from` to below `to`. */
export type Bin = { half: string; from: number; to: number; count: number; right: number; mean: number }

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001] as const

/** Counts the contradictions that the program stated on labelled pairs, by half and score. Empty bins are left out. */
export function binContradictions(parts: readonly Part[]): Bin[] {
  return [...new Set(parts.map((part) => part.half))].flatMap((half) => {
    const said = parts.filter((part) => part.half === half).flatMap((part) => part.judged).filter((one) => one.said === 'contradict' && one.score !== null)
    return edges.slice(1).flatMap((to, index) => {
      const from = edges[index]!
      const own = said.filter((one) => one.score! >= from && one.score! < to)
      if (own.length === 0) return []
      return [{ half, from, to: Math.min(1, to), count: own.length, right: own.filter((one) => one.gold === 'contradict').length, mean: own.reduce((sum, one) => sum + one.score!, 0) / own.length }]
    })
  })
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** The bins as a table in Markdown. */
export const tabulateBins = (bins: readonly Bin[]): string => [
  '| half | score | contradictions stated | right | share right | mean score |', '|---|---|---|---|---|---|',
  ...bins.map(({ half, from, to, count, right, mean }) => `| ${half} | ${from.toFixed(1)}–${to.toFixed(1)} | ${count} | ${right} | ${percent(right / count)} | ${percent(mean)} |`),
].join('\n')

const side = 360
const margin = 44
const styles: Record<string, { colour: string; name: string }> = { seen: { colour: '#1d5fa8', name: 'seen half' }, unseen: { colour: '#b4501e', name: 'unseen half' } }
const x = (share: number): number => margin + share * side
const y = (share: number): number => margin + (1 - share) * side

/** The same as an SVG reliability diagram: a dot on the diagonal is a score that keeps its word; its area is the number of findings. */
export function drawBins(bins: readonly Bin[]): string {
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) =>
    `<path d="M${x(at)} ${y(0)}V${y(1)}M${x(0)} ${y(at)}H${x(1)}" stroke="#ddd"/><text x="${x(at)}" y="${y(0) + 16}" text-anchor="middle">${at}</text><text x="${x(0) - 8}" y="${y(at) + 4}" text-anchor="end">${at}</text>`)
  const dots = bins.map(({ half, mean, right, count }) =>
    `<circle cx="${x(mean).toFixed(1)}" cy="${y(right / count).toFixed(1)}" r="${(2 + Math.sqrt(count)).toFixed(1)}" fill="${styles[half]?.colour ?? '#555'}" fill-opacity=".75"><title>${half}: ${right} of ${count} right, mean score ${mean.toFixed(2)}</title></circle>`)
  const legend = Object.values(styles).map(({ colour, name }, index) => `<circle cx="${x(0.05)}" cy="${y(0.95) + index * 18}" r="5" fill="${colour}"/><text x="${x(0.08)}" y="${y(0.95) + 4 + index * 18}">${name}</text>`)
  const width = side + 2 * margin
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width + 8}" font-family="sans-serif" font-size="12" role="img" aria-label="Share of stated contradictions that are right, by score">
<rect width="100%" height="100%" fill="#fff"/>
${grid.join('\n')}
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
${dots.join('\n')}
${legend.join('\n')}
<text x="${x(0.5)}" y="${y(0) + 36}" text-anchor="middle">score of the contradiction</text>
<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">share right</text>
</svg>
`
}
