/** The names of things that every screen and export calls the same: stances, states, claim types, judgements, noise, kinds of outlet. */
import type { NoiseReason } from '../domain/article.ts'
import type { ClaimType } from '../domain/claim.ts'
import type { Judgement, Stance } from '../domain/stance.ts'
import type { MachineState } from '../domain/state.ts'
import type { Catalogue } from './translate.ts'

/** As a finding about a sentence: "Contredit". */
export const stanceNames: Catalogue<Stance | 'silent' | 'asserts'> = {
  contradicts: { fr: 'Contredit', en: 'Contradicts' },
  evolved: { fr: 'A évolué', en: 'Evolved' },
  supports: { fr: 'Confirme', en: 'Supports' },
  mentions: { fr: 'Mentionne', en: 'Mentions' },
  silent: { fr: 'Muet', en: 'Silent' },
  asserts: { fr: 'Affirme', en: 'Asserts' },
}

export const stateNames: Catalogue<MachineState | 'calendar'> = {
  conflicting: { fr: 'En conflit', en: 'Conflicting' },
  'single-origin': { fr: 'Origine unique', en: 'Single origin' },
  corroborated: { fr: 'Recoupée', en: 'Corroborated' },
  'no-other-source': { fr: 'Sans autre source', en: 'No other source' },
  unchecked: { fr: 'Non examinée', en: 'Unchecked' },
  calendar: { fr: 'Date impossible', en: 'Impossible date' },
}

export const claimTypeNames: Catalogue<ClaimType> = {
  rank: { fr: 'Grade', en: 'Rank' },
  office: { fr: 'Fonction', en: 'Office' },
  date: { fr: 'Date', en: 'Date' },
  quantity: { fr: 'Chiffre', en: 'Figure' },
  duration: { fr: 'Durée', en: 'Duration' },
  place: { fr: 'Lieu', en: 'Place' },
  person: { fr: 'Personne', en: 'Person' },
  event: { fr: 'Fait', en: 'Event' },
  quote: { fr: 'Citation', en: 'Quote' },
  statement: { fr: 'Déclaration', en: 'Statement' },
}

export const judgementNames: Catalogue<Judgement | 'undecided'> = {
  accepted: { fr: 'Accepté', en: 'Accepted' },
  rejected: { fr: 'Rejeté', en: 'Rejected' },
  overridden: { fr: 'Corrigé', en: 'Overridden' },
  undecided: { fr: 'À juger', en: 'To judge' },
}

export const noiseNames: Catalogue<NoiseReason> = {
  menu: { fr: 'Menu', en: 'Menu' },
  share: { fr: 'Partage', en: 'Sharing' },
  subscription: { fr: 'Abonnement', en: 'Subscription' },
  'read-also': { fr: 'Renvoi', en: 'Read also' },
  teaser: { fr: 'Autre article', en: 'Other article' },
  'author-box': { fr: 'Signature', en: 'Author' },
  related: { fr: 'Suggestions', en: 'Suggestions' },
  comments: { fr: 'Commentaires', en: 'Comments' },
  caption: { fr: 'Légende', en: 'Caption' },
  advertisement: { fr: 'Publicité', en: 'Advertising' },
  metadata: { fr: 'Repères', en: 'Page details' },
  legal: { fr: 'Mentions légales', en: 'Legal notice' },
  user: { fr: 'Écarté par vous', en: 'Set aside by you' },
}

export const outletKindNames: Catalogue<'daily' | 'agency' | 'state' | 'broadcaster' | 'institution' | 'online' | 'unknown'> = {
  daily: { fr: 'quotidien', en: 'daily' },
  agency: { fr: 'agence', en: 'agency' },
  state: { fr: 'média d’État', en: 'state media' },
  broadcaster: { fr: 'radio ou télévision', en: 'broadcaster' },
  institution: { fr: 'institution', en: 'institution' },
  online: { fr: 'site', en: 'website' },
  unknown: { fr: '', en: '' },
}
