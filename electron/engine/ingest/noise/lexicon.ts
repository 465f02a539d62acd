/** The words by which page noise is known, loaded once and brought to the form in which lines are looked up. */
import { z } from 'zod'
import noiseWords from '../../../../resources/lexicons/noise.json' with { type: 'json' }
import { foldInPlace as fold } from '../../../../shared/domain/fold.ts'
import { foldLine } from '../block.ts'
import { noiseReasons, type NoiseReason } from '../../../../shared/domain/article.ts'

const list = z.array(z.string().min(1))
const reason = z.enum(noiseReasons)
const schema = z.object({
  prompts: z.array(z.object({ reason, whole: list, starts: list })),
  datedPrompts: z.object({ published: list, updated: list }),
  readAlso: z.object({ starts: list }),
  endMarkers: z.object({ related: list, starts: list }),
  authorBoxes: z.object({ whole: list, starts: list }),
  captions: z.object({ starts: list, contains: list }),
  legalMarks: z.object({ contains: list }),
  menuWords: z.object({ words: list }),
  classWords: z.record(z.string(), z.union([z.string(), list])),
})

/** Phrases by their first word, so that a line is compared with a handful instead of all. */
export type PhraseStarts = ReadonlyMap<string, readonly string[]>

const firstWord = (text: string): string => /^[^\s:,]+/.exec(text)?.[0] ?? ''

function indexStarts(phrases: readonly string[]): PhraseStarts {
  const index = new Map<string, string[]>()
  for (const phrase of phrases) {
    const folded = fold(phrase)
    const key = firstWord(folded)
    index.set(key, [...(index.get(key) ?? []), folded])
  }
  for (const found of index.values()) found.sort((a, b) => b.length - a.length)
  return index
}

/** The longest phrase that the folded line starts with, ending where a word ends; null where none does. */
export function startOf(line: string, index: PhraseStarts): string | null {
  for (const phrase of index.get(firstWord(line)) ?? []) {
    if (line.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(/[\p{L}\p{N}]$/u.test(phrase) ? line.charAt(phrase.length) : '')) return phrase
  }
  return null
}

function load(): {
  whole: ReadonlyMap<string, NoiseReason>
  starts: PhraseStarts; reasons: ReadonlyMap<string, NoiseReason>
  published: PhraseStarts; updated: PhraseStarts; readAlso: PhraseStarts
  endMarkers: ReadonlySet<string>; endMarkerStarts: PhraseStarts
  captionStarts: PhraseStarts; captionMarks: readonly string[]; legalMarks: readonly string[]
  menuWords: ReadonlySet<string>; classWords: ReadonlyMap<string, NoiseReason>
} {
  const words = schema.parse(noiseWords)
  const prompts = [...words.prompts, { reason: 'author-box' as const, ...words.authorBoxes }]
  const whole = new Map<string, NoiseReason>()
  const reasons = new Map<string, NoiseReason>()
  for (const prompt of prompts) {
    for (const entry of prompt.whole) whole.set(foldLine(entry), prompt.reason)
    for (const entry of prompt.starts) reasons.set(fold(entry), prompt.reason)
  }
  const classWords = new Map<string, NoiseReason>()
  for (const [key, entries] of Object.entries(words.classWords)) {
    if (typeof entries !== 'string') for (const entry of entries) classWords.set(entry, reason.parse(key))
  }
  return {
    whole, classWords, reasons,
    starts: indexStarts([...reasons.keys()]),
    published: indexStarts(words.datedPrompts.published), updated: indexStarts(words.datedPrompts.updated), readAlso: indexStarts(words.readAlso.starts),
    endMarkers: new Set(words.endMarkers.related.map(foldLine)), endMarkerStarts: indexStarts(words.endMarkers.starts),
    captionStarts: indexStarts(words.captions.starts), captionMarks: words.captions.contains.map(fold), legalMarks: words.legalMarks.contains.map(fold),
    menuWords: new Set(words.menuWords.words),
  }
}

/** The loaded lexicon. A malformed file is a bug and throws at start-up. */
export const noiseLexicon = load()
