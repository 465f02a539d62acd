/** A news page carries hundreds of menu entries; a dossier of thousands of articles need not. The original bytes keep them all. */
import type { Judged } from './verdict.ts'

/** How many labels in a row stay, enough to recognise what was set aside. */
const longestMenu = 12
/** A longer line may say something and always stays. In words. */
const longestLabel = 6

/** Leaves out the labels beyond the twelfth of every run that reading mode dropped. Sentences, headlines and everything of pasted text stay. */
export function shortenMenus(entries: readonly Judged[]): Judged[] {
  let run = 0
  return entries.filter(({ block, reason }) => {
    if (reason === null) { run = 0; return true }
    if (block.kept !== false || block.prose || block.words > longestLabel) return true
    run++
    return run <= longestMenu
  })
}
