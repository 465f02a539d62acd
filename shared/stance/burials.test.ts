import { expect, it } from 'vitest'
import { findings } from './fixtures.ts'

const days = ['2031-06-24', '2031-06-25'] as const
const places = (a: string, b: string): string[] => findings(a, b, days).filter(({ reason }) => reason.kind.startsWith('place')).map(({ stance, reason }) => `${stance} ${reason.claimValue} / ${reason.evidenceValue}`)

it('nobody is buried in two towns; a funeral may be held in another', () => {
  const story = 'Le ministre Marc Orlo est mort à Selm. '
  expect(places(`${story}Marc Orlo a été porté en terre à Bouar.`, `${story}Marc Orlo a été inhumé à Birao.`)).toContain('contradicts Bouar / Birao')
  expect(places(`${story}Les obsèques à Bangui de Marc Orlo ont réuni la foule.`, `${story}Marc Orlo a été inhumé à Birao.`).filter((one) => one.startsWith('contradicts'))).toEqual([])
})
