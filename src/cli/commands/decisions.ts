import { type Command, Option } from 'commander';
import { diffWords } from '../../app/diff-words.js';
import type { DecisionFilter, DecisionRow } from '../../store/find-decisions.js';
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
import { printPaged } from '../pager.js';
import { columnsFor, printRows } from '../print-rows.js';
import { DECISION_COLUMNS, decisionRow, decisionText } from '../render/decisions-table.js';
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
    .option(
      '--changed',
      'only those decided in another form than proposed or with a wish beside, and what changed',
    )
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
      if (words.sql) return context.print(`${store.sqlOf.decisions(wanted(words))}\n`);
      if (words.countBy !== undefined) return printCounts(context, store, words, words.countBy);
      const isRead = formatOf(words) === 'table' && words.output === undefined;
      if (isRead && (words.text || words.changed)) return printTexts(context, store, words);
      const rows = rowsOf(context, found(store, words, context), words.changed === true);
      await printRows(context, await columnsFor('decisions', DECISION_COLUMNS, words), rows, words);
    });
  });
}

/** Nobody reads more of a table; what is piped or written to a file is whole. */
const MOST_ON_A_TERMINAL = 100;

function found(store: Store, words: DecisionsWords, context: Context): Iterable<DecisionRow> {
  const isRead = formatOf(words) === 'table' && context.streams.outIsTerminal && words.output === undefined;
  const limit = words.limit ?? (isRead ? MOST_ON_A_TERMINAL : undefined);
  return store.decisions({ ...wanted(words), ...(limit === undefined ? {} : { limit }) });
}

function wanted(words: DecisionsWords): DecisionFilter {
  return { ...filterOf(words), isChanged: words.changed === true };
}

/** With `--changed` the words that changed come along for machines. */
function* rowsOf(context: Context, decisions: Iterable<DecisionRow>, isChanged: boolean) {
  for (const decision of decisions) {
    const row = decisionRow(decision, context.labels);
    if (!isChanged) yield row;
    else {
      const changes = diffWords(decision.proposal ?? '', decision.decision ?? '');
      yield { ...row, record: { ...row.record, changes } };
    }
  }
}

/** Decisions one under another with their words, to be read. */
async function printTexts(context: Context, store: Store, words: DecisionsWords): Promise<void> {
  const how = { isChanged: words.changed === true };
  const texts = [];
  for (const decision of found(store, words, context)) {
    const text = `${decisionText(decision, context, how)}\n\n`;
    if (context.streams.outIsTerminal) texts.push(text);
    else await context.print(text);
  }
  await printPaged(context, texts.join(''));
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
