/** Gives a rank that stands without a name to the one person it can mean: "Le général d’armée répondait de …" after a sentence about Sio. */
import type { PersonMention } from '../mentions.ts'
import type { RankItem } from '../ranks/findRanks.ts'
import { compareGrades } from '../ranks/grades.ts'
import type { Word } from '../words/nameWords.ts'

const definite: ReadonlySet<string> = new Set(['le', 'la', 'l', 'the'])
/** What goes on telling which officer is meant: "le colonel commandant la zone", "the colonel in charge". */
const describing: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'commandant', 'charge', 'chargee', 'en', 'a', 'et', 'ou', 'qui', 'dont', 'of', 'in', 'and', 'or', 'who', 'whose', 'commanding', 'with', 's'])
/** Sentences that such a rank reaches back. */
const reach = 2

/** Mentions of people by a precise rank alone: the article gives no rank to anybody else, and the nearest sentence before that names somebody names only this person. */
export function resolveRanks(text: string, words: readonly Word[], mentions: readonly PersonMention[], ranks: readonly RankItem[]): PersonMention[] {
  const named = mentions.filter((mention) => !mention.resolved)
  return ranks.flatMap((item) => {
    if (!standsAlone(words, item) || named.some((mention) => mention.start < item.mention.end && item.mention.start < mention.end)) return []
    const holder = holderBefore(words, item, named)
    if (holder === null || ranks.some((one) => isIntroduced(words, one) && compareGrades(one.mention.value, item.mention.value) !== 'incomparable') || named.some(({ rank, value }) => rank !== null && (value !== holder || compareGrades(rank.value, item.mention.value) !== 'same'))) return []
    const span = { start: item.mention.start, end: item.mention.end }
    return [{ ...span, text: text.slice(span.start, span.end), value: holder, nameSpan: span, rank: item.mention, offices: [], given: [], taken: [], notes: named.find(({ value }) => value === holder)!.notes, resolved: true }]
  })
}

/** A subject that is told by a rank of one grade and nothing else. */
function standsAlone(words: readonly Word[], { from, to, plural, mention }: RankItem): boolean {
  const [article, next] = [words[from - 1], words[to]]
  if (plural || mention.value.low !== mention.value.high || article === undefined || next === undefined || !definite.has(article.folded) || next.shape !== 'lower' || next.gap !== 'space') return false
  // The verb "a" and not the joining word "à".
  const describes = describing.has(next.folded) && (next.folded !== 'a' || next.accented)
  return ['start', 'comma', 'break'].includes(article.gap) && !describes
}

/** "Un colonel a témoigné": somebody whom the article does not name, and whom the rank may mean from then on. */
const isIntroduced = (words: readonly Word[], { from, to }: RankItem): boolean => ['un', 'une', 'a', 'an'].includes(words[from - 1]?.folded ?? '') && words[from]!.gap === 'space' && words[from - 1]!.gap !== 'comma' && !(words[to]?.capital && words[to].gap === 'space')

function holderBefore(words: readonly Word[], { from }: RankItem, named: readonly PersonMention[]): PersonMention['value'] | null {
  const { sentence, start } = words[from]!
  for (let back = 0; back <= reach; back++) {
    const inside = words.filter((word) => word.sentence === sentence - back && word.start < start)
    const [first, last] = [inside[0], inside.at(-1)]
    const people = new Set(first && last ? named.filter((mention) => mention.start >= first.start && mention.end <= last.end).map(({ value }) => value) : [])
    if (people.size > 0) return people.size === 1 ? [...people][0]! : null
  }
  return null
}
