/** Where things are: the project's root and what stands in it. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A path inside the project. */
export const at = (...parts) => join(root, ...parts)

/** A program of an installed package, as a file that Node runs. */
export const installed = (path) => at('node_modules', path)
