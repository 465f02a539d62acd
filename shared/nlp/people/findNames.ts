/** Finds the runs of words that could be a person's name: capitals, particles, initials, hyphens and apostrophes. */
import type { Language } from '../../domain/language.ts'
import { domains } from '../offices/lexicon.ts'
import { matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { subjectPronouns } from './appointments.ts'
import { familyFirst, givenNames, particles } from './lexicon.ts'
import type { Role } from './markWords.ts'

/** A run over words `from` to `to` (exclusive). `keys` are its folded words without particles; a pronoun has none. */
export type NameRun = { readonly from: number; readonly to: number; readonly keys: readonly string[] }

/** Longest run of particles between two names ("de la", "bin al"). */
const particleLimit = 2

/** True when the word goes on in one name: a space, hyphen or apostrophe before it, or an initial's full stop. */
function joins(words: readonly Word[], at: number): boolean {
  const gap = words[at]!.gap, before = words[at - 1]
  if (gap === 'space' || gap === 'hyphen') return true
  if (gap === 'apostrophe') return words[at]!.shape !== 'lower' && before !== undefined && before.shape !== 'lower' || particles.has(before?.folded ?? '')
  return gap === 'period' && before?.shape === 'initial'
}

function canStand(roles: readonly Role[], words: readonly Word[], at: number, from: number): boolean {
  if (roles[at] === 'name') return true
  return roles[at] === 'place' && (at > from ? givenNames.has(words[at - 1]!.folded) || words[at]!.gap === 'hyphen' : givenNames.has(words[at]!.folded) && roles[at + 1] === 'name' && words[at + 1]?.gap === 'space')
}

/** "Le colonel Dabo prend la Défense et Awa Sory la Justice": a field of government behind its article is no end of a name. */
const isPortfolio = (words: readonly Word[], at: number): boolean => frenchArticles.has(words[at - 1]!.folded) && matchPhrase(domains.fr, words, at) !== null
const frenchArticles: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l', 'aux', 'du', 'des'])

/** The word after a run that still belongs to it, or -1: the next name word, or the one after particles. */
function nextInRun(words: readonly Word[], roles: readonly Role[], at: number, from: number): number {
  for (let next = at, skipped = 0; next < words.length && joins(words, next); next++) {
    if (canStand(roles, words, next, from)) return skipped > 0 && isPortfolio(words, next) ? -1 : next
    if (skipped++ >= particleLimit || !particles.has(words[next]!.folded) || words[next]!.shape === 'lower' && words[next]!.folded.length === 1 && words[next]!.folded !== 'd' && words[next]!.folded !== 'y' && words[next]!.folded !== 'e') return -1
  }
  return -1
}

/** "Mali’s", "Camara’s": the English possessive is no part of the name. */
const isPossessive = (words: readonly Word[], at: number): boolean => words[at]!.folded === 's' && words[at]!.gap === 'apostrophe'

/** "Jr", "III": part of the name, but no word to look it up by. */
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'])
const isSuffix = (words: readonly Word[], at: number, from: number): boolean => at > from && suffixes.has(words[at]!.folded) && (words[at]!.shape === 'upper' || words[at]!.folded === 'jr' || words[at]!.folded === 'sr')

/** "Kim Jong-su": the end of an East Asian given name. */
const isSyllable = (words: readonly Word[], at: number, from: number): boolean =>
  words[at]!.gap === 'hyphen' && words[at]!.shape === 'lower' && words[at]!.end - words[at]!.start <= 5 && at - from === 2 && familyFirst.has(words[from]!.folded)

/** The word after a nickname in quotation marks that stands inside a name: Joseph "Joe" Kellan. -1 where there is none. */
function afterNickname(text: string, words: readonly Word[], roles: readonly Role[], at: number): number {
  const name = words[at - 1], nickname = words[at], next = words[at + 1]
  if (!name || !nickname || !next || nickname.gap !== 'break' || next.gap !== 'break' || !nickname.capital || roles[at + 1] !== 'name') return -1
  const opened = /^\s["“«‘'(]\s?$/u.test(text.slice(name.end, nickname.start)), closed = /^\s?["”»’')]\s$/u.test(text.slice(nickname.end, next.start))
  return opened && closed ? at + 1 : -1
}

/** Every run of the text that could be a name, in order. */
export function findNameRuns(text: string, words: readonly Word[], roles: readonly Role[]): NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; at++) {
    if (!canStand(roles, words, at, at) || words[at]!.gap === 'hyphen' && roles[at - 1] !== 'taken') continue
    const keys = [words[at]!.folded]
    let to = at + 1
    const follow = (): number => {
      const next = to < words.length && isSyllable(words, to, at) ? to : nextInRun(words, roles, to, at)
      return next >= 0 ? next : afterNickname(text, words, roles, to)
    }
    for (let next = follow(); next >= 0 && !isPossessive(words, next); next = follow()) {
      if (isSuffix(words, next, at)) { to = next + 1; break }
      if (!particles.has(words[next]!.folded) || words[next]!.shape === 'initial') keys.push(words[next]!.folded)
      to = next + 1
    }
    const lead = leadingParticles(words, at)
    runs.push({ from: lead, to, keys: particles.has(keys[0]!) && keys.length > 1 && words[at + 1]!.gap !== 'period' ? keys.slice(1) : keys })
    at = to - 1
  }
  return runs
}

/** Pronouns that open a sentence or a clause as its subject: "Il a été promu …", "Promu hier, il …". */
export function findPronounRuns(words: readonly Word[], language: Language): NameRun[] {
  return words.flatMap((word, at) => {
    if (word.gap !== 'start' && word.gap !== 'comma') return []
    const match = matchPhrase(subjectPronouns[language], words, at)
    return match ? [{ from: at, to: at + match.size, keys: [] }] : []
  })
}

/** "Al-Assad", "d’Estaing", "O’Brien": particles that a hyphen or apostrophe ties to the first word, or capital ones inside a sentence (Le Pen). */
function leadingParticles(words: readonly Word[], at: number): number {
  let from = at
  while (from > 0 && particles.has(words[from - 1]!.folded) && words[from - 1]!.shape !== 'lower'
    && (words[from]!.gap === 'hyphen' || words[from]!.gap === 'apostrophe' || words[from]!.gap === 'space' && words[from - 1]!.gap === 'space')) from--
  return from
}
