/** Words in the reader's language: ICU messages, formatted by intl-messageformat, with both languages asked for by the compiler. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../domain/language.ts'

/** A catalogue holds every message in both languages: { key: { fr, en } }, so that a translation cannot be forgotten. */
export type Catalogue<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>

export type Values = Record<string, string | number | boolean | Date | null | undefined>

/** `locale` gives French its narrow no-break spaces and English (United Kingdom) its day-month order. */
export const localeOf = (language: Language): string => (language === 'fr' ? 'fr-FR' : 'en-GB')

type Translator<Key extends string> = (key: Key, values?: Values) => string

/** Translators by catalogue and language: parsing a message and making its Intl objects costs a thousand times what formatting does. */
const made = new WeakMap<Catalogue<string>, Partial<Record<Language, Translator<string>>>>()

/** A function from key and values to words. Messages are parsed once, at their first use; asking again for the same catalogue gives the same function. */
export function createTranslator<Key extends string>(catalogue: Catalogue<Key>, language: Language): Translator<Key> {
  const known = made.get(catalogue) ?? {}
  made.set(catalogue, known)
  return (known[language] ??= makeTranslator(catalogue, language) as Translator<string>)
}

function makeTranslator<Key extends string>(catalogue: Catalogue<Key>, language: Language): Translator<Key> {
  const parsed = new Map<Key, IntlMessageFormat | string>()
  return (key, values) => {
    let message = parsed.get(key)
    if (message === undefined) {
      const source = language === 'fr' ? setFrench(catalogue[key].fr) : catalogue[key].en
      message = source.includes('{') || source.includes("'{") ? new IntlMessageFormat(source, localeOf(language), undefined, { ignoreTag: true }) : source
      parsed.set(key, message)
    }
    return typeof message === 'string' ? message : String(message.format(values))
  }
}

/** French sets no-break spaces before : ; ! ? and inside « », so catalogues may be typed with plain spaces. Setting twice changes nothing. */
export function setFrench(text: string): string {
  return text.replace(/ (?=[:;!?»])/gu, '\u00A0').replace(/« /gu, '«\u00A0')
}
