/** Finds ranks and gives them their grade; words that are a rank only sometimes ("général", "major", "captain") must prove it by their neighbours. */
import type { Language } from '../../domain/language.ts'
import type { RankMention } from '../mentions.ts'
import { goesOn, matchEnding, matchPhrase } from '../words/phrases.ts'
import { readNameWords, type Word } from '../words/nameWords.ts'
import { afloatRanks, afloatWords, allowedBefore, branchForms, compoundBefore, excludedAfter, rankForms, type RankEntry } from './lexicon.ts'

/** A rank over words `from` to `to` (exclusive). `plural` ranks belong to each name of an enumeration. */
export type RankItem = { readonly from: number; readonly to: number; readonly plural: boolean; readonly mention: RankMention }

/** A common word (général, capitaine, major) is a rank when its neighbours say so. */
function isRankHere(entry: RankEntry, words: readonly Word[], from: number, to: number, language: Language): boolean {
  const first = words[from]!, next = words[to]
  const before = goesOn(words, from) ? words[from - 1] : undefined
  if (first.gap === 'hyphen' && before && !allowedBefore[language].has(before.folded)) return false
  if (to - from > 1 && !entry.beside) return true
  const after = next && goesOn(words, to) && next.gap !== 'hyphen' ? next : undefined
  // "capitaine de gendarmerie", "général de police": the branch makes a rank of the word.
  if (after && after.gap === 'space' && matchPhrase(branchForms, words, to)) return true
  if (after && excludedAfter[language].has(after.folded)) return false
  const besideName = after !== undefined && after.capital
  if (entry.beside) return besideName
  if (before && !allowedBefore[language].has(before.folded)) return besideName && first.capital && !compoundBefore[language].has(before.folded)
  if (!entry.named) return true
  if (language === 'en') return besideName && (first.capital || entry.id === 'general')
  return besideName || (entry.id !== 'major-fr' && before !== undefined)
}

/** "Coast guard spokesman Commander Sio": a rank of navies right before a name, where the sentence speaks of one; "Navy Commander" may be whoever commands it. */
function readAfloat(words: readonly Word[], at: number): RankEntry | null {
  const rank = words[at]!.capital ? afloatRanks.get(words[at]!.folded) : undefined
  const next = words[at + 1]
  if (rank === undefined || !next || !next.capital || next.gap !== 'space' && next.gap !== 'period' || matchEnding(afloatWords, words, at, 2)) return null
  const { sentence } = words[at]!
  for (let from = at; from >= 0 && words[from]!.sentence === sentence; from--) if (matchPhrase(afloatWords, words, from)) return rank
  for (let from = at + 1; from < words.length && words[from]!.sentence === sentence; from++) if (matchPhrase(afloatWords, words, from)) return rank
  return null
}

const isPlural = (key: string): boolean => /(?:aux|s)$/.test(key)

/** The ranks among the words of one text, as items that people can be attached to. */
export function readRanks(text: string, words: readonly Word[], language: Language): RankItem[] {
  const items: RankItem[] = []
  for (let at = 0; at < words.length; at++) {
    const afloat = language === 'en' ? readAfloat(words, at) : null
    const match = afloat ? { value: afloat, size: 1 } : matchPhrase(rankForms[language], words, at)
    if (!match || !afloat && !isRankHere(match.value, words, at, at + match.size, language)) continue
    const branch = at + match.size < words.length && words[at + match.size]!.gap === 'space' ? matchPhrase(branchForms, words, at + match.size) : null
    const to = at + match.size + (branch?.size ?? 0)
    const { id, low, high } = match.value
    const start = words[at]!.start
    const period = words[to]?.gap === 'period' && words[to - 1]!.end - words[to - 1]!.start <= 4 ? 1 : 0
    const end = words[to - 1]!.end + period
    items.push({
      from: at, to, plural: isPlural(words[at]!.folded),
      mention: { start, end, text: text.slice(start, end), value: { kind: 'rank', rank: id, low, high, branch: match.value.branch ?? branch?.value ?? null } },
    })
    at = to - 1
  }
  return items
}

/** Every rank that the text mentions, in order. */
export function findRanks(text: string, language: Language): RankMention[] {
  return readRanks(text, readNameWords(text), language).map((item) => item.mention)
}
