/**
 * The command line of CONTRACT.md: the same engine without a window. JSON goes to standard output and nothing else does; messages go to
 * standard error. Exit status: 0 done, 1 some inputs failed (each named, the rest done), 2 wrong usage.
 */
import { textCommands, type TextCommand } from './commandNames.ts'

const usage = `Usage:
  recoupe verify <files or folders …> [--dossier F.recoupe] [--format json|html|md|csv] [--lang fr|en] [--out F]
  recoupe stance < pairs.jsonl
  recoupe dates < texts.jsonl
  recoupe sentences < texts.jsonl
  recoupe clean < pages.jsonl
`

const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }

async function main([command, ...rest]: string[]): Promise<number> {
  if (command === '--help' || command === 'help') { process.stderr.write(usage); return 0 }
  if (command === 'verify') {
    const { runVerify } = await import('./verify.ts')
    return runVerify(rest, streams, usage)
  }
  if (!isTextCommand(command) || rest.length > 0) {
    process.stderr.write(command === undefined ? usage : `${isTextCommand(command) ? `${command} reads standard input and takes no arguments.` : `There is no command ${command}.`}\n${usage}`)
    return 2
  }
  const { runTextCommand } = await import('./textCommands.ts')
  return (await runTextCommand(command, streams)) > 0 ? 1 : 0
}

const isTextCommand = (command: string | undefined): command is TextCommand => textCommands.some((known) => known === command)

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { process.exit(error.code === 'EPIPE' ? 0 : 1) })

/** The bundle is CommonJS, which has no await at its top. */
async function start(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  }
}

void start()
