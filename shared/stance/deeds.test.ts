import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const fr = 'Le pont de Selm a été livré par Norvex au port de Korvel. '
const en = 'The Selm bridge was delivered by Norvex to the port of Korvel. '
const between = (a: string, b: string, [one, two]: readonly [Language, Language] = ['fr', 'fr'], days: readonly [string, string] = ['2031-06-24', '2031-06-25']): string[] =>
  [...new Set(findingsBetween(claimsIn((one === 'fr' ? fr : en) + a, days[0], one), claimsIn((two === 'fr' ? fr : en) + b, days[1], two)).filter(({ stance, reason }) => stance === 'contradicts' || stance === 'supports' && reason.kind === 'event-same').map(({ stance, reason }) => `${stance} ${reason.kind}`))]

const differs = ['contradicts person-differs']

describe('one person presides, opens or speaks', () => {
  it('contradicts where another outlet names somebody else for it', () => {
    expect(between('La cérémonie était présidée par le Premier ministre, Marc Orlo.', 'Le ministre de la Défense, Jean Sika, a présidé la cérémonie.')).toEqual(differs)
    expect(between('Marc Orlo a présidé la cérémonie.', 'Sous la présidence de Jean Sika, la cérémonie a duré une heure.')).toEqual(differs)
    expect(between('Le Premier ministre, Marc Orlo, a procédé à l’ouverture du stade.', 'Le stade a été inauguré par la ministre des Sports, Anna Belor.')).toEqual(differs)
    expect(between('La ministre Anna Belor a prononcé l’oraison funèbre.', 'L’oraison funèbre a été prononcée par le président Jean Sika.')).toEqual(differs)
    expect(between('The bench was headed by Justice Mark Orlo.', 'Judge Anna Belor presided, sitting with Mark Orlo and Jean Sika.', ['en', 'en'])).toEqual(differs)
    expect(between('The stadium was opened on Monday by Sports Minister Anna Belor.', 'Prime Minister Mark Orlo inaugurated the stadium on Monday.', ['en', 'en'])).toEqual(differs)
    expect(between('The ceremony was chaired by the Malian head of state.', 'Le ministre malien des Affaires étrangères, Jean Sika, a présidé la cérémonie.', ['en', 'fr'])).toEqual(differs)
    expect(between('A government delegation led by Health Minister Anna Belor visited the port.', 'Une délégation gouvernementale conduite par le ministre des Transports, Marc Orlo, a visité le port.', ['en', 'fr'])).toEqual(differs)
  })

  it('knows a name that opens with an apostrophe', () => {
    expect(between("Justice 'Mathano Belor presided, sitting with Mark Orlo.", 'The court was headed by Justice Mark Orlo.', ['en', 'en'])).toEqual(differs)
  })

  it('supports where both name one person', () => {
    expect(between('The ceremony was chaired by Anna Belor.', 'Anna Belor a présidé la cérémonie.', ['en', 'fr'])).toContain('supports event-same')
  })

  it.each([
    ['Marc Orlo a présidé la cérémonie d’ouverture.', 'Jean Sika a présidé la cérémonie de clôture.', 'two ceremonies'],
    ['Marc Orlo et Jean Sika ont présidé la cérémonie.', 'La cérémonie était présidée par Jean Sika.', 'two who preside together'],
    ['Marc Orlo n’a pas présidé la cérémonie.', 'Jean Sika a présidé la cérémonie.', 'one of them did not'],
    ['Marc Orlo présidera la cérémonie.', 'Jean Sika a présidé la cérémonie.', 'a plan and what came of it'],
    ['Marc Orlo a présidé une réunion.', 'Jean Sika a présidé une réunion.', 'meetings are many'],
    ['Une délégation conduite par Marc Orlo est arrivée.', 'Une délégation conduite par Jean Sika est arrivée.', 'delegations are many'],
    ['Le chef de la junte, le colonel Orlo, a présidé la cérémonie.', 'La cérémonie était présidée par le président de la Transition.', 'one person by two names'],
    ['Le Premier ministre a assisté à la cérémonie.', 'Jean Sika a présidé la cérémonie.', 'a guest'],
    ['Marc Orlo a assisté à la cérémonie présidée par Jean Sika.', 'La cérémonie était présidée par Jean Sika.', 'a guest before whoever presides'],
  ])('does not contradict: %s / %s (%s)', (a, b) => {
    expect(between(a, b).filter((one) => one.startsWith('contradicts'))).toEqual([])
  })

  it('leaves stories and years apart', () => {
    expect(between('Marc Orlo a présidé la cérémonie.', 'Jean Sika a présidé la cérémonie.', ['fr', 'fr'], ['2031-06-24', '2032-06-24'])).toEqual([])
  })
})
