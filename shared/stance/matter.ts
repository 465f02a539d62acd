/** What tells one event from another with the same verb and some of the same names: who did it to whom, and what else the sentences are about. */
import { z } from 'zod'
import dateLists from '../../resources/lexicons/dates.json' with { type: 'json' }
import type { Parties } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import { frameOf, triggersOf } from '../nlp/frames/lexicon.ts'
import { isPersonKey } from '../nlp/roles/lexicon.ts'
import { stem } from '../nlp/stem.ts'
import type { ClaimInContext } from './comparison.ts'
import { sharedNames } from './persons.ts'

const calendar = z.object({ months: z.record(z.string(), z.number()), weekdays: z.record(z.string(), z.number()) })
const { fr, en } = z.object({ fr: calendar, en: calendar }).parse(dateLists)
const calendarStems = (language: Language, { months, weekdays }: z.infer<typeof calendar>): ReadonlySet<string> => new Set([...Object.keys(months), ...Object.keys(weekdays)].map((word) => stem(word, language)))
const timeWords: Record<Language, ReadonlySet<string>> = { fr: calendarStems('fr', fr), en: calendarStems('en', en) }

/** The stems that are neither a name nor a place, a day or the event's own word: "loi", "pêche" in "le Sénat a adopté jeudi la loi sur la pêche". */
export function matterOf({ claim: { setting }, article: { language } }: ClaimInContext): string[] {
  const named = new Set([...setting.participants, ...setting.places].flatMap((name) => name.split(/[\s-]/u)).flatMap((token) => [token, stem(token, language)]))
  return setting.stems.filter((one) => !named.has(one) && !timeWords[language].has(one) && !/^\d/u.test(one) && !(triggersOf[language].get(one) ?? []).some((trigger) => trigger.stems.length === 1 && trigger.kind === 'verb' && !trigger.frame.states))
}

const overlap = (a: readonly string[], b: readonly string[]): boolean => sharedNames(a, b).length > 0

// "The driver" of one text may be whom the other names: only two names tell two people.
const isName = (key: string): boolean => !key.startsWith('~')
const differ = (a: readonly string[], b: readonly string[]): boolean => a.some(isName) && b.some(isName) && !overlap(a, b)

const everybody = ({ agents, patients }: Parties): string[] => [...agents, ...patients]

/** True where it is one person to whom it is done, or happens, in both sentences. */
export function sharesPatient(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [first.claim.setting.parties, second.claim.setting.parties]
  const happening = ({ agents, patients }: Parties): string[] => (patients.length > 0 ? patients : agents).filter(isPersonKey)
  return a !== undefined && b !== undefined && overlap(happening(a), happening(b))
}

/** True where somebody does it, or has it done to them, in both sentences. */
export function sharesParty(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [first.claim.setting.parties, second.claim.setting.parties]
  return a !== undefined && b !== undefined && overlap(everybody(a), everybody(b))
}

/** True where the two sentences tell of other people: of an arrest, whom the one names is not named by the other. */
export function areOfOthers(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [first.claim.setting.parties, second.claim.setting.parties]
  if (a === undefined || b === undefined) return false
  if (a.patients.length > 0 && b.patients.length > 0) return differ(a.patients, b.patients) && !areSwapped(first, second)
  const personal = frameOf(first.claim.setting.frame ?? '')?.personal ?? false
  return personal && differ(everybody(a), everybody(b))
}

/** True where who does it in one sentence is whom it is done to in the other, and the other way round. */
export function areSwapped(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [first.claim.setting.parties, second.claim.setting.parties]
  if (a === undefined || b === undefined) return false
  return overlap(a.agents, b.patients) && overlap(a.patients, b.agents) && !overlap(a.agents, b.agents) && !overlap(a.patients, b.patients)
}

/** True where one denies what the other tells: it is not the same, whatever its value. */
export const holdOtherwise = (first: ClaimInContext, second: ClaimInContext): boolean =>
  first.claim.setting.negated !== second.claim.setting.negated || [first, second].some(({ claim }) => claim.setting.modality === 'denied')
