/** Every step of the schema, in order. */
import type { Connection } from '../connection.ts'
import { first } from './0001-first.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [first]

/** The version of the dossiers that this program writes. */
export const currentVersion = migrations.at(-1)!.version

/** Brings a dossier up to the current version, all steps or none. */
export function migrate(connection: Connection): void {
  const version = connection.pragma<number>('user_version')
  if (version >= currentVersion) return
  connection.transact(() => {
    for (const step of migrations) if (step.version > version) connection.execute(step.sql)
    connection.pragma(`user_version = ${currentVersion}`)
  })
}
