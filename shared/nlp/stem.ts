/** Snowball stems of folded words, remembered: news repeats its words. */
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'

const remembered: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() }
const limit = 200_000

/** The folded stem of one word. French stems are made before the diacritics go, as the algorithm expects. */
export function stem(word: string, language: Language): string {
  const cache = remembered[language]
  let out = cache.get(word)
  if (out === undefined) {
    const lower = word.toLowerCase()
    out = fold(language === 'fr' ? stemFrench(lower) : stemEnglish(lower))
    if (cache.size >= limit) cache.clear()
    cache.set(word, out)
  }
  return out
}
