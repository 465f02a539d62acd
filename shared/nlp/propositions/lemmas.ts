/** Verb forms to their infinitives: Snowball parts "produit" from "production" and "tenu" from "tiennent", and a denial is found only where both sides say the same verb. */
import { z } from 'zod'
import verbList from '../../../resources/lexicons/verbs.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { irregularForms } from '../frames/inflect.ts'
import { stem } from '../stem.ts'

// Forms that are nouns far oftener than verbs.
const nouns: ReadonlySet<string> = new Set(z.object({ nouns: z.array(z.string()) }).parse(verbList).nouns)

function lemmasOf(language: Language): Map<string, string> {
  const lemmas = new Map<string, string>()
  for (const [verb, forms] of irregularForms[language]) {
    for (const form of forms) if (!lemmas.has(form) && !(language === 'fr' && nouns.has(form))) lemmas.set(form, stem(verb, language))
  }
  return lemmas
}

const irregular: Record<Language, ReadonlyMap<string, string>> = { fr: lemmasOf('fr'), en: lemmasOf('en') }

/** The stem of a word's dictionary form: that of the infinitive for an irregular verb form, the word's own (`stem`) otherwise. */
export const lemmaOf = (written: string, ownStem: string, language: Language): string => irregular[language].get(written.toLowerCase()) ?? (language === 'fr' ? withoutPlural(ownStem) : ownStem)

// Snowball keeps the "ent" of "refusent", since nouns end so too; what counts here is that "refuse" and "refusent" meet; "-rment" ends verbs ("renferment") but for "serment".
const withoutPlural = (own: string): string => (own.length >= 6 && own.endsWith('ent') && (!own.endsWith('ment') || /(?<!^se)[rl]ment$/u.test(own)) ? own.slice(0, -3) : own)

/** The lemma of one written word, for lists. */
export const lemmaOfWord = (word: string, language: Language): string => lemmaOf(word, stem(word, language), language)
