/** Puts copies beside what they copy, so that one bracket can tie their columns. */

type Column = { name: string; copyOf: string | null }

/** Outlets in the order given, but each copy directly after its origin. A copy of something that has no column stays where it was. */
export function besideTheirOrigin<Outlet extends Column>(outlets: readonly Outlet[]): Outlet[] {
  const origins = outlets.filter((outlet) => !outlets.some((other) => other !== outlet && other.copyOf === null && other.name === outlet.copyOf))
  return origins.flatMap((origin) => [origin, ...outlets.filter((outlet) => !origins.includes(outlet) && outlet.copyOf === origin.name)])
}
