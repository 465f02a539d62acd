/** Finds "the driver", "la rame", "le tribunal": nouns of the list with the determiner that tells whether one, some or another is meant. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { Word } from '../words.ts'
import { lookUp } from '../words/wordTable.ts'
import { apart, beside, besideAfter, former, harmless, headNouns, roleForms, type RoleForm, type RoleKind } from './lexicon.ts'

/**
 * A role in a sentence: `id` is language-free ("~driver", "~former-mayor"), `from`..`to` are word indexes.
 * `manner`: the one that is known, one that is introduced, no determiner, or several of the kind. `vague` nouns may be several roles at once: the article decides.
 */
export type RoleMention = Span & { id: string; kind: RoleKind; gender: 'm' | 'f' | null; from: number; to: number; vague: boolean; manner: 'definite' | 'indefinite' | 'bare' | 'several' }

// Closed classes of the grammar: what a definite, an indefinite and a counting determiner are.
const definite: Record<Language, ReadonlySet<string>> = { fr: new Set(['le', 'la', 'l', 'du', 'au', 'ce', 'cet', 'cette']), en: new Set(['the', 'this', 'that']) }
const indefinite: Record<Language, ReadonlySet<string>> = { fr: new Set(['un', 'une']), en: new Set(['a', 'an']) }
const possessive: Record<Language, ReadonlySet<string>> = { fr: new Set(['son', 'sa', 'leur', 'mon', 'ma', 'notre', 'votre', 'chaque', 'aucun', 'aucune', 'tel', 'telle', 'quel', 'quelle', 'certain']), en: new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'each', 'every', 'no', 'any', 'some', 'which', 'what', 's']) }
const counting: Record<Language, RegExp> = { fr: /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d+)$/u, en: /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|\d+)$/u }

/** Most words between an English determiner and its noun ("the four-car regional train"). */
const mostBetween = 4

/** The forms that start at word `i`, of which the first is the longest. */
function formsAt(words: readonly Word[], text: string, i: number, language: Language): RoleForm[] {
  const fits = (form: RoleForm): boolean => form.words.every((word, k) => k === 0 || (words[i + k]?.folded === word && /^[\s'’-]$/u.test(text.slice(words[i + k - 1]!.end, words[i + k]!.start))))
  const all = lookUp(roleForms[language], words[i]!.folded, words[i]!.hash)?.filter(fits) ?? []
  return all.filter((form) => form.words.length === all[0]!.words.length)
}

const goesOn = (words: readonly Word[], text: string, at: number): boolean => at > 0 && at < words.length && /^[\s'’-]$/u.test(text.slice(words[at - 1]!.end, words[at]!.start))

type Lead = Pick<RoleMention, 'from' | 'manner'> & { former: boolean }

/** Reads back from the noun to its determiner. Null where somebody or something else is meant. */
function readLead(words: readonly Word[], text: string, at: number, language: Language): Lead | null {
  let wasFormer = false, several = false
  for (let i = at; ; i--) {
    const word = goesOn(words, text, i) ? words[i - 1]! : null
    if (word === null) return several ? { from: i, manner: 'several', former: wasFormer } : { from: i, manner: 'bare', former: wasFormer }
    const { folded } = word
    if (definite[language].has(folded) || indefinite[language].has(folded)) return { from: i - 1, manner: several ? 'several' : definite[language].has(folded) ? 'definite' : 'indefinite', former: wasFormer }
    if (possessive[language].has(folded) || beside[language].has(folded)) return null
    const hyphened = text[word.end] === '-'
    if (former[language].has(folded)) wasFormer = true
    // "a four-car train": a noun or a number tied by a hyphen describes, and neither is nor counts what follows.
    else if (hyphened && i === at) return null
    else if (!hyphened && text[word.start - 1] !== '-' && (apart[language].has(folded) || counting[language].test(folded))) several = true
    else if (language === 'fr' ? !harmless.has(folded) : !word.content || at - i >= mostBetween) return { from: i, manner: several ? 'several' : 'bare', former: wasFormer }
  }
}

/** True where the noun is only part of another thing's name: "the train driver", "the fire brigade", "le maire adjoint". */
function isPart(words: readonly Word[], text: string, to: number, language: Language): boolean {
  const next = goesOn(words, text, to) ? words[to]! : null
  if (next === null) return false
  if (language === 'fr') return besideAfter.has(next.folded) || (text[next.start - 1] === '-' && next.content)
  return headNouns.has(next.folded) || formsAt(words, text, to, language).length > 0 || (next.text !== next.folded && next.content && text[next.start - 1] === '-')
}

/** The role mentions of one sentence, in order. */
export function findRoles(words: readonly Word[], text: string, language: Language): RoleMention[] {
  const found: RoleMention[] = []
  for (let i = 0; i < words.length; i++) {
    const forms = formsAt(words, text, i, language)
    if (forms.length === 0) continue
    const to = i + forms[0]!.words.length
    const lead = isPart(words, text, to, language) ? null : readLead(words, text, i, language)
    for (const { id, kind, gender, plural, vague } of lead === null ? [] : forms) {
      if (id === null) break
      const manner = plural ? (kind === 'person' || lead!.manner === 'several' ? 'several' : 'bare') : lead!.manner
      found.push({ id: lead!.former ? id.replace('~', '~former-') : id, kind, gender, vague, manner, from: lead!.from, to, start: words[lead!.from]!.start, end: words[to - 1]!.end })
    }
    i = to - 1
  }
  return found
}
