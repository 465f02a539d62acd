/** French or English, by the commonest function words: enough for two languages, and right from two sentences on. */
import { z } from 'zod'
import languageWords from '../../../../resources/lexicons/language.json' with { type: 'json' }
import { languages, type Language } from '../../../../shared/domain/language.ts'

const lexicon = z.object({ words: z.object({ fr: z.array(z.string()), en: z.array(z.string()) }) }).parse(languageWords)
const words: Record<Language, ReadonlySet<string>> = { fr: new Set(lexicon.words.fr), en: new Set(lexicon.words.en) }

/** Characters that are read; more changes nothing. */
const sample = 1500

/** The language of a text. `hint` is what the page declares; it decides only where the words do not. French where nothing does: the product's first language. */
export function guessLanguage(text: string, hint: string | null): Language {
  let fr = 0
  let en = 0
  for (const [word] of text.slice(0, sample).toLowerCase().matchAll(/\p{L}+/gu)) {
    if (words.fr.has(word)) fr++
    if (words.en.has(word)) en++
  }
  if (Math.abs(fr - en) >= 2) return fr > en ? 'fr' : 'en'
  const hinted = languages.find((language) => hint?.toLowerCase().startsWith(language))
  return hinted ?? (en > fr ? 'en' : 'fr')
}
