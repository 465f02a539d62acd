import { expect, test } from 'vitest'
import { lookAcross } from './translations.ts'
import { contentStems, readWords } from './words.ts'

const across = (french: string, english: string) => lookAcross(contentStems(readWords(french, 'fr')), contentStems(readWords(english, 'en')))

test('the words of a sentence are found in its translation, and not in another sentence', () => {
  const french = 'Le gouvernement enverra deux navires au large de la côte nord.'
  expect(across(french, 'The government will send two ships off the northern coast.')).toMatchObject({ shared: 5 })
  expect(across(french, 'The court sentenced the former mayor to three years in prison.').shared).toBe(0)
})
