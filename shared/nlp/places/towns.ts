/** Where the towns of the world lie, so that a name after "à" or "in" has a country, and two towns a distance. */
import { z } from 'zod'
import data from '../../../resources/lexicons/towns.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import { placeById } from './gazetteer.ts'

const { countries } = z.object({ source: z.string(), countries: z.record(z.string(), z.string()) }).parse(data)

/** A town with its country (ISO 3166-1) and its place in degrees. */
export type Town = { country: string; latitude: number; longitude: number }

function buildTowns(): Map<string, Town> {
  const towns = new Map<string, Town>()
  for (const [country, rows] of Object.entries(countries)) {
    for (const row of rows.split('|')) {
      const [, name, latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/u.exec(row)!
      towns.set(keyOf(fold(name!)), { country, latitude: Number(latitude), longitude: Number(longitude) })
    }
  }
  return towns
}

// Names are looked up as their words, whatever joins them.
const keyOf = (name: string): string => name.replace(/[-'’.\s]+/gu, ' ').trim()
const towns = buildTowns()

/** The town of a folded name or gazetteer id; undefined where none is known. */
export const townOf = (id: string): Town | undefined => {
  const known = placeById.get(id)
  if (known === undefined) return towns.get(keyOf(id))
  const town = known.names.map((name) => towns.get(keyOf(fold(name)))).find((found) => found !== undefined && known.within.includes(found.country))
  return known.country ? undefined : town
}

const earthRadius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two towns along a great circle, right to about 15 km. */
export function kilometresBetween(a: Town, b: Town): number {
  const [latitude, longitude] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)]
  const chord = Math.sin(latitude / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}
