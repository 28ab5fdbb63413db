import { type Command, InvalidArgumentError } from 'commander';
import type { MotionFilter } from '../../store/find-motions.js';
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
import { columnsFor, printRows } from '../print-rows.js';
import type { LedgerRow } from '../read-motions.js';
import { MOTION_COLUMNS, motionRow } from '../render/motions-table.js';
import { contextFor, type Shell } from '../shell.js';
import { dayOf } from '../today.js';
import { addMotionStory } from './motion-story.js';

type MotionsWords = FilterWords &
  OutputWords & {
    readonly asOf?: string;
    readonly open?: boolean;
    readonly olderThan?: number;
    readonly sql?: boolean;
  };

const EXAMPLES = `
Examples:
  pykala motions --open --older-than 6mo      what has waited long
  pykala motions --stage referred             what was passed on and has not come back
  pykala motions järjestöfoorumi              by words of the title, signer or number
  pykala motions show 214/00.04.02/2025       every step of one, with the words that prove it
`;

/** `pykala motions` (`aloitteet`): the motion ledger; `motions show`: the whole story of one. */
export function addMotions(program: Command, shell: Shell): void {
  const command = program
    .command('motions')
    .alias('aloitteet')
    .description('where motions stand: stage, age, last handling, who is next, answered in n days')
    .argument(
      '[words...]',
      'only motions whose title, signer or number has all these letters, else whose text has the words in any form',
    )
    .option('--open', 'only those that are not closed')
    .option('--older-than <time>', 'only those filed so long ago: 180d, 26w, 6mo, 2y', ageArgument)
    .option('--sql', 'print the query behind it')
    .addHelpText('after', EXAMPLES.trimEnd());
  withOutput(withAsOf(withFilters(command))).action(
    async (typed: readonly string[], words: MotionsWords, self: Command) => {
      const context = contextFor(shell, self);
      await reading(context, words, async (store) => {
        const filter: MotionFilter = { ...filterOf(words), isOpen: words.open === true, words: typed };
        if (words.sql) return context.print(`${store.sqlOf.motions(filter)}\n`);
        await printLedger(context, store, filter, words);
      });
    },
  );
  addMotionStory(command, shell);
}

/** `6mo` as days: a month is 30, a year 365. */
function ageArgument(word: string): number {
  const found = /^(?<count>\d{1,4})(?<unit>d|w|mo|y|kk|pv|v)?$/u.exec(word)?.groups;
  if (found === undefined) throw new InvalidArgumentError('Write a time as 180d, 26w, 6mo or 2y.');
  const days: Readonly<Record<string, number>> = { d: 1, pv: 1, w: 7, mo: 30, kk: 30, y: 365, v: 365 };
  return Number(found['count']) * (days[found['unit'] ?? 'd'] ?? 1);
}

/** Nobody reads more of a table; what is piped or written to a file is whole. */
const MOST_ON_A_TERMINAL = 100;

async function printLedger(
  context: Context,
  store: Store,
  filter: MotionFilter,
  words: MotionsWords,
): Promise<void> {
  const { motionsByWords } = await import('../motions-by-words.js');
  const format = formatOf(words);
  const isRead = format === 'table' && context.streams.outIsTerminal && words.output === undefined;
  const limit = filter.limit ?? (isRead ? MOST_ON_A_TERMINAL : undefined);
  const { rows, isByText } = motionsByWords(store, limit === undefined ? filter : { ...filter, limit }, {
    today: dayOf(context, words),
    olderThanDays: words.olderThan ?? null,
    withStory: format === 'json' || format === 'jsonl',
  });
  const printed = rows.map((row) => motionRow(row, context.labels));
  await printRows(context, await columnsFor('motions', MOTION_COLUMNS, words), printed, words);
  if (isByText)
    context.say('no title, signer or number has these letters; these motions hold the words in some form');
  if (format !== 'table') return;
  tellAside(context, rows);
  if (filter.limit === undefined && rows.length === limit)
    context.say(`the newest ${limit} are shown; --limit shows more`);
}

/** What a table has no room for, as lines on stderr. */
function tellAside(context: Context, rows: readonly LedgerRow[]): void {
  if (rows.length === 0) context.say('no motion matches');
  for (const { title, listed, possible, id } of rows) {
    if (listed === 'only-on-list') context.say(`only a list of the council names it: ${title} (${id})`);
    if (listed === 'closed-on-list') context.say(`a list of the council holds it finished: ${title} (${id})`);
    if (possible.length > 0) context.say(`possibly the same motion: ${id} and ${possible.join(', ')}`);
  }
}
