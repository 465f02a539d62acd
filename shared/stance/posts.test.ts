import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { findings } from './fixtures.ts'

const days = ['2031-06-24', '2031-06-25'] as const
const stances = (a: string, b: string, language: Language): string[] => findings(a, b, days, language).filter(({ reason }) => reason.kind.startsWith('office')).map(({ stance }) => stance)

describe('a post told in several ways', () => {
  it.each([
    ['fr', 'Le général Marc Orlo était jusqu’ici à la tête de la région de gendarmerie de Selm.', 'Le général Marc Orlo est arrivé. Il commandait auparavant la région de gendarmerie de Selm.'],
    ['fr', 'Le général Marc Orlo prend la tête de l’Inspection générale des armées.', 'Le général Marc Orlo devient inspecteur général des armées.'],
    ['fr', 'Marc Orlo est à la tête du ministère de la Justice.', 'Le ministre de la Justice, Marc Orlo, a parlé.'],
    ['fr', 'Anna Belor, qui dirige la Direction générale des douanes, a parlé.', 'La directrice générale des douanes, Anna Belor, a parlé.'],
    ['en', 'Anna Belor, who leads the SADC observers, urged calm.', 'The head of the SADC observer mission, Anna Belor, urged calm.'],
    ['en', 'Anna Belor, who chairs the electoral commission, spoke.', 'IEC chairperson Anna Belor spoke.'],
    ['en', 'General Marc Orlo, commander of Military Region 4, spoke.', 'General Marc Orlo, commander of the 4th Military Region, spoke.'],
  ] as const)('supports (%s): %s / %s', (language, a, b) => {
    expect(stances(a, b, language)).toContain('supports')
  })

  it.each([
    ['fr', 'Le colonel Marc Orlo, commandant de la 4e région militaire, a parlé.', 'Le colonel Marc Orlo, commandant de la 5e région militaire, a parlé.'],
    ['en', 'Colonel Marc Orlo, deputy commander of Military Region 4, spoke.', 'Colonel Marc Orlo, commander of Military Region 4, spoke.'],
    ['fr', 'Anna Belor, jusqu’ici directrice du génie, a été nommée.', 'Jusqu’à sa nomination, Anna Belor dirigeait l’école des officiers.'],
    ['en', 'Anna Belor, who until then headed the customs service, was appointed.', 'Anna Belor, who had headed the Selm Academy since 2028, was appointed.'],
  ] as const)('contradicts (%s): %s / %s', (language, a, b) => {
    expect(stances(a, b, language)).toContain('contradicts')
  })

  it.each([
    ['fr', 'Anna Belor, ancienne directrice du génie, a été nommée.', 'Anna Belor dirigeait jusqu’ici l’école des officiers.', 'a post held some time before'],
    ['fr', 'Le colonel Marc Orlo, commandant de la 4e région militaire, a parlé.', 'Le colonel Marc Orlo, commandant de la région de Selm, a parlé.', 'a unit by number and by name'],
    ['en', 'Anna Belor, who leads the SADC observers, spoke.', 'Anna Belor, who leads the race, spoke.', 'no body'],
  ] as const)('does not contradict (%s): %s / %s (%s)', (language, a, b, _why) => {
    expect(stances(a, b, language)).not.toContain('contradicts')
  })
})
