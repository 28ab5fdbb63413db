import type { Command } from 'commander';
import { type Context, contextOf, type GlobalWords } from './context.js';

/** What the process gives to commands: environment, clock, and the place for the exit code. */
export type Shell = {
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => Date;
  readonly setExitCode: (code: number) => void;
};

/** The context of a command that is being run. */
export function contextFor(shell: Shell, command: Command): Context {
  return contextOf(command.optsWithGlobals<GlobalWords>(), shell.env, shell.now);
}
