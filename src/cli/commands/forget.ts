import type { Command } from 'commander';
import { itemWord } from '../item-word.js';
import { contextFor, type Shell } from '../shell.js';

type ForgetWords = { readonly reason?: string; readonly yes?: boolean };

/** `pykala forget <item>`: removes text and raw pages of one item for good. */
export function addForget(program: Command, shell: Shell): void {
  program
    .command('forget')
    .description('remove text and raw pages of one item for good; a tombstone keeps it from coming back')
    .argument('<item>', 'source:nativeId, a native id, or the address of the page')
    .option('--reason <words>', 'why, for the audit')
    .option('--yes', 'do it (without, it is only told what would go)')
    .action(async (word: string, words: ForgetWords, self: Command) => {
      const context = contextFor(shell, self);
      const [{ openStore }, { lockDatabase }] = await Promise.all([
        import('../../store/open.js'),
        import('../../store/lock.js'),
      ]);
      const lock = words.yes ? lockDatabase(context.dbPath) : null;
      const store = openStore({ path: context.dbPath, mode: words.yes ? 'write' : 'read' });
      try {
        const { itemId, id } = store.nameItem(await itemWord(word));
        const versions = store.history(itemId).length;
        if (!words.yes) {
          context.say(
            `${id}: ${versions} versions with their pages would be removed for good; say --yes to do it`,
          );
          return;
        }
        store.forgetting().forget(itemId, id, context.now().toISOString(), words.reason ?? null);
        context.say(`${id} is forgotten: ${versions} versions and their pages are gone`);
        context.say(
          'What later pages print of it stays with those pages; backups and exports are not touched.',
        );
      } finally {
        store.close();
        lock?.release();
      }
    });
}
