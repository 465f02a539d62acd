import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Language } from '../../domain/language.ts'
import { findRanks } from './findRanks.ts'
import { compareGrades, describeRank } from './grades.ts'
import { rankById } from './lexicon.ts'

const read = (text: string, language: Language): string[] => findRanks(text, language).map((mention) => `${mention.text} ${mention.value.low}-${mention.value.high}`)

test('French ranks are graded whatever their case, number, gender or abbreviation', () => {
  expect(read('Le Général de Corps d’Armée Ilian Darvos et le colonel-major Oum', 'fr')).toEqual(['Général de Corps d’Armée 9-9', 'colonel-major 6-6'])
  expect(read('les généraux de division Darvos et Orlic', 'fr')).toEqual(['généraux de division 8-8'])
  expect(read('la générale Lena Ost, le Gén. Darvos', 'fr')).toEqual(['générale 7-10', 'Gén. 7-10'])
  expect(read('Lt-col. Oumar Nadi', 'fr')).toEqual(['Lt-col. 4-4'])
})

test('a branch after a common word makes a rank of it', () => {
  expect(read('le capitaine de gendarmerie Luc Maren et le général de gendarmerie Drenn', 'fr')).toEqual(['capitaine de gendarmerie 2-2', 'général de gendarmerie 7-10'])
  expect(read('le capitaine de l’équipe de gendarmerie', 'fr')).toEqual([])
})

test('English ranks share the scale', () => {
  expect(read('Lt. Gen. Mara Oduya and Brig. Gen. Ana Roth', 'en')).toEqual(['Lt. Gen. 9-9', 'Brig. Gen. 7-7'])
  expect(findRanks('Lieutenant General Oduya', 'en')[0]?.value.rank).toBe(findRanks('général de corps d’armée Oduya', 'fr')[0]?.value.rank)
  expect(read('Air Marshal Dev Rao met General Sao Lin', 'en')).toEqual(['Air Marshal 9-9', 'General 7-10'])
})

test.each([
  'le secrétaire général du parti', 'le procureur général Dulac', 'en général, la foule', 'l’assemblée générale', 'le chef d’état-major général des armées',
  'le directeur général', 'le capitaine de l’équipe', 'le contrôleur général des finances', 'l’inspecteur général de l’Éducation', 'le commissaire de l’exposition', 'le commandant de la zone', 'un incident majeur',
])('no rank in French: %s', (text) => { expect(read(text, 'fr')).toEqual([]) })

test.each([
  'Attorney General Ruth Vale', 'the UN Secretary-General', 'a major step', 'the officer in charge', 'the inspector general', 'team captain Leo Brandt', 'General Motors', 'general elections', 'in general', 'Governor General Mary Dole', 'the general public',
])('no rank in English: %s', (text) => { expect(read(text, 'en')).toEqual([]) })

const valueOf = (text: string) => findRanks(text, 'fr')[0]!.value

test('grades compare as a fact-checker would', () => {
  expect(compareGrades(valueOf('général d’armée Darvos'), valueOf('général de corps d’armée Darvos'))).toBe('higher')
  expect(compareGrades(valueOf('général Darvos'), valueOf('général de brigade Darvos'))).toBe('compatible')
  expect(compareGrades(valueOf('colonel Darvos'), valueOf('lieutenant-colonel Darvos'))).toBe('compatible')
  expect(compareGrades(valueOf('colonel Darvos'), valueOf('capitaine Darvos'))).toBe('higher')
  expect(compareGrades(valueOf('le maréchal Darvos'), valueOf('général d’armée Darvos'))).toBe('higher')
  expect(compareGrades(valueOf('contre-amiral Orlic'), findRanks('Rear Admiral Orlic', 'en')[0]!.value)).toBe('compatible')
  expect(compareGrades(valueOf('contre-amiral Orlic'), findRanks('Vice Admiral Orlic', 'en')[0]!.value)).toBe('lower')
  expect(compareGrades(valueOf('contre-amiral Orlic'), valueOf('général Orlic'))).toBe('other-branch')
  expect(compareGrades(valueOf('capitaine de vaisseau Orlic'), valueOf('colonel Orlic'))).toBe('other-branch')
  expect(compareGrades(valueOf('capitaine de vaisseau Orlic'), valueOf('capitaine Orlic'))).toBe('compatible')
  expect(compareGrades(valueOf('commissaire divisionnaire Orlic'), valueOf('commissaire Orlic'))).toBe('compatible')
  expect(compareGrades(valueOf('commissaire divisionnaire Orlic'), valueOf('colonel Orlic'))).toBe('incomparable')
  expect(describeRank(valueOf('général d’armée Darvos')).grade).toBe(10)
  expect(describeRank(valueOf('le général Darvos')).grade).toBeNull()
})

test('comparing the other way round gives the mirror image', () => {
  const values = [...rankById.values()].map((rank) => ({ kind: 'rank' as const, rank: rank.id, low: rank.low, high: rank.high, branch: rank.branch }))
  const mirror = { same: 'same', compatible: 'compatible', higher: 'lower', lower: 'higher', incomparable: 'incomparable', 'other-branch': 'other-branch' } as const
  fc.assert(fc.property(fc.constantFrom(...values), fc.constantFrom(...values), (a, b) => compareGrades(b, a) === mirror[compareGrades(a, b)]))
})
