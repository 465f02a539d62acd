import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const kinds: readonly string[] = ['statement-antonym', 'statement-negated', 'event-opposed', 'event-negated']

/** True where the two sentences, each told after the same opening, exclude each other. `day` is the second article's. */
const excludes = (lead: string, a: string, b: string, language: Language, day = '2031-05-06'): boolean =>
  findingsBetween(claimsIn(`${lead} ${a}`, '2031-05-06', language), claimsIn(`${lead} ${b}`, day, language)).some((found) => found.stance === 'contradicts' && kinds.includes(found.reason.kind))

const crash = 'Un car scolaire a quitté la route mardi à Velmont, près de Dorane.'
const fire = 'A fire broke out on Tuesday at the Harnley warehouse in Dorane.'
const reshuffle = 'La présidente Ilda Marant a remanié son gouvernement mardi à Dorane.'
const council = 'The Dorane council met on Tuesday to vote on the Velmont bypass.'
const flood = 'Une crue a frappé mardi Velmont et Dorane.'

describe('how a person of a story is', () => {
  it.each([
    [crash, 'Le chauffeur est sorti indemne de l’accident.', 'Le chauffeur est mort sur le coup.'],
    [crash, 'Le chauffeur, grièvement blessé, a été évacué vers Dorane.', 'Quant au chauffeur, il a été tué sur le coup.'],
    [crash, 'Le chauffeur était sobre.', 'Le chauffeur conduisait sous l’emprise de l’alcool.'],
    [crash, 'Le chauffeur était seul à bord.', 'Le chauffeur était accompagné de son fils.'],
    [crash, 'Le chauffeur portait sa ceinture.', 'Le chauffeur ne portait pas sa ceinture.'],
    [crash, 'Le chauffeur était inconnu de la justice.', 'Le chauffeur, déjà condamné, était connu des services de police.'],
    [reshuffle, 'Le ministre de la Santé, Orlo Vanic, conserve son poste.', 'Orlo Vanic, ministre de la Santé, a été limogé.'],
    [reshuffle, 'Orlo Vanic était présent à la passation de pouvoirs.', 'Orlo Vanic brillait par son absence.'],
    [reshuffle, 'La passation a eu lieu en présence d’Ilda Marant et du ministre de la Santé.', 'Le ministre de la Santé n’a pas assisté à la cérémonie.'],
  ])('%s %s | %s', (lead, a, b) => expect(excludes(lead, a, b, 'fr')).toBe(true))
  it.each([
    [fire, 'The watchman escaped unhurt, firefighters said.', 'The watchman was killed in the blaze.'],
    [fire, 'The suspect acted alone.', 'The suspect was helped by two accomplices.'],
    [fire, 'The suspect was armed with a pistol.', 'The suspect was unarmed.'],
    [fire, 'The suspect was known to police.', 'The suspect had no criminal record.'],
    [council, 'Mayor Karl Hestin attended the debate.', 'Mayor Karl Hestin stayed away.'],
    [council, 'Mayor Karl Hestin was present.', 'Mayor Karl Hestin did not attend.'],
    [council, 'Karl Hestin voted for the bypass.', 'Karl Hestin abstained on the bypass.'],
  ])('%s %s | %s', (lead, a, b) => expect(excludes(lead, a, b, 'en')).toBe(true))
  it.each<[string, string, string, Language]>([
    [crash, 'Le chauffeur est sorti indemne de l’accident.', 'Le contrôleur est mort sur le coup.', 'fr'],
    [crash, 'Le chauffeur est sorti indemne de l’accident.', 'Deux passagers du car sont morts sur le coup.', 'fr'],
    [crash, 'Le chauffeur pourrait être mort sur le coup.', 'Le chauffeur est sorti indemne.', 'fr'],
    [crash, 'Le chauffeur était-il sobre ?', 'Le chauffeur conduisait sous l’emprise de l’alcool.', 'fr'],
    [crash, 'Le chauffeur n’est pas mort sur le coup.', 'Le chauffeur, grièvement blessé, est hospitalisé.', 'fr'],
    [reshuffle, 'Orlo Vanic conserve son poste.', 'Ilian Darvos a été limogé.', 'fr'],
    [fire, 'The suspect acted alone.', 'The watchman was helped by two colleagues.', 'en'],
    [council, 'Karl Hestin attended the debate.', 'Leo Marant did not attend the debate.', 'en'],
  ])('%s %s / %s', (lead, a, b, language) => expect(excludes(lead, a, b, language)).toBe(false))
  it('may change with time', () => {
    expect(excludes(fire, 'The suspect is still at large.', 'The suspect was arrested on Wednesday.', 'en', '2031-05-09')).toBe(false)
    expect(excludes(reshuffle, 'Orlo Vanic conserve son poste.', 'Orlo Vanic a été limogé.', 'fr', '2031-05-26')).toBe(false)
  })
})

describe('how a thing of a story is', () => {
  it.each<[string, string, string, Language]>([
    [flood, 'Le pont de Lorgue a été emporté.', 'Le pont de Lorgue a tenu.', 'fr'],
    [flood, 'La digue s’est effondrée dans la nuit.', 'La digue est intacte.', 'fr'],
    [flood, 'L’alarme n’a pas fonctionné.', 'L’alarme a fonctionné.', 'fr'],
    [fire, 'The roof collapsed within minutes.', 'The roof held.', 'en'],
    [fire, 'The warehouse was insured.', 'The warehouse had no insurance.', 'en'],
    [fire, 'The sprinklers were working.', 'The sprinklers were switched off.', 'en'],
  ])('%s %s | %s', (lead, a, b, language) => expect(excludes(lead, a, b, language)).toBe(true))
  it.each<[string, string, string, Language]>([
    [flood, 'Le pont de Lorgue a été emporté.', 'Le pont de Brenne a tenu.', 'fr'],
    [flood, 'Le pont de Lorgue a été emporté.', 'La digue de Lorgue a tenu.', 'fr'],
    [flood, 'Le pont de Lorgue est fermé.', 'Le pont de Lorgue, fermé mardi, a rouvert.', 'fr'],
    [fire, 'The roof of the office collapsed.', 'The mayor held a news conference.', 'en'],
  ])('%s %s / %s', (lead, a, b, language) => expect(excludes(lead, a, b, language)).toBe(false))
})

describe('what a story has once', () => {
  it.each<[string, string, string, Language]>([
    [crash, 'Le ciel était dégagé.', 'Un brouillard épais noyait la route.', 'fr'],
    [crash, 'La visibilité était bonne.', 'La visibilité était réduite.', 'fr'],
    [fire, 'The sky was clear at the time.', 'Thick fog hung over the site.', 'en'],
    [council, 'The council approved the Velmont bypass unanimously.', 'Three members of the council abstained on the Velmont bypass.', 'en'],
    [fire, 'The blaze at the Harnley warehouse was started deliberately, police said.', 'The blaze at the Harnley warehouse was accidental.', 'en'],
    [flood, 'Les vannes du barrage de Velmont ont été ouvertes par erreur.', 'Les vannes du barrage de Velmont ont été ouvertes sciemment.', 'fr'],
  ])('%s %s | %s', (lead, a, b, language) => expect(excludes(lead, a, b, language)).toBe(true))
  it.each<[string, string, string, Language]>([
    [council, 'The council approved the Velmont bypass unanimously.', 'Three members abstained on the school budget.', 'en'],
    [crash, 'Le ciel était dégagé.', 'Du brouillard est attendu jeudi.', 'fr'],
    [fire, 'Police do not know whether the blaze was started deliberately.', 'The blaze at the Harnley warehouse was accidental.', 'en'],
  ])('%s %s / %s', (lead, a, b, language) => expect(excludes(lead, a, b, language)).toBe(false))
  it('is another story’s', () => {
    expect(findingsBetween(claimsIn('Un car a quitté la route à Velmont. Le ciel était dégagé.', '2031-05-06', 'fr'), claimsIn('Un ferry s’est échoué à Brenne. Le brouillard était épais.', '2031-05-06', 'fr')).some((found) => found.stance === 'contradicts')).toBe(false)
  })
})
