/** The files and folders that the command line names: `Recoupe a.html folder/`, or `electron . a.html` from the sources. */
import { resolve } from 'node:path'

/**
 * Absolute paths among `argv`. Switches (Chromium adds its own) are left out; from the sources (`isDefaultApp`) the first path is the app itself.
 * Node's `process.argv` begins with the program.
 */
export function pathsFromArguments(argv: readonly string[], workingDirectory: string, isDefaultApp: boolean): string[] {
  const named = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'))
  return named.slice(isDefaultApp ? 1 : 0).map((path) => resolve(workingDirectory, path))
}
