import type { Command } from 'commander';
import type { StoredItem } from '../../store/find-items.js';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { reading } from '../open-reading.js';
import {
  type FilterWords,
  filterOf,
  formatOf,
  type OutputWords,
  withAsOf,
  withFilters,
  withOutput,
} from '../options.js';
import { printRows } from '../print-rows.js';
import { ITEM_COLUMNS, itemRow } from '../render/items-table.js';
import type { Row } from '../render/rows.js';
import { contextFor, type Shell } from '../shell.js';

type ItemsWords = FilterWords & OutputWords & { readonly asOf?: string; readonly sql?: boolean };

/** `pykala items`: the items stored, newest first. */
export function addItems(program: Command, shell: Shell): void {
  const command = program
    .command('items')
    .description('list the items stored, newest meeting first')
    .option('--sql', 'print the query behind it');
  withOutput(withAsOf(withFilters(command))).action(async (words: ItemsWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, words, (store) => answer(context, store, words));
  });
}

async function answer(context: Context, store: Store, words: ItemsWords): Promise<void> {
  if (words.sql) return context.print(`${store.sqlOf.items(filterOf(words))}\n`);
  const limit = words.limit ?? (isForReading(context, words) ? MOST_ON_A_TERMINAL + 1 : undefined);
  const found = store.items({ ...filterOf(words), ...(limit === undefined ? {} : { limit }) });
  const isTable = formatOf(words) === 'table' || formatOf(words) === 'md';
  if (!isTable) return printRows(context, ITEM_COLUMNS, rowsOf(found, words, context), words);
  const rows = [...rowsOf(found, words, context)];
  const shown = words.limit === undefined && limit !== undefined ? rows.slice(0, MOST_ON_A_TERMINAL) : rows;
  await printRows(context, ITEM_COLUMNS, shown, words);
  if (rows.length === 0) context.say('no item matches; see `pykala status` for what is stored');
  if (shown.length < rows.length) context.say(`the newest ${shown.length} are shown; --limit shows more`);
}

/** Nobody reads more of a table; what is piped or written to a file is whole. */
const MOST_ON_A_TERMINAL = 100;

function isForReading(context: Context, words: ItemsWords): boolean {
  return context.streams.outIsTerminal && words.output === undefined && formatOf(words) === 'table';
}

function* rowsOf(found: Iterable<StoredItem>, words: ItemsWords, context: Context): Generator<Row> {
  const isFlat = formatOf(words) === 'csv' || formatOf(words) === 'tsv';
  for (const item of found) yield itemRow(item, context.labels, isFlat);
}
