/** How surely two statements deny each other: a few features, each readable by itself, and a logistic weight for each. */
import { z } from 'zod'
import list from '../../../resources/lexicons/statement-weights.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { oppositions } from '../../nlp/propositions/lexicon.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'
import { findCountClash, findRoleClash, findYearClash, sharedPart } from './findClashes.ts'
import { findOppositions } from './findOppositions.ts'
import { coverage } from './matchTerms.ts'

/**
 * All 0 to 1. `negated` … `role`: the strongest opposition or clash of its kind. `agreed`: both sides deny the same. `mass`: the part of the shared words that
 * stands under opposite signs. `shared`: how much of the longer statement the shorter tells. `onlyOne`: one side denies something, the other nothing;
 * `denialCovered`: how much of what it denies the other says. `exclusive`: "only" on one side; `universal`: "all" against "some".
 */
export type Features = Record<keyof z.infer<typeof schema>['weights'], number>

const schema = z.object({
  source: z.string(), bias: z.number(),
  weights: z.object({
    negated: z.number(), negatedToo: z.number(), partial: z.number(), antonym: z.number(), agreed: z.number(), mass: z.number(), shared: z.number(), onlyOne: z.number(), denialCovered: z.number(), elsewhere: z.number(),
    count: z.number(), year: z.number(), role: z.number(), exclusive: z.number(), universal: z.number(),
  }),
})
const { weights, bias } = schema.parse(list)
const names = Object.keys(weights) as (keyof Features)[]

/** What the two statements turn on: the words of each side, and the rule that says so. */
export type Lead = { kind: 'denied' | 'negated' | 'antonym' | 'count' | 'year' | 'role' | 'exclusive' | 'universal'; a: Term | null; b: Term | null }

/** `probability` that one denies the other, on texts about the same thing; `lead` is what weighs most, null where nothing does. */
export type Weighing = { probability: number; features: Features; lead: Lead | null }

/** Weighs two statements of one language. */
export function weighStatements(a: Statement, b: Statement, language: Language): Weighing {
  const { negated, antonym, agreed, mass, elsewhere } = findOppositions(a, b, language)
  const clashes = { negated, antonym, count: findCountClash(a, b, language), year: findYearClash(a, b, language), role: findRoleClash(a, b, language) }
  const shared = sharedPart(a, b, language)
  const [left, right] = [deniedTerms(a), deniedTerms(b)]
  const [denies, too] = [deniesAny(a, language), deniesAny(b, language)]
  const told = denies === too ? 0 : denies ? coverage(left, b.terms, language) : coverage(right, a.terms, language)
  const features: Features = {
    negated: denies && too ? 0 : negated?.strength ?? 0, negatedToo: denies && too ? negated?.strength ?? 0 : 0, antonym: antonym?.strength ?? 0, count: clashes.count?.strength ?? 0, year: clashes.year?.strength ?? 0, role: clashes.role?.strength ?? 0,
    agreed, mass, shared: Math.min(coverage(a.terms, b.terms, language), coverage(b.terms, a.terms, language)),
    onlyOne: denies === too ? 0 : 1, denialCovered: told, elsewhere: elsewhere ? 1 : 0,
    partial: a.partial && b.partial && !a.universal && !b.universal ? shared : 0,
    exclusive: a.exclusive === b.exclusive ? 0 : shared, universal: (a.universal && b.partial) || (b.universal && a.partial) ? shared : 0,
  }
  const sum = names.reduce((total, name) => total + weights[name] * features[name], bias)
  return { probability: 1 / (1 + Math.exp(-sum)), features, lead: leadOf(features, clashes, { a: left[0] ?? null, b: right[0] ?? null }) }
}

/** What a statement denies, beside the words that its negations stand with where there is more: "ne parlait pas des impôts" denies the taxes. */
function deniedTerms(statement: Statement): Term[] {
  const denied = statement.terms.filter((term) => term.sign < 0)
  const covered = denied.filter((term) => !term.head)
  return covered.length > 0 ? covered : denied
}
const deniesAny = (statement: Statement, language: Language): boolean => statement.terms.some((term) => term.sign < 0 || oppositions[language].denials.has(term.lemma))

function leadOf(features: Features, found: Record<'negated' | 'antonym' | 'count' | 'year' | 'role', { a: Term; b: Term } | null>, denied: Pick<Lead, 'a' | 'b'>): Lead | null {
  const kinds = ['negated', 'antonym', 'count', 'year', 'role', 'exclusive', 'universal'] as const
  const worth = (kind: (typeof kinds)[number]): number => weights[kind] * features[kind] + (kind === 'negated' ? weights.negatedToo * features.negatedToo : 0)
  const best = kinds.reduce((one, other) => (worth(other) > worth(one) ? other : one))
  if (worth(best) <= 0) return features.onlyOne > 0 ? { kind: 'denied', ...denied } : null
  return best === 'exclusive' || best === 'universal' ? { kind: best, a: null, b: null } : { kind: best, a: found[best]?.a ?? null, b: found[best]?.b ?? null }
}
