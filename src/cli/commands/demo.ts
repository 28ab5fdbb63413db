import type { Command } from 'commander';
import { contextFor, type Shell } from '../shell.js';

/** `pykala demo`: the whole job offline, on invented municipalities served on loopback. */
export function addDemo(program: Command, shell: Shell): void {
  program
    .command('demo')
    .description('the whole job offline: invented municipalities, harvested into a temporary database')
    .action(async (_words: unknown, self: Command) => {
      const { runDemo } = await import('../run-demo.js');
      const { db } = self.optsWithGlobals<{ readonly db?: string }>();
      await runDemo(contextFor(shell, self), db ?? null);
    });
}
