import { type Command, Option } from 'commander';
import type { DecisionRow } from '../../store/find-decisions.js';
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
import {
  changedWords,
  DECISION_COLUMNS,
  DECISION_EXPORT,
  decisionRow,
  isChanged,
} from '../render/decisions-table.js';
import { plain } from '../render/plain.js';
import { wrapText } from '../render/wrap.js';
import { contextFor, type Shell } from '../shell.js';

type Counted = 'outcome' | 'body' | 'source' | 'month';

type DecisionsWords = FilterWords &
  OutputWords & {
    readonly asOf?: string;
    readonly text?: boolean;
    readonly changed?: boolean;
    readonly countBy?: Counted;
    readonly sql?: boolean;
  };

/** `pykala decisions` (`päätökset`): what was decided, with outcome, unanimity and vote. */
export function addDecisions(program: Command, shell: Shell): void {
  const command = program
    .command('decisions')
    .alias('päätökset')
    .description('decisions with outcome, unanimity and vote, newest meeting first')
    .option('--text', 'with the words of proposal and decision')
    .option('--changed', 'only those decided in another form than proposed, with the words that changed')
    .addOption(
      new Option('--count-by <what>', 'only how many there are of each').choices([
        'outcome',
        'body',
        'source',
        'month',
      ]),
    )
    .option('--sql', 'print the query behind it');
  withOutput(withAsOf(withFilters(command))).action(async (words: DecisionsWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, words, async (store) => {
      if (words.sql) return context.print(`${store.sqlOf.decisions(filterOf(words))}\n`);
      if (words.countBy !== undefined) return printCounts(context, store, words, words.countBy);
      if (words.text || words.changed) return printTexts(context, store, words);
      await printRows(context, columnsFor(words), rowsOf(context, found(store, words, context)), words);
    });
  });
}

/** Nobody reads more of a table; what is piped or written to a file is whole. */
const MOST_ON_A_TERMINAL = 100;

function* found(store: Store, words: DecisionsWords, context: Context): Generator<DecisionRow> {
  const isTable = formatOf(words) === 'table' && context.streams.outIsTerminal && words.output === undefined;
  const limit = words.limit ?? (isTable ? MOST_ON_A_TERMINAL : undefined);
  let left = limit ?? Number.POSITIVE_INFINITY;
  // A filter that SQL does not know is applied here: the limit counts what is left of it.
  const asked = words.changed ? filterOf({ ...words, outcome: 'approved_amended' }) : filterOf(words);
  for (const decision of store.decisions({ ...asked, ...(limit === undefined ? {} : { limit }) })) {
    if (words.changed && !isChanged(decision)) continue;
    if (left <= 0) return;
    left -= 1;
    yield decision;
  }
}

function columnsFor(words: DecisionsWords) {
  const format = formatOf(words);
  return format === 'csv' || format === 'tsv' ? DECISION_EXPORT : DECISION_COLUMNS;
}

function* rowsOf(context: Context, decisions: Iterable<DecisionRow>) {
  for (const decision of decisions) yield decisionRow(decision, context.labels);
}

/** Decisions one under another with their words, to be read; other forms print them as rows all the same. */
async function printTexts(context: Context, store: Store, words: DecisionsWords): Promise<void> {
  if (formatOf(words) !== 'table') {
    return printRows(context, columnsFor(words), rowsOf(context, found(store, words, context)), words);
  }
  for (const decision of found(store, words, context)) {
    const head = [
      decision.meetingDate,
      decision.body,
      decision.articleNumber && `§ ${decision.articleNumber}`,
    ];
    const { cells } = decisionRow(decision, context.labels);
    const parts = words.changed
      ? [changedWords(decision)]
      : [decision.proposal ?? '', `→ ${decision.decision ?? ''}`];
    const lines = [
      context.bold(plain(decision.title ?? decision.id)),
      plain(`${head.filter(Boolean).join(' ')} · ${cells['outcome']} · ${decision.id}`),
      ...parts.filter((part) => part !== '').map((part) => wrapText(plain(part), context.width)),
    ];
    await context.print(`${lines.join('\n')}\n\n`);
  }
}

async function printCounts(
  context: Context,
  store: Store,
  words: DecisionsWords,
  by: Counted,
): Promise<void> {
  const counts = store.countDecisions(filterOf(words), by);
  const rows = counts.map(({ key, count }) => {
    const label =
      by === 'outcome' && key !== null ? context.labels.outcome(key as DecisionRow['outcome']) : key;
    return { record: { [by]: key, count }, cells: { [by]: label, count } };
  });
  const columns = [
    { key: by, title: by, flexible: true },
    { key: 'count', title: 'decisions', align: 'right' as const },
  ];
  await printRows(context, columns, rows, words);
}
