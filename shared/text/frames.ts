/** What events are called: the labels of the frame lexicon, with the article that French needs before them. */
import { z } from 'zod'
import list from '../../resources/lexicons/frames.json' with { type: 'json' }
import type { Language } from '../domain/language.ts'

const labels = new Map(z.object({ frames: z.array(z.object({ id: z.string(), label: z.object({ fr: z.string(), frGender: z.enum(['f', 'm']), en: z.string() }) })) })
  .parse(list).frames.map(({ id, label }) => [id, label] as const))

/** "signature", "signing"; null where the attribute is not a frame of the lexicon. */
export const frameName = (attribute: string, language: Language): string | null => labels.get(attribute)?.[language] ?? null

/** "de la signature", "du séisme", "de l’arrivée", "des relations"; "of the signing". Null where the attribute is not a frame. */
export function ofFrame(attribute: string, language: Language): string | null {
  const label = labels.get(attribute)
  if (label === undefined) return null
  if (language === 'en') return `of the ${label.en}`
  if (/^\p{L}+s(?:\s|$)/u.test(label.fr)) return `des ${label.fr}`
  if (/^[aeiouyéèêâîôûh]/iu.test(label.fr)) return `de l’${label.fr}`
  return label.frGender === 'f' ? `de la ${label.fr}` : `du ${label.fr}`
}
