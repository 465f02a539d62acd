/** How surely two statements deny each other: a few features, each readable by itself, and a logistic weight for each. */
import { z } from 'zod'
import list from '../../../resources/lexicons/statement-weights.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { oppositions as lexicons } from '../../nlp/propositions/lexicon.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'
import { countTwoThings, findCountClash, findRoleClash, findYearClash } from './findClashes.ts'
import { findDepictionClash } from './findDepictionClash.ts'
import { findOppositions, type Oppositions } from './findOppositions.ts'
import { coverage } from './matchTerms.ts'

/**
 * All 0 to 1. `negated`, `antonym`, `count`, `year`, `role`: the strongest opposition or clash of its kind; `loose` an opposition whose
 * negation stands with a word that the other side does not have; `negatedToo` is `negated` where the other side
 * denies something as well. `agreed`: both sides deny the same; `elsewhere`: the same verb is denied of something else. `shared`: how much of the longer statement
 * the shorter tells. `onlyOne`: one side alone denies anything. `depiction`: two accounts of one picture; `rumoured`: one side passes on what the other denies. `partial`: both speak of some only; `exclusive`: one says "only"; `universal`: "all" against "some".
 */
export type Features = Record<keyof z.infer<typeof schema>['weights'], number>

const schema = z.object({
  source: z.string(), bias: z.number(),
  weights: z.object({
    negated: z.number(), loose: z.number(), negatedToo: z.number(), partial: z.number(), antonym: z.number(), agreed: z.number(), shared: z.number(), onlyOne: z.number(), elsewhere: z.number(),
    count: z.number(), year: z.number(), role: z.number(), exclusive: z.number(), universal: z.number(), rumoured: z.number(), depiction: z.number(),
  }),
})
const { weights, bias } = schema.parse(list)
const names = Object.keys(weights) as (keyof Features)[]

/** What the two statements turn on: the words of each side, and the rule that says so. */
export type Lead = { kind: 'negated' | 'loose' | 'antonym' | 'count' | 'year' | 'role' | 'depiction' | 'exclusive' | 'universal'; a: Term | null; b: Term | null }

/** `probability` that one denies the other, on texts about the same thing, never above `mostCertain`; `lead` is what weighs most, null where nothing does. */
export type Weighing = { probability: number; features: Features; lead: Lead | null }

/** Cross-validated on the labelled pairs, nine in ten findings above 0.6 are right, and no more than that however high the sum. */
const mostCertain = 0.89

/** Weighs two statements of one language. */
export function weighStatements(a: Statement, b: Statement, language: Language): Weighing {
  const oppositions = findOppositions(a, b, language)
  const { antonym } = oppositions
  const found = { negated: oppositions.negated, loose: oppositions.loose, antonym: antonym !== null && countTwoThings(a, antonym.a, b, antonym.b, language) ? null : antonym, count: findCountClash(a, b, language), year: findYearClash(a, b, language), role: findRoleClash(a, b, language), depiction: findDepictionClash(a, b, language) }
  const features = readFeatures(a, b, oppositions, found, language)
  const sum = names.reduce((total, name) => total + weights[name] * features[name], bias)
  return { probability: Math.min(mostCertain, 1 / (1 + Math.exp(-sum))), features, lead: leadOf(features, found) }
}

/** A denial below this strength covers a word by chance. */
const tooWeak = 0.3

type Found = Record<'negated' | 'loose' | 'antonym' | 'count' | 'year' | 'role' | 'depiction', { a: Term; b: Term; strength: number } | null>

function readFeatures(a: Statement, b: Statement, { agreed, elsewhere }: Oppositions, found: Found, language: Language): Features {
  const [told, toldBack] = [coverage(a.terms, b.terms, language), coverage(b.terms, a.terms, language)]
  const shared = Math.max(told, toldBack)
  const [denies, too] = [deniesAny(a, language), deniesAny(b, language)]
  // Of some it may be so, and of others not.
  const ofSome = a.partial && b.partial && !a.universal && !b.universal
  const strength = (kind: keyof Found): number => (ofSome && (kind === 'negated' || kind === 'loose' || kind === 'antonym') ? 0 : found[kind]?.strength ?? 0)
  const limits = (one: Statement, other: Statement): boolean => one.universal && !other.universal && (other.partial || other.exclusive)
  return {
    negated: denies && too ? 0 : strength('negated'), loose: strength('loose'), negatedToo: denies && too ? strength('negated') : 0, antonym: strength('antonym'),
    count: strength('count'), year: strength('year'), role: strength('role'), depiction: strength('depiction'), agreed, elsewhere: elsewhere ? 1 : 0, shared: Math.min(told, toldBack),
    onlyOne: denies === too || ((found.negated?.strength ?? 0) < tooWeak && found.antonym === null) ? 0 : 1 - agreed,
    partial: ofSome ? shared : 0, exclusive: a.exclusive === b.exclusive ? 0 : shared, universal: limits(a, b) || limits(b, a) ? shared : 0,
    rumoured: (a.hearsay && !b.hearsay && !denies && too) || (b.hearsay && !a.hearsay && denies && !too) ? Math.sqrt(shared) : 0,
  }
}

const deniesAny = (statement: Statement, language: Language): boolean => statement.terms.some((term) => term.sign < 0 || lexicons[language].denials.has(term.lemma))

function leadOf(features: Features, found: Found): Lead | null {
  const kinds = ['negated', 'loose', 'antonym', 'count', 'year', 'role', 'depiction', 'exclusive', 'universal'] as const
  const worth = (kind: (typeof kinds)[number]): number => weights[kind] * features[kind] + (kind === 'negated' ? weights.negatedToo * features.negatedToo : 0)
  const best = kinds.reduce((one, other) => (worth(other) > worth(one) ? other : one))
  if (worth(best) <= 0) return null
  return best === 'exclusive' || best === 'universal' ? { kind: best, a: null, b: null } : { kind: best, a: found[best]?.a ?? null, b: found[best]?.b ?? null }
}
