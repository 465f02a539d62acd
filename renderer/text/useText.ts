/** Words in the window's language: the language from the settings, and a translator per catalogue. */
import { createContext, use } from 'react'
import type { Language } from '../../shared/domain/language.ts'
import { createTranslator, type Catalogue, type Values } from '../../shared/text/translate.ts'

export const LanguageContext = createContext<Language>('fr')

export const useLanguage = (): Language => use(LanguageContext)

type Translate<Key extends string> = (key: Key, values?: Values) => string

// Messages are parsed once per catalogue and language, not once per row of a list.
const translators = new WeakMap<object, Map<Language, Translate<never>>>()

/** A catalogue's translator in one language, always the same function. */
export function translatorOf<Key extends string>(catalogue: Catalogue<Key>, language: Language): Translate<Key> {
  const known = translators.get(catalogue) ?? new Map<Language, Translate<never>>()
  translators.set(catalogue, known)
  const found = (known.get(language) as Translate<Key> | undefined) ?? createTranslator(catalogue, language)
  known.set(language, found)
  return found
}

/** `const say = useText(sourcesTexts); say('import')`. */
export const useText = <Key extends string>(catalogue: Catalogue<Key>): Translate<Key> => translatorOf(catalogue, useLanguage())
