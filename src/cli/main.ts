import { CommanderError } from 'commander';
import { PykalaError } from '../domain/errors.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { plain, plainLine } from './render/plain.js';
import type { Shell } from './shell.js';
import { withUnwanted } from './unwanted-words.js';
import { packageVersion } from './version.js';

/**
 * Runs one command line and gives the exit code. A known error becomes one line and a hint on stderr;
 * an unknown one is a fault of this program and shows its stack.
 */
export async function main(argv: readonly string[]): Promise<number> {
  watchStreams();
  let code: number = EXIT.done;
  // Asked for by scripts and by `npm`: it needs none of the commands.
  if (argv.length === 1 && argv[0] === '--version') {
    process.stdout.write(`${packageVersion()}\n`);
    return code;
  }
  const { buildProgram } = await import('./program.js');
  const shell: Shell = {
    env: process.env,
    now: () => new Date(),
    setExitCode: (next) => {
      code = next;
    },
  };
  try {
    const program = await buildProgram(shell, argv);
    await program.parseAsync([...withUnwanted(argv)], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeFor(error);
  }
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof PykalaError) {
    process.stderr.write(`pykala: ${plainLine(error.message)}\n`);
    if (error.hint !== null) process.stderr.write(`${plainLine(error.hint)}\n`);
    return exitCodeOf(error.code);
  }
  process.stderr.write(
    `pykala: unexpected fault, please report it\n${plain(String((error as Error)?.stack ?? error))}\n`,
  );
  return EXIT.failed;
}

/** `pykala items | head` is no error: when the reader has gone there is nothing left to do. A full disk is one. */
function watchStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    process.stderr.write(`pykala: cli: standard output cannot be written: ${error.code ?? error.message}\n`);
    process.exit(EXIT.failed);
  });
  // Who does not listen to progress and hints still gets the work done.
  process.stderr.on('error', () => {});
}
