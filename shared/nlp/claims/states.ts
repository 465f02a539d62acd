/** States that are told by how long they have lasted or since when: the office that somebody holds, a war, a closure. Two such claims meet under the state. */
import { z } from 'zod'
import list from '../../../resources/lexicons/states.json' with { type: 'json' }
import type { ClaimSetting } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { flagPhrases, foldedWords, readPhrase, tokenPhrases } from '../words/phrases.ts'
import { scanText, wordAt, type Token } from '../words/scanText.ts'
import { keysUnder, tellingWords } from './keys.ts'
import type { SentenceReading } from './reading.ts'
import { lookupName, personKey } from './setting.ts'
import { wordLists } from '../words/wordLists.ts'

const stateSchema = wordLists.extend({ id: z.string(), personal: z.boolean().default(false) })
const { states, deadline } = z.object({ source: z.string(), note: z.string(), states: z.array(stateSchema), deadline: wordLists.extend({ givers: wordLists, until: wordLists, expiry: wordLists }) }).parse(list)
type State = z.infer<typeof stateSchema>

const cuesOf = (language: Language) => ({
  states: tokenPhrases(states.flatMap((state) => state[language].map((phrase) => [phrase, state] as const))),
  due: flagPhrases(deadline[language]), givers: foldedWords(deadline.givers[language]), until: foldedWords(deadline.until[language]), expiry: flagPhrases(deadline.expiry[language]),
})
const cues = { fr: cuesOf('fr'), en: cuesOf('en') }
const tenure = states.find((state) => state.id === 'tenure')!

/** How far from a length its state may be told, and from a deadline the word for it, in tokens; how far an office may stand before "since", in characters. */
const reach = { state: 10, due: 4, giver: 7, office: 16 }

/** Whose state it is, where it is somebody's, and the keys under which a claim about its beginning is looked up. */
export type HeldState = { id: string; subject: { name: string; key: string } | null; keys: string[] }

/** The state that the length or date at `span` counts from its beginning; null where none is told near it. */
export function stateAt(reading: SentenceReading, span: Span, setting: Pick<ClaimSetting, 'participants' | 'roles' | 'places' | 'stems' | 'topics'>): HeldState | null {
  const tokens = scanText(reading.text)
  const titled = reading.people.find((person) => person.offices.some((office) => office.end <= span.start && span.start - office.end < reach.office))
  const state = nearestState(tokens, span, reading.language) ?? (titled === undefined ? null : tenure)
  if (state === null) return null
  const person = state.personal ? titled ?? reading.people.findLast((each) => each.start < span.start) : undefined
  const subject = person === undefined ? null : { name: person.value.name, key: personKey(person.value) }
  const prefix = `state|${state.id}`
  return { id: state.id, subject, keys: subject === null ? keysUnder(prefix, tellingWords(setting)) : [`${prefix}|${lookupName(subject.key)}`] }
}

/** True where the state nearest to a length is that somebody holds an office. */
export const tellsTenure = (reading: Pick<SentenceReading, 'text' | 'language'>, span: Span): boolean => nearestState(scanText(reading.text), span, reading.language) === tenure

function nearestState(tokens: readonly Token[], span: Span, language: Language): State | null {
  const first = tokens.findIndex((token) => token.end > span.start)
  const last = tokens.findLastIndex((token) => token.start < span.end)
  for (let distance = 1; distance <= reach.state; distance++) {
    for (const at of [first - distance, last + distance]) {
      const state = at < 0 ? null : readPhrase(tokens, at, cues[language].states)
      if (state !== null) return state.value
    }
  }
  return null
}

/** True for a time that is left: "dix jours pour faire appel", "within one week", "a one-week ultimatum". */
export function isDeadline(reading: SentenceReading, span: Span): boolean {
  const tokens = scanText(reading.text)
  const { due, givers, until } = cues[reading.language]
  const first = tokens.findIndex((token) => token.end > span.start)
  const next = tokens.findLastIndex((token) => token.start < span.end) + 1
  const near = [...Array.from({ length: reach.due }, (_, back) => first - 1 - back), next, next + 1]
  if (near.some((at) => at >= 0 && readPhrase(tokens, at, due) !== null)) return true
  return until.has(wordAt(tokens, next)) && tokens.slice(Math.max(0, first - reach.giver), first).some((token) => givers.has(token.folded))
}

/** How far before a day the verb may stand that says what ends on it: "le délai court jusqu'au 28 juin", "the deadline expires on March 17". */
const expiryReach = 3

/** True for the day on which a time that was given ends: "ont jusqu'au 28 juin pour faire appel", "the ultimatum expires on March 17". */
export function endsDeadline(reading: SentenceReading, span: Span, bound: string | null): boolean {
  const tokens = scanText(reading.text)
  const { due, givers, until, expiry } = cues[reading.language]
  const first = tokens.findIndex((token) => token.end > span.start)
  const next = tokens.findLastIndex((token) => token.start < span.end) + 1
  const given = bound === 'until' && until.has(wordAt(tokens, next)) && tokens.slice(Math.max(0, first - reach.giver), first).some((token) => givers.has(token.folded))
  if (given || bound === 'since') return given
  const ends = Array.from({ length: expiryReach }, (_, back) => first - 1 - back).find((at) => at > 0 && readPhrase(tokens, at, expiry) !== null)
  return ends !== undefined && tokens.slice(0, ends).some((_, at) => readPhrase(tokens, at, due) !== null)
}
