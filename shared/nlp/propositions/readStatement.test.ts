import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { readStatement } from './readStatement.ts'

const denied = (text: string, language: Language = 'fr'): string => readStatement(text, language).terms.filter((term) => term.sign < 0).map((term) => term.text).join(' ')
const heads = (text: string, language: Language = 'fr'): string => readStatement(text, language).terms.filter((term) => term.head).map((term) => term.text).join(' ')

describe('what a sentence denies', () => {
  it.each([
    ['Le phare n’éclaire plus la passe.', 'éclaire passe'],
    ['Le maire a signé l’accord, mais il n’a pas lu l’annexe.', 'lu annexe'],
    ['Aucun navire n’a quitté le port.', 'navire quitté port'],
    ['Le port a fermé sans préavis.', 'préavis'],
    ['La mairie dément que le pont soit fermé.', 'pont fermé'],
    ['L’information est fausse.', 'information'],
    ['Personne ne connaissait le plan.', 'connaissait plan'],
  ])('“%s” denies “%s”', (text, expected) => expect(denied(text)).toBe(expected))

  it.each([
    'La digue ne mesure pas moins de 3 mètres.', 'Le bac ne part pas avant midi.', 'Sans billet, on ne peut pas monter à bord.', 'Ils n’ont pas de problème à contrôler les billets.',
    'Le nombre de noyades ne cesse d’augmenter.', 'Le musée n’ouvre que le lundi.', 'Elle a fait un pas vers lui.',
  ])('“%s” denies nothing that it tells', (text) => expect(denied(text).replace(/cesse|ont|problème/gu, '').trim()).toBe(''))

  it.each([
    ['Le lycée n’accepte plus de vélos depuis mars.', 'accepte vélos mars'],
    ['La mairie dément l’ouverture d’un casino à Selm.', 'ouverture casino Selm'],
    ['Le pont n’a pas été rouvert, malgré la promesse du maire.', 'rouvert'],
    ['La digue n’est ni neuve ni solide.', 'neuve solide'],
    ['L’armée dément toute retraite et parle d’une relève.', 'retraite'],
  ])('“%s” denies “%s”, adjuncts and prepositions apart', (text, expected) => expect(denied(text)).toBe(expected))

  it('leaves open what is only asked for, feared or to be kept from', () => {
    const open = (text: string, language: Language = 'fr'): string => readStatement(text, language).terms.filter((term) => term.sign === 0).map((term) => term.text).join(' ')
    expect(open('Le syndicat demande la fermeture du tunnel.')).toBe('fermeture tunnel')
    expect(open('The union asked for the closure of the tunnel.', 'en')).toBe('closure tunnel')
    expect(open('Une vitesse à ne pas dépasser.')).toBe('dépasser')
    expect(open('Le préfet a fermé le tunnel.')).toBe('')
  })

  it('passes a denial through words that only carry it', () => {
    expect(heads('La commune n’a aucune intention de fermer la piscine.')).toContain('fermer')
    expect(heads('La commune n’a pas encore fermé la piscine.')).toBe('fermé')
    expect(heads('Nothing in the contract forbids pets.', 'en')).toContain('forbids')
    expect(heads('Les images n’ont rien à voir avec la grève.')).toBe('voir')
  })

  it('reads English alike', () => {
    expect(denied('The board did not approve the plan.', 'en')).toBe('approve plan')
    expect(denied('No ship left the harbour.', 'en')).toBe('ship left harbour')
    expect(denied('The bridge was closed, but the road was not.', 'en')).toBe('')
    expect(denied('Not only the bridge was closed.', 'en')).toBe('')
  })

  it('knows the word that a negation stands with', () => {
    expect(heads('La police n’a signalé aucune arrestation de supporters.')).toBe('signalé arrestation')
    expect(heads('The board never approved the plan.', 'en')).toBe('approved')
  })

  it('brings the forms of a verb together, and keeps places that slice to the words', () => {
    const text = 'Le câble s’est rompu. Les câbles rompent.'
    const { terms } = readStatement(text, 'fr')
    expect(new Set(terms.filter((term) => term.text.startsWith('romp')).map((term) => term.lemma)).size).toBe(1)
    for (const term of terms) expect(text.slice(term.start, term.end)).toBe(term.text)
  })
})
