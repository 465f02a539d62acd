/** Quotations: two outlets that quote one speaker may reword or translate, but not change a figure, drop a "not" or name somebody else. */
import { z } from 'zod'
import { diffArrays } from 'diff'
import stanceList from '../../resources/lexicons/stance.json' with { type: 'json' }
import type { Language } from '../domain/language.ts'
import type { QuoteValue } from '../domain/value.ts'
import { lookAcross } from '../nlp/translations.ts'
import { contentStems, readWords } from '../nlp/words.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs, type Finding } from './found.ts'
import { identify } from './persons.ts'
import { wordLists } from '../nlp/words/wordLists.ts'

const { negators } = z.object({ negators: wordLists }).parse(stanceList)
const negatorsOf: Record<Language, ReadonlySet<string>> = { fr: new Set(negators.fr), en: new Set(negators.en) }

/** Share of words in their order from which a quotation is the same, and from which it is the same one reworded. */
const sameQuote = 0.95
const rewordedQuote = 0.6
/** Share of content words, in any order or language, that makes two sayings of one speaker the same; and of two who are not known to be one. */
const sameMatter = 0.6
const surelySame = 0.75
/** Fewest content words that can show it. */
const fewestWords = 3
/** A quotation's negation decides against another only from this share of content words on. */
const sameButForNot = 0.67

/** A short quotation within a long one may leave out the very part that the long one denies. */
const likeLength = 0.6

/** How alike two quotations are: words kept in order, content words shared, how many content words that rests on, and how long the shorter is beside the longer. */
type Echo = { inOrder: number; matter: number; words: number; lengths: number }

/** Compares two quotations, in one language word by word, across languages by the words that translate each other. */
export function compareQuotes(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const speakers = compareSpeakers(first, second)
  if (speakers === 'others') return null
  const echo = first.article.language === second.article.language ? echoOf(first, second) : echoAcross(first, second)
  const finding = judge(first, second, echo, speakers === 'same')
  return finding && compareAs(first, second, finding)
}

function judge(first: ClaimInContext, second: ClaimInContext, echo: Echo, isSameSpeaker: boolean): Finding | null {
  const short = isSameSpeaker && echo.words === fewestWords - 1 && echo.matter === 1 && echo.lengths >= likeLength
  const alike = echo.inOrder >= rewordedQuote || short || (echo.words >= fewestWords && echo.matter >= (isSameSpeaker ? sameMatter : surelySame))
  if (!alike || namesDiffer(first, second)) return null
  const [mine, theirs] = [numbersIn(first), numbersIn(second)]
  if (mine !== '' && theirs !== '' && mine !== theirs) return { stance: 'contradicts', score: 0.4 + Math.max(echo.inOrder, echo.matter) / 2, kind: 'quote-differs' }
  if (isNegated(first) !== isNegated(second)) return isSameSpeaker && echo.matter >= sameButForNot && echo.lengths >= likeLength ? { stance: 'contradicts', score: 0.65, kind: 'quote-differs' } : null
  if (echo.inOrder >= sameQuote) return { stance: 'supports', score: 0.9, kind: 'quote-same' }
  return { stance: 'supports', score: Math.max(0.6, Math.max(echo.inOrder, echo.matter) - 0.1), kind: 'quote-reworded' }
}

const wordsOf = (side: ClaimInContext): readonly string[] => (side.claim.value as QuoteValue).words

// Stems are made from the words as written: folded ones have lost the accents that the stemmer goes by.
const contentOf = ({ claim, article: { language } }: ClaimInContext): string[] =>
  contentStems(readWords(claim.valueText, language).filter((word) => !negatorsOf[language].has(word.folded)))

function echoOf(first: ClaimInContext, second: ClaimInContext): Echo {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  const kept = diffArrays([...a], [...b]).filter((part) => !part.added && !part.removed).reduce((sum, part) => sum + part.value.length, 0)
  const [mine, theirs] = [contentOf(first), contentOf(second)]
  const words = Math.min(mine.length, theirs.length)
  return { inOrder: kept / Math.min(a.length, b.length), matter: words === 0 ? 0 : mine.filter((one) => theirs.includes(one)).length / words, words, lengths: words / Math.max(mine.length, theirs.length) }
}

function echoAcross(first: ClaimInContext, second: ClaimInContext): Echo {
  const [french, english] = first.article.language === 'fr' ? [first, second] : [second, first]
  const found = lookAcross(contentOf(french), contentOf(english))
  const words = Math.min(found.french, found.english)
  return { inOrder: 0, matter: words === 0 ? 0 : Math.min(1, found.shared / words), words, lengths: words / Math.max(found.french, found.english) }
}

const numbersIn = (side: ClaimInContext): string => wordsOf(side).filter((word) => /^\d/u.test(word)).join()

const isNegated = (side: ClaimInContext): boolean => wordsOf(side).some((word) => negatorsOf[side.article.language].has(word))

/** Two outlets quote one speaker: whoever else says something like it says something of their own. */
function compareSpeakers(first: ClaimInContext, second: ClaimInContext): 'same' | 'others' | 'unknown' {
  const [a, b] = [first.claim.subjectKey, second.claim.subjectKey]
  if (a === '' || b === '') return 'unknown'
  return identify(a, b) === null ? 'others' : 'same'
}

// "Our word to Selm" is not "our word to Lorne": the names within two quotations, where both have some, must be the same.
function namesDiffer(first: ClaimInContext, second: ClaimInContext): boolean {
  if (first.article.language !== second.article.language) return false
  const named = ({ claim }: ClaimInContext): ReadonlySet<string> => new Set(claim.setting.participants.flatMap((name) => name.split(/[\s-]/u)))
  const [a, b] = [named(first), named(second)]
  const [mine, theirs] = [wordsOf(first).filter((word) => a.has(word)), wordsOf(second).filter((word) => b.has(word))]
  return mine.some((word) => !wordsOf(second).includes(word)) && theirs.some((word) => !wordsOf(first).includes(word))
}
