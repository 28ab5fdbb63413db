import { type Command, InvalidArgumentError } from 'commander';
import { PykalaError } from '../../domain/errors.js';
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
import type { LedgerRow } from '../read-motions.js';
import { jsonText } from '../render/json.js';
import { MOTION_COLUMNS, MOTION_EXPORT, motionRow } from '../render/motions-table.js';
import { contextFor, type Shell } from '../shell.js';

type MotionsWords = FilterWords &
  OutputWords & {
    readonly asOf?: string;
    readonly open?: boolean;
    readonly olderThan?: number;
    readonly sql?: boolean;
  };

/** `pykala motions` (`aloitteet`): the motion ledger; `motions show`: the whole story of one. */
export function addMotions(program: Command, shell: Shell): void {
  const command = program
    .command('motions')
    .alias('aloitteet')
    .description('where motions stand: stage, age, last handling, answered in n days')
    .argument('[words...]', 'only motions whose title, signer or number has all these words')
    .option('--open', 'only those that are not closed')
    .option('--older-than <time>', 'only those filed so long ago: 180d, 26w, 6mo, 2y', ageArgument)
    .option('--sql', 'print the query behind it');
  withOutput(withAsOf(withFilters(command))).action(
    async (typed: readonly string[], words: MotionsWords, self: Command) => {
      const context = contextFor(shell, self);
      await reading(context, words, async (store) => {
        if (words.sql) return context.print(`${store.sqlOf.motions(filterOf(words))}\n`);
        await printLedger(context, store, typed, words);
      });
    },
  );
  command
    .command('show')
    .description('the whole story of one motion')
    .argument('<words...>', 'its register number, its item, or words of its title')
    .option('--json', 'print JSON')
    .action(async (typed: readonly string[], _: unknown, self: Command) => {
      const words = self.optsWithGlobals<MotionsWords>();
      const context = contextFor(shell, self);
      await reading(context, words, (store) => printStory(context, store, typed, words));
    });
}

/** `6mo` as days: a month is 30, a year 365. */
function ageArgument(word: string): number {
  const found = /^(?<count>\d{1,4})(?<unit>d|w|mo|y|kk|pv|v)?$/u.exec(word)?.groups;
  if (found === undefined) throw new InvalidArgumentError('Write a time as 180d, 26w, 6mo or 2y.');
  const days: Readonly<Record<string, number>> = { d: 1, pv: 1, w: 7, mo: 30, kk: 30, y: 365, v: 365 };
  return Number(found['count']) * (days[found['unit'] ?? 'd'] ?? 1);
}

async function printLedger(
  context: Context,
  store: Store,
  typed: readonly string[],
  words: MotionsWords,
): Promise<void> {
  const { readMotions } = await import('../read-motions.js');
  const format = formatOf(words);
  const rows = readMotions(store, filterOf(words), todayOf(context), {
    isOpen: words.open === true,
    olderThanDays: words.olderThan ?? null,
    words: typed,
    limit: words.limit ?? null,
    withStory: format === 'json' || format === 'jsonl',
  });
  const columns = format === 'csv' || format === 'tsv' ? MOTION_EXPORT : MOTION_COLUMNS;
  await printRows(
    context,
    columns,
    rows.map((row) => motionRow(row, context.labels)),
    words,
  );
  if (format === 'table') tellAside(context, rows);
}

/** What a table cannot show in a cell, as lines on stderr. */
function tellAside(context: Context, rows: readonly LedgerRow[]): void {
  if (rows.length === 0) context.say('no motion matches');
  for (const { title, listed, possible, id } of rows) {
    if (listed === 'only-on-list') context.say(`only a list of the council names it: ${title} (${id})`);
    if (listed === 'closed-on-list') context.say(`a list of the council holds it finished: ${title} (${id})`);
    if (possible.length > 0) context.say(`possibly the same motion: ${id} and ${possible.join(', ')}`);
  }
}

async function printStory(
  context: Context,
  store: Store,
  typed: readonly string[],
  words: MotionsWords,
): Promise<void> {
  const [{ EVERY_MOTION, readMotions, withStory }, { renderStory }] = await Promise.all([
    import('../read-motions.js'),
    import('../render/motion-story.js'),
  ]);
  const found = named(readMotions(store, {}, todayOf(context), EVERY_MOTION), typed);
  if (found.length === 0) {
    throw new PykalaError('UNKNOWN_ITEM', `cli: no motion is known by "${typed.join(' ')}"`, {
      hint: 'See `pykala motions` for those that are; `pykala search` looks into every text.',
    });
  }
  const stories = found.slice(0, MOST_STORIES).map((row) => withStory(store, row));
  if (words.json) return context.print(`${jsonText(stories, 2)}\n`);
  for (const story of stories) await context.print(`${renderStory(story, context)}\n`);
  if (found.length > stories.length) context.say(`${found.length} motions match; the newest are told`);
}

/** The motions of a register number or an item, else those with all the words in title or signer. */
function named(motions: readonly LedgerRow[], typed: readonly string[]): readonly LedgerRow[] {
  const whole = typed.join(' ');
  const exact = motions.filter(({ id, registerNumber }) => id === whole || registerNumber === whole);
  if (exact.length > 0) return exact;
  return motions.filter(({ title, firstSigner }) => {
    const text = `${title} ${firstSigner}`.toLowerCase();
    return typed.every((word) => text.includes(word.toLowerCase()));
  });
}

const MOST_STORIES = 10;

function todayOf(context: Context): string {
  return context.now().toISOString().slice(0, 10);
}
