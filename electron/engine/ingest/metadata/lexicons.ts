/** The words about names: of people, of agencies, of outlets. Loaded once, folded, and shared by the finders of this folder. */
import { z } from 'zod'
import bylineWords from '../../../../resources/lexicons/bylines.json' with { type: 'json' }
import outletWords from '../../../../resources/lexicons/outlets.json' with { type: 'json' }
import { fold } from '../../../../shared/domain/fold.ts'

const words = z.object({ words: z.array(z.string()) })
const whole = z.object({ whole: z.array(z.string()) })

const bylines = z.object({ prefixes: words, specials: whole, notNames: words, desks: whole, agencies: z.object({ names: z.array(z.array(z.string())) }), agencyCues: words }).parse(bylineWords)
const outlets = z.object({ prefixes: words, nameWords: words, domains: z.object({ names: z.record(z.string(), z.string()) }) }).parse(outletWords)

/** Lexicon entries about people and agencies. `prefixes` are sorted from the longest, so that the first that fits is the right one. */
export const bylineLexicon = {
  prefixes: bylines.prefixes.words.map(fold).sort((a, b) => b.length - a.length),
  specials: new Set(bylines.specials.whole),
  desks: new Set(bylines.desks.whole),
  notNames: new Set(bylines.notNames.words),
  agencies: bylines.agencies.names,
  agencyCues: new Set(bylines.agencyCues.words.map(fold)),
} as const

/** Lexicon entries about outlets: words before a name, words within names, and the names behind well-known domains. */
export const outletLexicon = {
  prefixes: outlets.prefixes.words.map(fold),
  nameWords: new Set(outlets.nameWords.words.map(fold)),
  domains: new Map(Object.entries(outlets.domains.names)),
} as const
