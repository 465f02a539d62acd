/** The shape of most language knowledge: one list of words or phrases for each language. */
import { z } from 'zod'

export const wordLists = z.object({ fr: z.array(z.string()), en: z.array(z.string()) })
