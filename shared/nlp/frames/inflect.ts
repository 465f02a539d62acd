/** The written forms of verbs and nouns, so that the frame lexicon can name them as dictionaries do. A stem is not enough: "rapport" has that of "rapporter". */
import { z } from 'zod'
import list from '../../../resources/lexicons/verbs.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'

const families = z.array(z.object({ verb: z.string(), prefixes: z.array(z.string()), forms: z.array(z.string()) }))
const { fr, en } = z.object({ source: z.string(), note: z.string(), fr: families, en: z.record(z.string(), z.array(z.string())) }).parse(list)

const french = new Map(fr.flatMap(({ verb, prefixes, forms }) => prefixes.map((prefix) => [prefix + verb, forms.map((form) => prefix + form)] as const)))
const english = new Map(Object.entries(en).map(([verb, forms]) => [verb, [verb, ...forms]] as const))

/** The forms of irregular verbs by infinitive or base form, as verbs.json gives them. */
export const irregularForms: Record<Language, ReadonlyMap<string, readonly string[]>> = { fr: french, en: english }

const endings = {
  mute: ['e', 'es', 'ent'],
  er: ['er', 'ons', 'ez', 'ait', 'ais', 'aient', 'ions', 'a', 'ai', 'èrent', 'é', 'ée', 'és', 'ées', 'ant'],
  future: ['era', 'erai', 'erons', 'eront', 'erait', 'eraient'],
  ir: ['ir', 'is', 'it', 'issons', 'issent', 'issait', 'issaient', 'irent', 'ira', 'irai', 'irons', 'iront', 'irait', 'iraient', 'i', 'ie', 'ies', 'issant'],
}

// "commençait", "prolongea": c and g keep their sound before a and o.
const join = (root: string, ending: string): string => (/^[aâo]/u.test(ending) ? root.replace(/c$/u, 'ç').replace(/g$/u, 'ge') : root) + ending

/** The root before a mute e: "lèvent", "libère", "déploie", "rejette". */
function muteRoots(root: string): string[] {
  if (root.endsWith('y')) return [`${root.slice(0, -1)}i`]
  if (/[^aeiouy]é[^aeiouy]{1,2}$|[^aeiouy]e[^aeiouylt]$/u.test(root)) return [root.replace(/[eé]([^aeiouy]{1,2})$/u, 'è$1'), root]
  return /[^aeiouy]e[lt]$/u.test(root) ? [root + root.at(-1)!, root.replace(/e([lt])$/u, 'è$1')] : [root]
}

function conjugateFrench(verb: string): string[] {
  const irregular = french.get(verb)
  const root = verb.slice(0, -2)
  if (irregular !== undefined) return [verb, ...irregular]
  if (verb.endsWith('ir')) return endings.ir.map((ending) => root + ending)
  if (!verb.endsWith('er')) return [verb]
  return [...endings.er.map((ending) => join(root, ending)), ...muteRoots(root).flatMap((mute) => [...endings.mute, ...endings.future].map((ending) => mute + ending)), ...endings.future.map((ending) => root + ending)]
}

/** Regular inflection, with and without the last consonant doubled where either may be right. */
function conjugateEnglish(verb: string): string[] {
  const irregular = english.get(verb) ?? []
  const third = /(?:[sxz]|ch|sh|o)$/u.test(verb) ? `${verb}es` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const bare = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/u.test(verb) ? [verb + verb.at(-1)!] : []
  const past = /[^aeiou]y$/u.test(verb) ? [`${verb.slice(0, -1)}ied`] : [bare, ...doubled].map((root) => `${root}ed`)
  return [verb, third, ...[bare, ...doubled, ...(/[eo]e$/u.test(verb) ? [verb] : [])].map((root) => `${root}ing`), ...past, ...irregular]
}

const conjugate: Record<Language, (verb: string) => string[]> = { fr: conjugateFrench, en: conjugateEnglish }

/** The forms of a verb given by its infinitive or base form; of a French word that is none (a participle), just itself. */
export const formsOf = (verb: string, language: Language): readonly string[] => conjugate[language](verb)

/** Singular and plural of a noun given in either. */
export function numbersOf(noun: string, language: Language): readonly string[] {
  if (language === 'en') return [noun, /(?:[sxz]|ch|sh)$/u.test(noun) ? `${noun}es` : /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`]
  if (/[sxz]$/u.test(noun)) return [noun]
  return [noun, /(?:eau|eu)$/u.test(noun) ? `${noun}x` : noun.endsWith('al') ? `${noun.slice(0, -1)}ux` : `${noun}s`]
}
