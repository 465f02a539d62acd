/** What a number counts: the stems of the noun after it and of what describes it, main noun first. */
import type { Language } from '../../domain/language.ts'
import { stem } from '../stem.ts'
import { dateLexicons } from '../dates/lexicon.ts'
import { opensPhrase, readPhrase } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from './lexicon.ts'
import { unitLexicons, type UnitLexicon } from './units.ts'

/** `next` is the index after the main noun, `end` after all that describes it; `head` is null where nothing is counted by name. */
export type Counted = { stems: string[]; head: string | null; next: number; end: number }

/** How many words may stand between an English number and its noun ("100 heavily armed construction workers"). */
const nounReach = 4

const nothing = (index: number): Counted => ({ stems: [], head: null, next: index, end: index })

/** A lower-case word that carries a meaning. Names and what follows a hyphen, an apostrophe or a mark are not counted. */
function isContent(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index]
  return token?.kind === 'word' && token.folded.length > 1 && !dateLexicons[language].functionWords.has(token.folded) && !unitLexicons[language].notCounted.has(token.folded)
}

// "habitations" has the stem of "habitants": such words are read as their synonym.
const stemAt = (token: Token, language: Language): string => stem(unitLexicons[language].homographs.get(token.folded) ?? token.written, language)

const possessives: ReadonlySet<string> = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'votre', 'vos'])

/** A French noun comes first, after the few adjectives that may precede it; adjectives in the plural (after "le deuxième titre" in the singular) and "de" with a noun follow. */
function readFrench(tokens: readonly Token[], index: number, lexicon: UnitLexicon, single: boolean): Counted {
  let at = index
  const before: string[] = []
  while (lexicon.prenominal.has(wordAt(tokens, at))) before.push(stemAt(tokens[at++]!, 'fr'))
  // "neuf autres ont été blessés": the pronoun stands for those counted before.
  if (!isContent(tokens, at, 'fr')) return wordAt(tokens, at - 1) === 'autres' && at > index ? { stems: before.slice(-1), head: 'autres', next: at, end: at } : nothing(index)
  const head = stemAt(tokens[at]!, 'fr')
  const stems = [head, ...before]
  const next = at + 1
  let end = next
  for (let more = 0; more < 3; more++) {
    const of = readPhrase(tokens, end, lexicon.ofWords)
    // "le 40e anniversaire de son accession au trône": whose it is describes nothing.
    const noun = of !== null && possessives.has(wordAt(tokens, of.next)) ? of.next + 1 : of?.next ?? end
    if (!isContent(tokens, noun, 'fr') || numberWords.fr.cardinals.has(wordAt(tokens, noun)) || (of === null && tokens[noun]?.capital === true) || (of === null && !(single && more === 0 && lexicon.numberedNouns.has(tokens[at]!.folded)) && !/[sx]$/.test(wordAt(tokens, noun)))) break
    stems.push(stemAt(tokens[noun]!, 'fr'))
    end = noun + 1
  }
  return { stems, head: tokens[at]!.folded, next, end }
}

const isPlural = (word: string, lexicon: UnitLexicon): boolean => lexicon.plurals.has(word) || (word.endsWith('s') && !/(?:ss|us|is)$/.test(word))

/** An English noun comes last: the first plural within reach, else the first word. */
function readEnglish(tokens: readonly Token[], index: number, lexicon: UnitLexicon, single: boolean): Counted {
  let start = wordAt(tokens, index) === '-' && isGlued(tokens, index) ? index + 1 : index
  const joined = start > index
  while (lexicon.prenominal.has(wordAt(tokens, start))) start++
  if (!isContent(tokens, start, 'en')) return nothing(index)
  let end = start
  while (end - start < nounReach && isContent(tokens, end, 'en') && (end === start || !isPlural(wordAt(tokens, end - 1), lexicon))) end++
  const found = single || joined ? -1 : tokens.slice(start, end).findIndex((token) => isPlural(token.folded, lexicon))
  // "81 believed trapped": a participle tells what became of them, and no noun is there.
  if (found < 0 && !joined && wordAt(tokens, start).endsWith('ed') && !lexicon.plurals.has(wordAt(tokens, start))) return nothing(index)
  const head = found < 0 ? start : start + found
  const stems = [stemAt(tokens[head]!, 'en'), ...tokens.slice(start, head).map((token) => stemAt(token, 'en'))]
  const of = wordAt(tokens, head + 1) === 'of' && isContent(tokens, head + 2, 'en') ? [stemAt(tokens[head + 2]!, 'en')] : []
  return { stems: [...stems, ...of], head: tokens[head]!.folded, next: head + 1, end: head + 1 + 2 * of.length }
}

/** What is counted from `index` on. `single` says that the noun is in the singular ("third agreement"). */
export function readCounted(tokens: readonly Token[], index: number, language: Language, single: boolean): Counted {
  const lexicon = unitLexicons[language]
  // "deux fois" counts nothing; "la deuxième fois" tells which time it was.
  const numbered = tokens[index]
  if (single && numbered !== undefined && lexicon.notCounted.has(numbered.folded) && lexicon.numberedNouns.has(numbered.folded)) return { stems: [stemAt(numbered, language)], head: numbered.folded, next: index + 1, end: index + 1 }
  return language === 'fr' ? readFrench(tokens, index, lexicon, single) : readEnglish(tokens, index, lexicon, single)
}

/** "a crew of six", "une délégation de douze": a noun of a group that its number follows. */
export function readGroupBefore(tokens: readonly Token[], index: number, language: Language): Pick<Counted, 'stems' | 'head'> | null {
  const lexicon = unitLexicons[language]
  const noun = tokens[index - 2]
  if (noun === undefined || !opensPhrase(tokens[index - 1], lexicon.ofWords) || !lexicon.groups.has(noun.folded)) return null
  return { stems: [stemAt(noun, language)], head: noun.folded }
}

/** What the amount is a part of: "des inscrits", "of the 12 members", "of the firm’s 1,900 jobs", "sur 610 747 suffrages". Empty where the text does not tell. */
export function readWhole(tokens: readonly Token[], index: number, language: Language): string[] {
  const of = readPhrase(tokens, index, unitLexicons[language].wholeWords)
  return of === null ? [] : readWholeNoun(tokens, of.next, language)
}

/** The stems of the whole whose name begins at `index`, past its owner and its own number. */
export function readWholeNoun(tokens: readonly Token[], index: number, language: Language): string[] {
  const owned = language === 'en' && wordAt(tokens, index + 1) === 's' && tokens[index + 1]!.start - tokens[index]!.end === 1
  let at = owned ? index + 2 : index
  while (tokens[at]?.kind === 'figure' || numberWords[language].cardinals.has(wordAt(tokens, at)) || (tokens[at]?.kind === 'mark' && tokens[at - 1]?.kind === 'figure' && isGlued(tokens, at))) at++
  return readCounted(tokens, at, language, false).stems
}
