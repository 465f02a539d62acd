/** Ends a switch over a union: a new member that nobody handled does not compile. Throws when data lies about its type. */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`)
}
