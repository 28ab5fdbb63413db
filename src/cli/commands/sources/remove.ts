import type { Command } from 'commander';
import { followedSources } from '../../find-sources.js';
import { contextFor, type Shell } from '../../shell.js';

/** `pykala sources remove <name>…`: stops following; the records stay. */
export function addSourcesRemove(sources: Command, shell: Shell): void {
  sources
    .command('remove')
    .description('stop following sources; their records stay')
    .argument('<name...>', 'names as in `pykala sources`')
    .action(async (names: readonly string[], _words: unknown, self: Command) => {
      const context = contextFor(shell, self);
      const { openStore } = await import('../../../store/open.js');
      const reading = openStore({ path: context.dbPath, mode: 'read' });
      const wanted = await followedSources(reading, names).finally(() => reading.close());
      const store = openStore({ path: context.dbPath, mode: 'write' });
      try {
        for (const { name } of wanted) {
          store.sources.remove(name, context.now().toISOString());
          await context.print(`${name}: no longer followed; its records stay\n`);
        }
      } finally {
        store.close();
      }
    });
}
