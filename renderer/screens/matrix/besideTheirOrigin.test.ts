import { expect, test } from 'vitest'
import fc from 'fast-check'
import { besideTheirOrigin } from './besideTheirOrigin.ts'

const outlet = (name: string, copyOf: string | null = null) => ({ name, copyOf })
const names = (outlets: readonly { name: string }[]) => outlets.map(({ name }) => name)

test('a copy stands beside its origin, the others keep their order', () => {
  expect(names(besideTheirOrigin([outlet('Kestrel'), outlet('Courrier'), outlet('Sarénie', 'Kestrel'), outlet('Lagune')]))).toEqual(['Kestrel', 'Sarénie', 'Courrier', 'Lagune'])
  expect(names(besideTheirOrigin([outlet('Sarénie', 'Kestrel'), outlet('Lagune')])), 'its origin has no column').toEqual(['Sarénie', 'Lagune'])
})

test('no column is lost or doubled, whoever copies whom', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd')
  const columns = fc.uniqueArray(fc.record({ name, copyOf: fc.option(name) }), { selector: (one) => one.name })
  fc.assert(fc.property(columns, (outlets) => {
    expect(names(besideTheirOrigin(outlets)).sort()).toEqual(names(outlets).sort())
  }))
})
