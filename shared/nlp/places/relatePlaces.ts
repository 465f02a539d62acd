/** Tells how two places lie to one another: one place, one in the other, two that exclude each other, or nothing that can be known. */
import type { PlacePosition, PlaceValue } from '../../domain/value.ts'
import { placeById, type PlaceSort } from './gazetteer.ts'
import { kindOf, nameOf } from './kinds.ts'
import { kilometresBetween, type Town, townOf } from './towns.ts'

/** 'apart': what happened in one of them did not happen in the other; 'unclear': one may lie in the other, or be another name of it. */
export type PlaceRelation = 'same' | 'spelling' | 'within' | 'apart' | 'unclear'

/** Towns nearer than this are named for one another, in kilometres: Villeurbanne for Lyon. Where one is only "near", this far is still near. */
const townReach = 40
const nearReach = 150

/** How large a place is; null for a name that no list knows. */
export function sortOf(id: string): PlaceSort | null {
  return kindOf(id)?.sort ?? placeById.get(id)?.sort ?? (townOf(id) === undefined ? null : 'town')
}

const isCountry = (id: string): boolean => placeById.get(id)?.country === true
const isTown = (id: string): boolean => sortOf(id) === 'town'
const chainOf = (place: PlaceValue): string[] => [place.place, ...place.within]

/** Compares two places. `sameSpelling` tells whether two names may be spellings of one. Symmetric. */
export function relatePlaces(a: PlaceValue, b: PlaceValue, sameSpelling: (a: string, b: string) => boolean): PlaceRelation {
  if (a.place === '' || b.place === '' || a.place === b.place) return relateSides(a, b)
  if (a.within.includes(b.place) || b.within.includes(a.place)) return 'within'
  const alike = relateNames(a.place, b.place, sameSpelling)
  if (alike !== null) return alike
  return areApart(a, b) ? 'apart' : 'unclear'
}

const compass: readonly PlacePosition[] = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']

/** Eighths of a turn between two sides; null where one of them is none. */
function turnBetween(a: PlacePosition, b: PlacePosition): number | null {
  const [one, two] = [compass.indexOf(a), compass.indexOf(b)]
  if (one < 0 || two < 0) return null
  const turn = Math.abs(one - two)
  return Math.min(turn, compass.length - turn)
}

/** Two sides of one place: nearly opposite ones exclude each other. */
function relateSides(a: PlaceValue, b: PlaceValue): PlaceRelation {
  const turn = turnBetween(a.position, b.position)
  if (turn !== null) return turn === 0 ? 'same' : turn >= 3 ? 'apart' : 'unclear'
  return a.place === b.place && a.place !== '' && [a, b].every((side) => compass.indexOf(side.position) < 0) ? 'same' : 'unclear'
}

/** "Amura" for "forteresse d’Amura", "Selm" in "région de Selm", "Angondjé" for "Agondjé"; null where the names tell nothing. */
function relateNames(a: string, b: string, sameSpelling: (a: string, b: string) => boolean): PlaceRelation | null {
  const [kinds, names] = [[kindOf(a), kindOf(b)], [nameOf(a), nameOf(b)]]
  if (names[0] === '' || names[1] === '') return null
  const oneKind = kinds[0] === kinds[1]
  if (names[0] === names[1]) return oneKind || kinds.includes(undefined) ? (kinds.some((kind) => kind?.sort === 'region') ? 'within' : 'same') : null
  const known = placeById.has(a) || placeById.has(b) ? [a, b].every((id) => sortOf(id) !== null) : isTown(a) && isTown(b)
  return !known && (oneKind || kinds.includes(undefined)) && sameSpelling(names[0]!, names[1]!) ? 'spelling' : null
}

function areApart(a: PlaceValue, b: PlaceValue): boolean {
  const [one, two] = [chainOf(a), chainOf(b)]
  const countries = [one.find(isCountry), two.find(isCountry)]
  const towns = [one.find(isTown), two.find(isTown)]
  const near = a.position !== 'in' || b.position !== 'in'
  if (towns[0] !== undefined && towns[1] !== undefined && towns[0] !== towns[1]) return areFar(townOf(towns[0]), townOf(towns[1]), near ? nearReach : townReach)
  if (near || [a, b].some((place) => place.place !== '' && ['area', 'expanse'].includes(sortOf(place.place) ?? ''))) return false
  if (countries[0] !== undefined && countries[1] !== undefined && countries[0] !== countries[1]) return true
  const [kind, other] = [kindOf(a.place), kindOf(b.place)]
  if (kind?.sort === 'room' && other?.sort === 'room') return kind !== other || [a, b].every((room) => !room.place.endsWith('='))
  return kind !== undefined && kind === other && (kind.sort === 'site' || kind.sort === 'quarter' || kind.sort === 'street') && nameOf(a.place) !== '' && nameOf(b.place) !== ''
}

// Of a town without known coordinates only its name is known, which is another one.
const areFar = (a: Town | undefined, b: Town | undefined, reach: number): boolean => a === undefined || b === undefined || kilometresBetween(a, b) > reach
