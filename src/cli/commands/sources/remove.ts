import type { Command } from 'commander';
import { followedSources } from '../../find-sources.js';
import { reading } from '../../open-reading.js';
import { writing } from '../../open-writing.js';
import { contextFor, type Shell } from '../../shell.js';

/** `pykala sources remove <name>…`: stops following; the records stay. */
export function addSourcesRemove(sources: Command, shell: Shell): void {
  sources
    .command('remove')
    .description('stop following sources; their records stay')
    .argument('<name...>', 'names as in `pykala sources`')
    .action(async (names: readonly string[], _words: unknown, self: Command) => {
      const context = contextFor(shell, self);
      const wanted = await reading(context, {}, (store) => followedSources(store, names));
      await writing(context, async (store) => {
        for (const { name } of wanted) {
          store.sources.remove(name, context.now().toISOString());
          await context.print(`${name}: no longer followed; its records stay\n`);
        }
      });
    });
}
