import type { Command } from 'commander';
import { itemWord } from '../item-word.js';
import { reading } from '../open-reading.js';
import { type OutputWords, withOutput } from '../options.js';
import { printRows } from '../print-rows.js';
import type { Column } from '../render/table.js';
import { contextFor, type Shell } from '../shell.js';

const COLUMNS: readonly Column[] = [
  { key: 'version', title: 'version', align: 'right' },
  { key: 'documentType', title: 'document' },
  { key: 'capturedAt', title: 'captured' },
  { key: 'contentHash', title: 'content' },
  { key: 'parserVersion', title: 'parser', align: 'right' },
  { key: 'withdrawnAt', title: 'withdrawn' },
];

/** So much of a content hash tells versions apart at a glance. */
const SHORT_HASH = 12;

/** `pykala history <item>`: the versions of one item, oldest first. */
export function addHistory(program: Command, shell: Shell): void {
  const command = program
    .command('history')
    .description('versions of one item: agenda, minutes, corrected minutes')
    .argument('<item>', 'source:nativeId, a native id, or the address of the page');
  withOutput(command).action(async (word: string, words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, {}, async (store) => {
      const { itemId } = store.nameItem(await itemWord(word));
      const withdrawnAt = store.item(itemId)?.withdrawnAt ?? null;
      const versions = store.history(itemId);
      const rows = versions.map((facts) => {
        const { n: version, documentType, capturedAt, contentHash, parserVersion } = facts;
        // A page that is gone took its newest version with it; the older ones had been replaced before.
        const gone = version === versions.length ? withdrawnAt : null;
        const record = { version, documentType, capturedAt, contentHash, parserVersion, withdrawnAt: gone };
        return { record, cells: { ...record, contentHash: contentHash.slice(0, SHORT_HASH) } };
      });
      await printRows(context, COLUMNS, rows, words);
    });
  });
}
