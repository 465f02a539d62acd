/** The written forms of verbs in the third person and as participles, so that the frame lexicon can name a verb as dictionaries do. */
import { z } from 'zod'
import list from '../../../resources/lexicons/verbs.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'

const families = z.array(z.object({ verb: z.string(), prefixes: z.array(z.string()), forms: z.array(z.string()) }))
const { fr, en } = z.object({ source: z.string(), note: z.string(), fr: families, en: z.record(z.string(), z.array(z.string())) }).parse(list)

const french = new Map(fr.flatMap(({ verb, prefixes, forms }) => prefixes.map((prefix) => [prefix + verb, forms.map((form) => prefix + form)] as const)))
const english = new Map(Object.entries(en).map(([verb, forms]) => [verb, [verb, ...forms]] as const))
/** The irregular verbs of each language, by infinitive or base form, with their forms. */
export const irregularForms: Record<Language, ReadonlyMap<string, readonly string[]>> = { fr: french, en: english }

// The stemmer brings most regular forms together, but not the French third person plural ("signent"), nor "publie" and "publier".
const regular: Record<Language, (verb: string) => readonly string[]> = { fr: conjugate, en: (verb) => [verb] }
const endings = {
  er: ['er', 'e', 'ent', 'ait', 'aient', 'a', 'èrent', 'era', 'eront', 'erait', 'eraient', 'é', 'ée', 'és', 'ées', 'ant'],
  ir: ['ir', 'it', 'issent', 'issait', 'issaient', 'irent', 'ira', 'iront', 'irait', 'i', 'ie', 'is', 'ies', 'issant'],
}

/** Third persons and participles of a French verb of the first or second group; of anything else, just itself. */
function conjugate(verb: string): readonly string[] {
  const root = verb.slice(0, -2)
  if (verb.endsWith('ir')) return endings.ir.map((ending) => root + ending)
  if (!verb.endsWith('er')) return [verb]
  const plain = endings.er.map((ending) => root + ending)
  // "déployer" has "déploie", "rejeter" has "rejette".
  const silent = root.endsWith('y') ? `${root.slice(0, -1)}i` : /[^aeiou]e[tl]$/u.test(root) ? root + root.at(-1)! : null
  return silent === null ? plain : [...plain, ...['e', 'ent', 'era', 'eront'].map((ending) => silent + ending)]
}

/** The forms of a verb given by its infinitive or base form; of a word that is none, just itself. */
export const formsOf = (verb: string, language: Language): readonly string[] => irregularForms[language].get(verb) ?? regular[language](verb)
