/** Timing that a noisy machine cannot fool: every contender runs in turn, several rounds, and the medians are compared. */

export type Contender = { name: string; run: () => void | Promise<void> }

/** Milliseconds per run, the median of `rounds`; contenders alternate so that a slow minute hits them all. One warm-up each. */
export async function compareContenders(contenders: Contender[], rounds = 5): Promise<{ name: string; milliseconds: number }[]> {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now()
      await contender.run()
      if (round > 0) times[index]!.push(performance.now() - start)
    }
  }
  return contenders.map((contender, index) => ({ name: contender.name, milliseconds: median(times[index]!) }))
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

/** Prints one table: the first contender is ours, the ratio is how many times its time the others take. */
export function printRatios(title: string, results: { name: string; milliseconds: number }[], perRun: string): void {
  const ours = results[0]!.milliseconds
  console.log(`\n${title} (${perRun})`)
  for (const { name, milliseconds } of results) console.log(`  ${name.padEnd(34)} ${milliseconds.toFixed(1).padStart(9)} ms  ${(milliseconds / ours).toFixed(2).padStart(7)}x`)
}
