/** What tells one event from another of its kind though people, place and verb agree: the second round, another strike, the court of appeal, the two others arrested. */
import { z } from 'zod'
import list from '../../resources/lexicons/distinctions.json' with { type: 'json' }
import type { Language } from '../domain/language.ts'
import { dateLexicons } from '../nlp/dates/lexicon.ts'
import { readCount } from '../nlp/dates/readCount.ts'
import { flagPhrases, foldedWords, readPhrase, tokenPhrases } from '../nlp/words/phrases.ts'
import { scanText, type Token } from '../nlp/words/scanText.ts'
import type { ClaimInContext } from './comparison.ts'
import { wordLists } from '../nlp/words/wordLists.ts'

const { groups, again, instances } = z.object({ source: z.string(), note: z.string(), groups: z.array(z.array(wordLists)), again: wordLists, instances: wordLists }).parse(list)

const cuesOf = (language: Language) => ({
  groups: groups.map((group) => tokenPhrases(group.flatMap((member, index) => member[language].map((phrase) => [phrase, index] as const)))),
  again: foldedWords(again[language]), instances: flagPhrases(instances[language]),
})
const cues = { fr: cuesOf('fr'), en: cuesOf('en') }

/** How many words before its verb or noun tell that an event is another one. */
const reach = 3

const tokensOf = (side: ClaimInContext): Token[] => scanText(side.sentence)

/** True where the sentences speak of two events of one kind, or one of them of an event after the first. */
export function areTwoEvents(first: ClaimInContext, second: ClaimInContext): boolean {
  const [left, right] = [tokensOf(first), tokensOf(second)]
  const apart = cues.fr.groups.some((_, group) => {
    const [a, b] = [membersIn(left, first.article.language, group), membersIn(right, second.article.language, group)]
    return a.size > 0 && b.size > 0 && ![...a].some((member) => b.has(member))
  })
  return apart || isAgain(first, left) !== isAgain(second, right) || inAppeal(left, first.article.language) !== inAppeal(right, second.article.language)
}

/** True where one side speaks of what a higher court decided, and the other does not. */
export const areTwoInstances = (first: ClaimInContext, second: ClaimInContext): boolean => inAppeal(tokensOf(first), first.article.language) !== inAppeal(tokensOf(second), second.article.language)

const inAppeal = (tokens: readonly Token[], language: Language): boolean => tokens.some((_, at) => readPhrase(tokens, at, cues[language].instances) !== null)

function membersIn(tokens: readonly Token[], language: Language, group: number): Set<number> {
  return new Set(tokens.flatMap((_, at) => readPhrase(tokens, at, cues[language].groups[group]!)?.value ?? []))
}

// "A second quake struck": right before the word for the event.
function isAgain({ claim, article }: ClaimInContext, tokens: readonly Token[]): boolean {
  const words = scanText(claim.attributeText)
  const at = words[0] === undefined ? -1 : tokens.findIndex((token) => token.folded === words[0]!.folded)
  return at > 0 && tokens.slice(Math.max(0, at - reach), at).some((token) => cues[article.language].again.has(token.folded))
}

/** True where a sentence tells its event of so many: "deux complices de Karl Hestin ont été arrêtés" is not his own arrest. */
export function tellsOfMany(side: ClaimInContext): boolean {
  const tokens = tokensOf(side)
  return tokens.some((token, at) => {
    if (token.end > side.claim.valueSpan.start && token.start < side.claim.valueSpan.end) return false
    const count = readCount(tokens, at, side.article.language)
    const next = count === null ? undefined : tokens[count.next]
    return count !== null && count.value > 1 && next?.kind === 'word' && !next.capital && !isTime(tokens, count.next, side.article.language) && !partLinks.has(tokens[at - 1]?.folded ?? '')
  })
}

// "Le 16 octobre", "quatre ans de prison, dont deux avec sursis": time is counted, and a part of it, and nobody.
const isTime = (tokens: readonly Token[], at: number, language: Language): boolean => readPhrase(tokens, at, dateLexicons[language].units) !== null || readPhrase(tokens, at, dateLexicons[language].months) !== null
const partLinks: ReadonlySet<string> = new Set(['dont', 'including'])
