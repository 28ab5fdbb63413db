import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { RecordChange, ReparseReport } from '../../app/reparse.js';
import { fold } from '../../domain/fold.js';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { reading } from '../open-reading.js';
import { writingAlone } from '../open-writing.js';
import { countArgument } from '../options.js';
import { jsonText } from '../render/json.js';
import { plainLine } from '../render/plain.js';
import { contextFor, type Shell } from '../shell.js';

type ReparseWords = {
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly threads?: number;
};

/** `pykala reparse`: the present parser over the raw archive, without a request. */
export function addReparse(program: Command, shell: Shell): void {
  program
    .command('reparse')
    .description('run the present parser over the archive, offline')
    .option('--source <name>', 'only this source', (word: string) => fold(word) || word)
    .option('--dry-run', 'change nothing; list the records that would change, and how')
    .option('--threads <n>', 'threads that parse (default: one for each core)', countArgument)
    .option('--json', 'print JSON')
    .action(async (words: ReparseWords, self: Command) => {
      const context = contextFor(shell, self);
      const run = async (store: Store): Promise<void> => {
        if (words.source !== undefined) store.sources.idOf(words.source);
        const { report, changes } = await parseAgain(context, store, words);
        const whole = { dryRun: words.dryRun === true, ...report, changes };
        await context.print(words.json ? `${jsonText(whole, 2)}\n` : `${summaryOf(report, words)}\n`);
      };
      // A dry run only reads, and may go on beside a harvest.
      await (words.dryRun ? reading(context, {}, run) : writingAlone(context, run));
    });
}

/** Parses the whole archive again; gives the summary in one line. */
export async function reparseArchive(context: Context, store: Store): Promise<string> {
  return summaryOf((await parseAgain(context, store, {})).report, {});
}

/** So many items a thread are under way, so that no thread waits for another item to be stored. */
const ITEMS_PER_THREAD = 16;

type Parsed = { readonly report: ReparseReport; readonly changes: readonly RecordChange[] };

async function parseAgain(context: Context, store: Store, words: ReparseWords): Promise<Parsed> {
  const [{ reparse }, { openParsePool }] = await Promise.all([
    import('../../app/reparse.js'),
    import('../parse-pool.js'),
  ]);
  const threads = words.threads ?? availableParallelism();
  const pool = openParsePool(threads);
  const archive = store.archive();
  const changes: RecordChange[] = [];
  try {
    const report = await reparse({
      items: archive.items(words.source ?? null),
      parse: ({ pageId, ...page }) => pool.parse({ ...page, body: archive.body(pageId) }),
      replay: words.dryRun ? archive.compare : archive.replay,
      onItem: () => {},
      onChange: async (change) => {
        if (words.json) changes.push(change);
        else if (words.dryRun || context.verbose) await context.print(`${plainLine(changeLine(change))}\n`);
      },
      atOnce: Math.max(1, threads) * ITEMS_PER_THREAD,
    });
    if (!words.dryRun) store.completeSearchIndex();
    return { report, changes };
  } finally {
    await pool.close();
  }
}

/** `metsala:2026101-3 version 2 updated: outcome unknown → noted; Päätös changed`. */
function changeLine({ id, version, change, diff }: RecordChange): string {
  const facts = diff?.facts.map(({ field, from, to }) => `${field} ${from ?? '–'} → ${to ?? '–'}`) ?? [];
  const sections =
    diff?.sections
      .filter((section) => section.change !== 'same')
      .map((section) => `${section.heading ?? section.kind} ${section.change}`) ?? [];
  const how = [...facts, ...sections].join('; ');
  return `${id} version ${version} ${change}${how === '' ? '' : `: ${how}`}`;
}

function summaryOf(report: ReparseReport, words: ReparseWords): string {
  const { items, pages, inserted, updated, removed, same } = report;
  const verb = words.dryRun ? 'would be ' : '';
  const counts = [`${inserted} ${verb}inserted`, `${updated} ${verb}updated`, `${removed} ${verb}removed`];
  return `${items} items, ${pages} pages: ${counts.join(', ')}, ${same} same`;
}
