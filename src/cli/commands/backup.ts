import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { reading } from '../open-reading.js';
import { contextFor, type Shell } from '../shell.js';

/** `pykala backup FILE`: a whole, consistent copy of the database while others use it. */
export function addBackup(program: Command, shell: Shell): void {
  program
    .command('backup')
    .description('copy the database to a file, whole and consistent, while it is in use')
    .argument('<file>', 'the copy')
    .option('--force', 'replace a file that is there already')
    .action(async (file: string, words: { readonly force?: boolean }, self: Command) => {
      const context = contextFor(shell, self);
      await reading(context, {}, (store) => store.backup(file, words.force === true));
      context.say(`${file}: ${(statSync(file).size / 1_048_576).toFixed(1)} MiB`);
    });
}
