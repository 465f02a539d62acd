/** The roles of one sentence: those it calls by what they are, those whose names it gives, and the one that a pronoun at its start stands for. */
import type { Language } from '../../domain/language.ts'
import type { SentenceReading } from '../claims/reading.ts'
import { personKey } from '../claims/setting.ts'
import type { Cast } from './castRoles.ts'
import type { RoleMention } from './findRoles.ts'

/** Words at the start of a sentence in which its subject stands. */
const subjectWords = 6
/** How many sentences a pronoun may look back. */
const lookBack = 2

type Pronoun = { kinds: readonly RoleMention['kind'][]; gender: 'm' | 'f' | null }

// Singular subject pronouns, and what they may stand for.
const pronouns: Record<Language, ReadonlyMap<string, Pronoun>> = {
  fr: new Map([['il', { kinds: ['person', 'thing', 'body'], gender: 'm' }], ['elle', { kinds: ['person', 'thing', 'body'], gender: 'f' }]]),
  en: new Map([['he', { kinds: ['person'], gender: null }], ['she', { kinds: ['person'], gender: null }], ['it', { kinds: ['thing', 'body'], gender: null }]]),
}
// "il faut", "il y a", "it is clear": pronouns that stand for nothing.
const impersonal: Record<Language, RegExp> = {
  fr: /^il (?:ne )?(?:faut|fallait|faudra|faudrait|y|s agi|pleut|reste|convient|semble|parait|est (?:clair|possible|probable|impossible|difficile|temps|prevu|question|vrai|faux|\p{N}))/u,
  en: /^it (?:is|was|s|will be|has been|had been) (?:not |also |still )?(?:un)?(?:clear|likely|known|possible|impossible|expected|reported|believed|said|thought|understood|hoped|feared|difficult|hard|easy|time|true)|^it (?:remains|seems|appears|took|takes|emerged|follows|turned out)/u,
}

/** What the sentence at `index` adds to what its setting says of roles. */
export function rolesIn(cast: Cast, readings: readonly SentenceReading[], index: number): Pick<SentenceReading, 'roles' | 'roleIds' | 'cast' | 'aliases'> {
  const roles = cast.roles[index]!
  const named = readings[index]!.people.flatMap((person) => cast.aliases.get(personKey(person.value)) ?? [])
  const meant = antecedentOf(cast, readings, index)
  return { roles, roleIds: [...new Set([...(meant === null ? [] : [meant]), ...roles.map((role) => role.id), ...named])], cast: cast.standing, aliases: cast.aliases }
}

function antecedentOf(cast: Cast, readings: readonly SentenceReading[], index: number): string | null {
  const { words, language } = readings[index]!
  const at = words.slice(0, subjectWords).findIndex((word) => pronouns[language].has(word.folded))
  if (at < 0 || impersonal[language].test(words.slice(at, at + 5).map((word) => word.folded).join(' '))) return null
  const pronoun = pronouns[language].get(words[at]!.folded)!
  for (let back = index - 1; back >= Math.max(0, index - lookBack); back--) {
    const agreeing = cast.roles[back]!.find((role) => pronoun.kinds.includes(role.kind) && (pronoun.gender === null || role.gender === null || role.gender === pronoun.gender))
    // Whom the sentence names before any role is the likelier antecedent.
    const named = readings[back]!.people[0]
    if (agreeing !== undefined) return named !== undefined && pronoun.kinds.includes('person') && named.start < agreeing.start ? null : agreeing.id
    if (named !== undefined && pronoun.kinds.includes('person')) return null
  }
  return null
}
