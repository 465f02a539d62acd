import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { parseNumber } from './parseNumber.ts'

test.each([
  ['1 200', 'fr', 1200], ['1\u00a0200\u00a0000', 'fr', 1_200_000], ['3,5', 'fr', 3.5], ['1.234.567,89', 'fr', 1_234_567.89], ['2.3 millions', 'fr', 2_300_000], ['1,2 Md', 'fr', 1.2e9],
  ['dix-sept', 'fr', 17], ['soixante et onze', 'fr', 71], ['quatre-vingt-dix-neuf mille neuf cents', 'fr', 99_900], ['une douzaine', 'fr', 12], ['deuxième', 'fr', 2], ['1ère', 'fr', 1],
  ['1,200', 'en', 1200], ['1,234,567.89', 'en', 1_234_567.89], ['three hundred and four', 'en', 304], ['two point two million', 'en', 2_200_000], ['2nd', 'en', 2], ['two dozen', 'en', 24],
  ['tens of thousands', 'en', 10_000], ['a hundred', 'en', 100], ['-5', 'en', -5], ['30 l', 'en', 3_000_000], ['2.5 cr', 'en', 25_000_000], ['5 M', 'fr', 5_000_000],
] as const)('%s (%s) is %d', (text, language, value) => expect(parseNumber(text, language)).toBe(value))

test.each(['deux trois', '', 'port', '12 ports', '192.168.0.1', '3-1', '30 l', '5 M de sel'])('"%s" is no number', (text) => expect(parseNumber(text, 'fr')).toBeNull())

test('a number printed in the language’s own format comes back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom<Language>('fr', 'en'), (whole, cents, language) => {
    const value = Number(`${whole}.${String(cents).padStart(2, '0')}`)
    expect(parseNumber(new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value), language)).toBe(value)
  }))
})

const ones = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf']
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt']
/** 1 to 999 as French spells it. */
function spell(value: number): string {
  if (value >= 100) return `${value >= 200 ? `${ones[Math.floor(value / 100)]} ` : ''}cent${value % 100 ? ` ${spell(value % 100)}` : ''}`
  if (value < 20) return ones[value]!
  const ten = Math.floor(value / 10)
  const rest = value - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10
  return rest === 0 ? tens[ten]! : `${tens[ten]}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${ones[rest]}`
}
test('a number spelled out in French comes back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (thousands, rest) => {
    expect(parseNumber(spell(thousands), 'fr')).toBe(thousands)
    expect(parseNumber(`${thousands > 1 ? `${spell(thousands)} ` : ''}mille ${spell(rest)}`.trim(), 'fr')).toBe(thousands * 1000 + rest)
  }))
})
