/** The quick checks: types, lint, unit tests. */
import { inheritOutput, runFile } from './children.mjs'
import { installed } from './places.mjs'

/** Type-checks every layer in its own project. Answers { code, output }. */
export const checkTypes = () => runFile(installed('typescript/bin/tsc'), ['-b', '--pretty', 'false'])

/** Lints with the types known. Answers { code, output }. */
export const lint = () => runFile(installed('oxlint/bin/oxlint'), ['--type-aware', '--deny-warnings'])

/** Runs the tests that stand beside the code; answers the exit code. */
export const runUnitTests = async (rest) => (await runFile(installed('vitest/vitest.mjs'), ['run', '--project', 'unit', ...rest], inheritOutput)).code
