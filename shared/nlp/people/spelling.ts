/**
 * One name, many spellings: what transliteration changes (Serguei, Sergei, Sergey; Choïgou, Shoigu; Mohamed, Muhammad) is brought to one form, so that
 * the same person is found under both. Rules for the usual French and English renderings of Russian, Ukrainian and Arabic names; from general knowledge.
 */

/** Letter groups that one sound is written with, in the order they apply. The input is folded: lower case, no diacritics. */
const renderings: readonly (readonly [RegExp, string])[] = [
  [/shch|chtch|tsch|tch|sch|sh|ch/gu, 'c'], [/dzh|dj/gu, 'j'], [/ph/gu, 'f'], [/([bdgktz])h/gu, '$1'], [/gu(?=[eiy])/gu, 'g'], [/ck|q(?:u(?=[aeiou]))?/gu, 'k'],
  [/oo|ou|w(?![aeiouy])/gu, 'u'], [/w/gu, 'v'], [/x/gu, 'ks'], [/^(?:y|i)(?=[aeou])/gu, ''], [/y|j(?![aeou])/gu, 'i'], [/(?<=[aeo])i(?=[aeou])/gu, 'i'], [/h$/gu, ''], [/(.)\1+/gu, '$1'],
]

const remembered = new Map<string, string>()
const mostRemembered = 50_000

/** A folded word of a name in its plain rendering: "serguei" and "sergey" are both "sergei". Names repeat, so each is worked out once. */
export function plainSpelling(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const plain = renderings.reduce((form, [pattern, rendering]) => form.replace(pattern, rendering), word)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(word, plain)
  return plain
}

/** The consonants of a folded word, its vowels as one sign: words that may be two spellings of one name have one sound. */
export const soundOf = (word: string): string => plainSpelling(word).replace(/[aeiou]+/gu, 'a').replace(/h/gu, '').replace(/(.)\1+/gu, '$1')
