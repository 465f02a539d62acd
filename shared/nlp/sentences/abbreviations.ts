/** What is known of a word before a full stop: the lexicon, checked once and turned into sets. */
import { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import lexicon from '../../../resources/lexicons/abbreviations.json' with { type: 'json' }

const list = z.object({ source: z.string().min(1), words: z.array(z.string().min(1)) })
const lists = z.object({ titles: list, beforeNumbers: list, open: list, closing: list, starters: list })
const shape = z.object({ fr: lists, en: lists })

/** Lower-case words without their final stop. `starters` are usual first words of a sentence. */
export type Abbreviations = Record<keyof z.infer<typeof lists>, ReadonlySet<string>>

function asSets(source: z.infer<typeof lists>): Abbreviations {
  const set = (name: keyof Abbreviations) => new Set(source[name].words)
  return { titles: set('titles'), beforeNumbers: set('beforeNumbers'), open: set('open'), closing: set('closing'), starters: set('starters') }
}

const checked = shape.parse(lexicon)

/** The abbreviations of each language. Throws at load when the lexicon has lost its shape. */
export const abbreviations: Record<Language, Abbreviations> = { fr: asSets(checked.fr), en: asSets(checked.en) }
