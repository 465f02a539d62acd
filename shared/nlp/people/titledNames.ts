/** Words of office that are given names too: "Major General Prince Sio", "le colonel Pasteur Bel", "Justice Dol, a retired captain". */
import type { OfficeItem } from '../offices/findOffices.ts'
import type { RankItem } from '../ranks/findRanks.ts'
import type { Word } from '../words/nameWords.ts'
import { namesLikeTitles } from './lexicon.ts'

/** The offices without those that are a given name, and the words that are: a capital right behind a rank or an office tells it, and then it is one before that family name wherever the text has it. */
export function withoutGivenNames(words: readonly Word[], ranks: readonly RankItem[], offices: readonly OfficeItem[]): { offices: OfficeItem[]; given: ReadonlySet<number> } {
  const could = offices.filter(({ from, to }) => to - from === 1 && words[from]!.capital && namesLikeTitles.has(words[from]!.folded) && isName(words[to]))
  if (could.length === 0) return { offices: [...offices], given: new Set() }
  const behind = new Set([...ranks, ...offices].filter(({ plural }) => !plural).map(({ to }) => to))
  const nameOf = ({ from }: OfficeItem): string => `${words[from]!.folded} ${words[from + 1]!.folded}`
  const names = new Set(could.filter(({ from }) => words[from]!.gap === 'space' && behind.has(from)).map(nameOf))
  const given = new Set(could.filter((item) => names.has(nameOf(item))).map(({ from }) => from))
  return { offices: offices.filter(({ from, to }) => to - from > 1 || !given.has(from)), given }
}

const isName = (word: Word | undefined): boolean => word !== undefined && word.capital && word.gap === 'space'
