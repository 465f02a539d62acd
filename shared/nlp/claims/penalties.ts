/**
 * What a court gives: "trois ans de prison, dont deux avec sursis", "a two-year suspended sentence". A sentence has parts that outlets tell in different
 * halves, so its length is read as a whole before two of them are compared.
 */
import { z } from 'zod'
import list from '../../../resources/lexicons/penalties.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import type { PenaltyTerm } from '../../domain/value.ts'
import { readCount } from '../dates/readCount.ts'
import type { Span } from '../../domain/span.ts'
import type { DurationMention } from '../mentions.ts'
import { flagPhrases, readPhrase, tokenPhrases, type Phrases, type Reading } from '../words/phrases.ts'
import { scanText, wordAt, type Token } from '../words/scanText.ts'
import type { SentenceReading } from './reading.ts'
import { wordLists } from '../words/wordLists.ts'

const schema = z.object({
  source: z.string(), note: z.string(), kinds: z.array(z.object({ id: z.string(), fr: z.array(z.string()), en: z.array(z.string()) })),
  served: wordLists, suspended: wordLists, parts: wordLists, halves: wordLists, imposed: wordLists, sought: wordLists, risked: wordLists, spent: wordLists,
})
const lists = schema.parse(list)

type Stage = PenaltyTerm['stage']
type Cues = { kinds: Phrases<string>; markers: Phrases<'served' | 'suspended'>; parts: Phrases<true>; halves: Phrases<true>; stages: Phrases<Stage>; spent: Phrases<true> }
const cuesOf = (language: Language): Cues => ({
  kinds: tokenPhrases(lists.kinds.flatMap((kind) => kind[language].map((phrase) => [phrase, kind.id] as const))),
  markers: tokenPhrases([...lists.served[language].map((phrase) => [phrase, 'served'] as const), ...lists.suspended[language].map((phrase) => [phrase, 'suspended'] as const)]),
  parts: flagPhrases(lists.parts[language]), halves: flagPhrases(lists.halves[language]), spent: flagPhrases(lists.spent[language]),
  stages: tokenPhrases((['imposed', 'sought', 'risked'] as const).flatMap((stage) => lists[stage][language].map((phrase) => [phrase, stage] as const))),
})
const cues: Record<Language, Cues> = { fr: cuesOf('fr'), en: cuesOf('en') }

/** How many tokens after a length, and before it, may tell what it is a penalty of. */
const reach = { after: 7, before: 7 }

/** A penalty with the lengths that tell it, of which the first stands for it, and the words from that one to its last part. */
export type Penalty = Span & { term: PenaltyTerm; lengths: DurationMention[] }

type Marker = Reading<'served' | 'suspended'>
type Piece = { mention: DurationMention | null; from: number; next: number; days: number; unit: number; kind: string | null; marker: Marker['value'] | null; last: number; part: boolean }

/** The penalties of one sentence, in order. */
export function readPenalties(reading: SentenceReading): Penalty[] {
  if (reading.durations.length === 0) return []
  const tokens = scanText(reading.text)
  const own = cues[reading.language]
  if (!tokens.some((_, at) => [own.kinds, own.markers, own.stages].some((phrases: Phrases<unknown>) => readPhrase(tokens, at, phrases) !== null))) return []
  const found: { kind: string; stage: Stage; pieces: Piece[] }[] = []
  for (const piece of piecesOf(reading, tokens)) {
    const last = found.at(-1)
    if (last !== undefined && belongsTo(reading, tokens, last.pieces, piece, last.kind)) { last.pieces.push(piece); continue }
    const kind = piece.kind ?? (piece.marker === null ? null : 'prison')
    const stage = stageOf(tokens, piece, reading.language)
    if (piece.mention === null || kind === null || stage === null || piece.part || readPhrase(tokens, piece.from - 1, own.spent) !== null) continue
    found.push({ kind, stage, pieces: [piece] })
  }
  return found.map(({ kind, stage, pieces }) => ({
    start: pieces[0]!.mention!.start, end: tokens[pieces.at(-1)!.last - 1]!.end,
    lengths: pieces.flatMap((piece) => piece.mention ?? []), term: { kind, stage, ...partsOf(pieces) },
  }))
}

/** The lengths of the sentence and the figures that stand for one ("dont deux avec sursis"), each with what stands around it. */
function piecesOf(reading: SentenceReading, tokens: readonly Token[]): Piece[] {
  const { language, durations } = reading
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length;) {
    const mention = durations.find((duration) => tokens[at]!.start >= duration.start && tokens[at]!.start < duration.end)
    if (mention !== undefined && mention.value.days >= 1) {
      let next = at
      while (next < tokens.length && tokens[next]!.start < mention.end) next++
      pieces.push({ mention, from: at, next, days: mention.value.days, unit: mention.value.days / mention.value.amount, kind: kindOf(reading, tokens, at, next), ...markedAfter(tokens, next, language), part: opensPart(tokens, at, language) })
      at = next
      continue
    }
    const head = pieces.findLast((piece) => piece.mention !== null)
    const bare = head === undefined || mention !== undefined ? null : readBare(tokens, at, head, language)
    if (bare !== null) { pieces.push(bare); at = bare.next; continue }
    at++
  }
  return pieces
}

// "dont deux avec sursis", "two of them suspended", "half suspended": a part in the unit of the length before it.
function readBare(tokens: readonly Token[], at: number, head: Piece, language: Language): Piece | null {
  const half = readPhrase(tokens, at, cues[language].halves)
  const one = /^(?:une?|one)$/u.test(wordAt(tokens, at)) ? { value: 1, next: at + 1 } : null
  const count = half ?? one ?? readCount(tokens, at, language)
  if (count === null) return null
  const marked = markedAfter(tokens, count.next, language)
  if (marked.marker === null || (!opensPart(tokens, at, language) && wordAt(tokens, at - 1) !== ',')) return null
  return { mention: null, from: at, next: count.next, days: half === null ? (count.value as number) * head.unit : head.days / 2, unit: head.unit, kind: null, ...marked, part: true }
}

const endsPart = (token: Token | undefined): boolean => token === undefined || (token.kind === 'mark' && /^[,;:.()]$/u.test(token.folded))

/** The word for its part that follows a length before the next mark or figure, and the token after it. */
function markedAfter(tokens: readonly Token[], next: number, language: Language): Pick<Piece, 'marker' | 'last'> {
  const none = { marker: null, last: next }
  for (let at = next; at < next + reach.after && !endsPart(tokens[at]); at++) {
    const marker = readPhrase(tokens, at, cues[language].markers)
    if (marker !== null) return { marker: marker.value, last: marker.next }
    const opens = readPhrase(tokens, at, cues[language].parts) !== null && wordAt(tokens, at) !== 'with'
    if (opens || (at > next && (readCount(tokens, at, language) !== null || /^(?:et|and)$/u.test(wordAt(tokens, at))))) return none
  }
  return none
}

const opensPart = (tokens: readonly Token[], at: number, language: Language): boolean =>
  [1, 2].some((back) => at >= back && readPhrase(tokens, at - back, cues[language].parts)?.next === at)

/** What the length is a penalty of: said right after it, else before it. */
function kindOf(reading: SentenceReading, tokens: readonly Token[], from: number, next: number): string | null {
  const { kinds } = cues[reading.language]
  const taken = (at: number): boolean => reading.durations.some((duration) => tokens[at]!.start >= duration.start && tokens[at]!.start < duration.end)
  for (let at = next; at < Math.min(tokens.length, next + 4) && !endsPart(tokens[at]) && !taken(at) && !/^(?:et|and)$/u.test(wordAt(tokens, at)); at++) {
    const kind = readPhrase(tokens, at, kinds)
    if (kind !== null) return kind.value
  }
  for (let at = from - 1; at >= Math.max(0, from - reach.before) && !/^[;:.]$/u.test(tokens[at]!.folded) && !taken(at); at--) {
    const kind = readPhrase(tokens, at, kinds)
    if (kind !== null) return kind.value
  }
  return sentencedTo(tokens, from, reading.language) ? 'prison' : barredFor(tokens, from, next, reading.language)
}

// "condamné à trois ans", "sentenced to three years": time is prison where nothing else is said.
const sentencedTo = (tokens: readonly Token[], from: number, language: Language): boolean =>
  language === 'fr' ? /^condamne|^ecop/u.test(wordAt(tokens, from - 2)) && /^(?:a|de)$/u.test(wordAt(tokens, from - 1)) : wordAt(tokens, from - 2) === 'sentenced' && wordAt(tokens, from - 1) === 'to'

// "Cinq ans durant, il ne pourra briguer aucun mandat", "he cannot stand for office for five years": told anywhere in the sentence, with "durant" or "for".
function barredFor(tokens: readonly Token[], from: number, next: number, language: Language): string | null {
  const lasting = language === 'fr' ? /^(?:pendant|durant)$/u.test(wordAt(tokens, from - 1)) || wordAt(tokens, next) === 'durant' : wordAt(tokens, from - 1) === 'for'
  if (!lasting) return null
  return tokens.map((_, at) => readPhrase(tokens, at, cues[language].kinds)?.value).find((kind) => kind === 'ineligibility') ?? null
}

/** Who speaks of it: the last word for it before the length. Null where no word does and the length is not called a penalty by what follows it. */
function stageOf(tokens: readonly Token[], piece: Piece, language: Language): Stage | null {
  for (let at = piece.from - 1; at >= 0; at--) {
    const stage = readPhrase(tokens, at, cues[language].stages)
    if (stage !== null) return stage.value
  }
  const called = [0, 1, 2].some((ahead) => readPhrase(tokens, piece.next + ahead, cues[language].kinds) !== null)
  return called || piece.marker !== null || piece.kind === 'ineligibility' ? 'imposed' : null
}

/** True for a part of the penalty before it, and for the other half of one told in two ("un an ferme et deux ans avec sursis"). */
function belongsTo(reading: SentenceReading, tokens: readonly Token[], pieces: readonly Piece[], piece: Piece, kind: string): boolean {
  const last = pieces.at(-1)!
  const between = { start: tokens[last.next - 1]!.end, end: tokens[piece.from]!.start }
  if (reading.people.some((person) => person.nameSpan.start >= between.start && person.nameSpan.end <= between.end)) return false
  if (piece.part) return piece.marker !== null
  return piece.marker !== null && pieces.length === 1 && last.marker !== null && last.marker !== piece.marker && (piece.kind ?? kind) === kind
}

function partsOf(pieces: readonly Piece[]): Pick<PenaltyTerm, 'total' | 'served' | 'suspended'> {
  const head = pieces[0]!
  const parts = pieces.slice(1)
  const other = parts.find((piece) => !piece.part)
  if (other !== undefined) {
    const sides = [head, other]
    return { total: head.days + other.days, served: sides.find((side) => side.marker === 'served')!.days, suspended: sides.find((side) => side.marker === 'suspended')!.days }
  }
  const [suspended, served] = (['suspended', 'served'] as const).map((marker) => parts.find((piece) => piece.marker === marker)?.days ?? null) as [number | null, number | null]
  if (suspended !== null || served !== null) return { total: head.days, served: served ?? head.days - suspended!, suspended: suspended ?? head.days - served! }
  if (head.marker === 'suspended') return { total: head.days, served: 0, suspended: head.days }
  return head.marker === 'served' ? { total: null, served: head.days, suspended: null } : { total: head.days, served: null, suspended: null }
}
