import type { Command } from 'commander';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { itemWord } from '../item-word.js';
import { reading } from '../open-reading.js';
import { writingAlone } from '../open-writing.js';
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
      if (words.yes) await writingAlone(context, (store) => forget(context, store, word, words));
      else await reading(context, {}, (store) => tellWhatWouldGo(context, store, word));
    });
}

async function tellWhatWouldGo(context: Context, store: Store, word: string): Promise<void> {
  const { itemId, id } = store.nameItem(await itemWord(word));
  const versions = store.history(itemId).length;
  if (store.item(itemId)?.record.motion != null) {
    context.say('it is a page of a motion: how far that came is then told by its other pages alone');
  }
  context.say(`${id}: ${versions} versions with their pages would be removed for good; say --yes to do it`);
}

async function forget(context: Context, store: Store, word: string, { reason }: ForgetWords): Promise<void> {
  const { itemId, id } = store.nameItem(await itemWord(word));
  const versions = store.history(itemId).length;
  store.forgetting().forget(itemId, id, context.now().toISOString(), reason ?? null);
  context.say(`${id} is forgotten: ${versions} versions and their pages are gone`);
  context.say('What later pages print of it stays with those pages; backups and exports are not touched.');
}
