/**
 * Judges a dossier or a list of pairs against labels, by the rules of the data's own scorer, so that the project can measure itself on its own corpus
 * where that scorer is not at hand: a typed pair is judged on evidence of its own type, on the part of the sentence under test where one is named,
 * and else on evidence that compares whole sentences.
 */
import { z } from 'zod'

export const labels = ['support', 'contradict', 'unrelated'] as const
export type Label = (typeof labels)[number]

const side = z.object({ file: z.string(), sentence: z.string() })
/** One labelled pair of sentences of two articles of a dossier. */
export const labelledPair = z.object({ id: z.string(), type: z.string(), a: side, b: side, label: z.enum(labels), reason: z.string(), trap: z.boolean(), claim: z.string().nullish() })
export type LabelledPair = z.infer<typeof labelledPair>

/** What is read of `recoupe verify --format json`. */
export const dossierShape = z.object({
  articles: z.array(z.object({ id: z.number(), file: z.string() })),
  sentences: z.array(z.object({ id: z.number(), articleId: z.number(), text: z.string() })),
  claims: z.array(z.object({ id: z.number(), sentenceId: z.number(), type: z.string(), start: z.number(), end: z.number(), value: z.unknown() })),
  evidence: z.array(z.object({ claimId: z.number(), sentenceId: z.number(), stance: z.string(), score: z.number(), reason: z.object({ kind: z.string(), explanation: z.string() }) })),
})
export type Dossier = z.infer<typeof dossierShape>

/** A pair with what the program said of it. `score` and `kind` are those of the evidence that decided; null where none did, or where the sentence is not in the dossier (`lost`). */
export type Judged = { id: string; type: string; trap: boolean; gold: Label; said: Label; score: number | null; kind: string | null; lost: boolean; note: string }

/** A stance of the program as a label: whatever neither supports nor contradicts is "unrelated". */
export const labelOf = (stance: string): Label => (stance === 'supports' ? 'support' : stance === 'contradicts' ? 'contradict' : 'unrelated')

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Two sentences are the same place when one holds the other, or when they share most of their words. */
function isSamePlace(a: string, b: string): boolean {
  const x = plain(a)
  const y = plain(b)
  if (x === '' || y === '') return false
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)]
  if (x.includes(y) || y.includes(x)) return short >= 0.5 * long || short > 40
  const p = new Set(x.split(' '))
  const q = new Set(y.split(' '))
  const both = [...p].filter((word) => q.has(word)).length
  return both / Math.min(p.size, q.size) >= 0.8 && both / Math.max(p.size, q.size) >= 0.5
}

const slotTypes = new Set(['date', 'rank', 'office', 'quantity', 'duration', 'place', 'person'])
/** The data's names of types -> the program's. */
const typeOf: Record<string, string> = { number: 'quantity', 'person-name': 'person' }
const baseOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

type Link = { stance: Label; score: number; kind: string; claim: Dossier['claims'][number] }

/** Judges every labelled pair of one dossier. */
export function judgeDossier(pairs: readonly LabelledPair[], dossier: Dossier): Judged[] {
  const files = new Map(dossier.articles.map((article) => [article.id, baseOf(article.file)]))
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const texts = new Map(dossier.sentences.map((sentence) => [sentence.id, sentence.text]))
  const links = new Map<string, Link[]>()
  for (const { claimId, sentenceId, stance, score, reason } of dossier.evidence) {
    const claim = claims.get(claimId)
    if (claim === undefined) continue
    for (const key of [`${claim.sentenceId}|${sentenceId}`, `${sentenceId}|${claim.sentenceId}`]) {
      links.set(key, [...(links.get(key) ?? []), { stance: labelOf(stance), score, kind: reason.kind, claim }])
    }
  }
  const find = ({ file, sentence }: LabelledPair['a']): number[] => dossier.sentences.filter((own) => files.get(own.articleId) === baseOf(file) && isSamePlace(own.text, sentence)).map((own) => own.id)
  return pairs.map((pair) => {
    const a = find(pair.a)
    const b = find(pair.b)
    const found = a.flatMap((x) => b.flatMap((y) => links.get(`${x}|${y}`) ?? []))
    const decisive = decide(judgedOf(pair, found, texts))
    return {
      id: pair.id, type: pair.type, trap: pair.trap, gold: pair.label, said: decisive?.stance ?? 'unrelated', score: decisive?.score ?? null, kind: decisive?.kind ?? null, lost: a.length === 0 || b.length === 0,
      note: `${pair.a.file}: ${pair.a.sentence}\n      ${pair.b.file}: ${pair.b.sentence}\n      ${pair.reason}`,
    }
  })
}

/** The evidence on which a pair is judged. */
function judgedOf(pair: LabelledPair, found: readonly Link[], texts: ReadonlyMap<number, string>): readonly Link[] {
  const type = typeOf[pair.type] ?? pair.type
  const reached = found.filter(({ claim }) => {
    const at = pair.claim ? (texts.get(claim.sentenceId) ?? '').indexOf(pair.claim) : -1
    return at >= 0 && claim.start < at + pair.claim!.length && claim.end > at
  })
  const own = (reached.length > 0 ? reached : found).filter(({ claim }) => claim.type === type || (type === 'quantity' && claim.type === 'duration'))
  if (!slotTypes.has(type)) return found
  return own.length > 0 ? own : found.filter(({ claim }) => !slotTypes.has(claim.type))
}

/** One contradiction decides; support goes before silence; the surest of a kind speaks for it. */
function decide(links: readonly Link[]): Link | null {
  for (const stance of ['contradict', 'support'] as const) {
    const best = links.filter((link) => link.stance === stance).sort((a, b) => b.score - a.score)[0]
    if (best !== undefined) return best
  }
  return null
}

export type Rates = { right: number; wrong: number; missed: number }
/** Counts of one stance over judged pairs: `right` were said and are so, `wrong` were said and are not, `missed` are so and were not said. */
export function ratesOf(judged: readonly Judged[], stance: Label): Rates {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length
  return {
    right: count((one) => one.said === stance && one.gold === stance), wrong: count((one) => one.said === stance && one.gold !== stance), missed: count((one) => one.said !== stance && one.gold === stance),
  }
}
