/** The rank lexicon, checked once at load and turned into one phrase table per language. */
import { z } from 'zod'
import data from '../../../resources/lexicons/ranks.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { namePhrases, type Phrases } from '../words/phrases.ts'

const words = z.array(z.string())
const rankEntry = z.object({
  id: z.string(), low: z.number().min(1).max(10), high: z.number().min(1).max(10), step: z.number(), branch: z.string().nullable().default(null),
  short: words.default([]), named: z.boolean().default(false), beside: z.boolean().default(false), fr: words, en: words,
})
const lexicon = z.object({
  source: z.string(),
  heads: z.object({ fr: z.record(z.string(), words), en: z.record(z.string(), words) }),
  ranks: z.array(rankEntry),
  afloat: z.object({ source: z.string(), ranks: z.record(z.string(), z.string()), words }),
  before: z.object({ source: z.string(), fr: words, en: words }),
  after: z.object({ source: z.string(), fr: words, en: words }),
  compounds: z.object({ source: z.string(), fr: words, en: words }),
  branches: z.object({ source: z.string() }).catchall(z.union([z.string(), words])),
}).parse(data)

/**
 * One rank. `low`/`high` are grades 1 to 10 (source note in ranks.json); `step` orders ranks that share a grade; `short` lists the ids of ranks whose
 * name is commonly used for this one (a lieutenant-colonel is called colonel); `named` marks everyday words that are a rank only beside a name,
 * `beside` phrases that are an office elsewhere (contrôleur général des finances).
 */
export type RankEntry = z.infer<typeof rankEntry>

/** Ranks by id. */
export const rankById: ReadonlyMap<string, RankEntry> = new Map(lexicon.ranks.map((rank) => [rank.id, rank]))

/** A form with its head word in every inflection and abbreviation. */
function inflect(form: string, heads: Record<string, string[]>): string[] {
  let forms = [form]
  for (const [head, variants] of Object.entries(heads)) {
    const at = new RegExp(`(?<!\\p{L})${head}(?!\\p{L})`, 'u')
    if (!at.test(form)) continue
    forms = forms.flatMap((one) => [one, ...variants.map((variant) => one.replace(at, variant))])
  }
  return forms
}

function tableFor(language: Language): Phrases<RankEntry> {
  return namePhrases(lexicon.ranks.flatMap((rank) => rank[language].flatMap((form) => inflect(form, lexicon.heads[language]).map((one) => [one, rank] as const))))
}

/** Every written form of every rank. */
export const rankForms: Readonly<Record<Language, Phrases<RankEntry>>> = { fr: tableFor('fr'), en: tableFor('en') }

const foldedSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold))

/** Words after which a bare rank word is the noun. */
export const allowedBefore: Readonly<Record<Language, ReadonlySet<string>>> = { fr: foldedSet(lexicon.before.fr), en: foldedSet(lexicon.before.en) }

/** Words before which a bare rank word is no rank. */
export const excludedAfter: Readonly<Record<Language, ReadonlySet<string>>> = { fr: foldedSet(lexicon.after.fr), en: foldedSet(lexicon.after.en) }

/** Words that make a title of their own with a rank word: secrétaire général, attorney general. */
export const compoundBefore: Readonly<Record<Language, ReadonlySet<string>>> = { fr: foldedSet(lexicon.compounds.fr), en: foldedSet(lexicon.compounds.en) }

/** Phrases after a rank that name its branch. */
export const branchForms: Phrases<string> = namePhrases(
  Object.entries(lexicon.branches).flatMap(([branch, forms]) => (Array.isArray(forms) ? forms.map((form) => [form, branch] as const) : [])),
)

/** English words that are another rank in a navy or a coast guard, folded. */
export const afloatRanks: ReadonlyMap<string, RankEntry> = new Map(Object.entries(lexicon.afloat.ranks).map(([word, id]) => [word, rankById.get(id)!]))

/** What tells that a sentence speaks of one. */
export const afloatWords: Phrases<true> = namePhrases(lexicon.afloat.words.map((form) => [form, true] as const))
