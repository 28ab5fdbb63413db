import type { Command } from 'commander';
import type { MatterThread } from '../../app/matter-thread.js';
import { PykalaError } from '../../domain/errors.js';
import type { Store } from '../../store/open.js';
import { reading } from '../open-reading.js';
import { collectSource, type OutputWords, withAsOf, withOutput } from '../options.js';
import { printObjects, printRows, printText } from '../print-rows.js';
import type { Column } from '../render/table.js';
import { contextFor, type Shell } from '../shell.js';

type MatterWords = OutputWords & {
  readonly source?: readonly string[];
  readonly asOf?: string;
  readonly sql?: boolean;
};

type Told = MatterThread & { readonly source: string; readonly registerNumber: string };

/** `pykala matter <register number>`: one matter through every body and day. */
export function addMatter(program: Command, shell: Shell): void {
  const command = program
    .command('matter')
    .description('one matter through every body: handlings, proposals, outcomes, votes, files, next step')
    .argument('<register>', 'its register number (asianumero), as 161/00.04.02/2022')
    .option('--source <name>', 'only this source (may be given again)', collectSource)
    .option('--sql', 'print the query behind it');
  withOutput(withAsOf(command)).action(async (typed: string, words: MatterWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, words, async (store) => {
      if (words.sql) return context.print(`${store.sqlOf.matter(typed.trim(), words.source)}\n`);
      const threads = await threadsOf(store, typed.trim(), words.source);
      if (words.json || words.jsonl) return printObjects(context, threads, words);
      if (words.csv || words.excel || words.tsv || words.md) {
        return printRows(context, COLUMNS, threads.flatMap(rowsOf), words);
      }
      const { renderThread } = await import('../render/matter-thread.js');
      await printText(
        context,
        (style) => `${threads.map((one) => renderThread(one, style)).join('\n\n')}\n`,
        words,
      );
    });
  });
}

async function threadsOf(
  store: Store,
  registerNumber: string,
  sources: readonly string[] | undefined,
): Promise<readonly Told[]> {
  const { threadOf } = await import('../../app/matter-thread.js');
  const pages = store.matterPages(registerNumber, sources);
  if (pages.length === 0) {
    const near = store.nearRegisterNumbers(registerNumber);
    throw new PykalaError('UNKNOWN_ITEM', `cli: no page has the register number ${registerNumber}`, {
      hint:
        near.length > 0
          ? `Did you mean ${near.join(' or ')}?`
          : 'See `pykala items --fields registerNumber,title` for those that are known.',
    });
  }
  const names = [...new Set(pages.map(({ source }) => source))];
  return names.map((source) => ({
    source,
    registerNumber,
    ...threadOf(pages.filter((page) => page.source === source)),
  }));
}

const COLUMNS: readonly Column[] = [
  'source',
  'registerNumber',
  'title',
  'governingBody',
  'meetingDate',
  'articleNumber',
  'documentType',
  'outcome',
  'unanimous',
  'itemId',
  'link',
  'proposal',
].map((key) => ({ key, title: key }));

function rowsOf({ source, registerNumber, title, handlings }: Told) {
  return handlings.map((handling) => {
    const record = { source, registerNumber, title, ...handling };
    const { votes: _, twins: __, ...cells } = record;
    return { record, cells };
  });
}
