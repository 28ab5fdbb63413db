import { Argument, type Command } from 'commander';
import { PykalaError } from '../../domain/errors.js';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { isRedacted, NO_REDACT_OPTION, REDACT_OPTION } from '../is-redacted.js';
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
import type { ExportKind } from '../render/export-columns.js';
import type { Row } from '../render/rows.js';
import { contextFor, type Shell } from '../shell.js';
import { dayOf } from '../today.js';

type ExportWords = FilterWords &
  OutputWords & {
    readonly asOf?: string;
    readonly dictionary?: boolean;
    readonly redact?: boolean;
    readonly ics?: boolean;
    readonly sql?: boolean;
  };

const KINDS: readonly ExportKind[] = [
  'items',
  'decisions',
  'motions',
  'matters',
  'votes',
  'attachments',
  'sections',
  'meetings',
];

const EXAMPLES = `
Examples:
  pykala export decisions --body kunnanhallitus --since 2025-01-01 --until 2025-12-31 --excel -o paatokset-2025.csv
  pykala export motions --dictionary -o motions.csv
  pykala export sections --jsonl | jq 'select(.kind == "decision")'

Excel takes at most 32767 characters into a cell: --excel cuts longer ones with the mark […]; the other forms cut
nothing.
`;

/** `pykala export <what>`: everything of a kind as CSV, JSONL or JSON, one row after another. */
export function addExport(program: Command, shell: Shell): void {
  const command = program
    .command('export')
    .description('everything of a kind as CSV (the default), JSONL or JSON')
    .addArgument(new Argument('<what>', 'what is exported').choices(KINDS))
    .option(...REDACT_OPTION)
    .option(...NO_REDACT_OPTION)
    .option('--ics', 'coming meetings as iCalendar, as `pykala calendar` prints them')
    .option('--dictionary', 'write the data dictionary beside the file (or print it alone)')
    .option('--sql', 'print the query behind it')
    .addHelpText('after', EXAMPLES.trimEnd());
  withOutput(withAsOf(withFilters(command))).action(
    async (kind: ExportKind, words: ExportWords, self: Command) => {
      const context = contextFor(shell, self);
      if (words.ics) return printMeetings(context, kind, words);
      if (kind === 'matters') refuseFiltersOfItems(words);
      if (words.dictionary) await printDictionary(context, kind, words);
      if (words.dictionary && words.output === undefined) return;
      await reading(context, words, (store) => printExport(context, store, kind, words));
    },
  );
}

async function printExport(
  context: Context,
  store: Store,
  kind: ExportKind,
  words: ExportWords,
): Promise<void> {
  const [{ exportSql, readExport }, { EXPORT_COLUMNS }] = await Promise.all([
    import('../read-export.js'),
    import('../render/export-columns.js'),
  ]);
  const filter = filterOf(words);
  if (words.sql) return context.print(`${exportSql(store, kind, filter)}\n`);
  const format = formatOf(words);
  const records = readExport(store, kind, filter, {
    isWhole: format === 'json' || format === 'jsonl',
    isRedacted: isRedacted(store, words),
    today: dayOf(context, words),
  });
  await printRows(
    context,
    EXPORT_COLUMNS[kind],
    rowsOf(records),
    format === 'table' ? { ...words, csv: true } : words,
  );
  if (words.output !== undefined) context.say(`${words.output} is written`);
}

/** A handling that only a later page tells has no page of its own to ask these of. */
function refuseFiltersOfItems({ stage, motions, language, topic }: ExportWords): void {
  const asked = Object.entries({ stage, motions, language, topic }).find(([, value]) => value !== undefined);
  if (asked === undefined) return;
  throw new PykalaError('USAGE', `cli: matters cannot be picked by --${asked[0]}`, {
    hint: 'Export `items` or `decisions` with it; matters know --source, --body, --since, --until, --outcome and --register.',
  });
}

async function printDictionary(context: Context, kind: ExportKind, { output }: ExportWords): Promise<void> {
  const { dictionaryOf } = await import('../render/export-columns.js');
  const to = output === undefined ? {} : { output: `${output}.dictionary.csv` };
  await printRows(context, DICTIONARY_COLUMNS, rowsOf(dictionaryOf(kind)), { csv: true, ...to });
}

async function printMeetings(context: Context, kind: ExportKind, words: ExportWords): Promise<void> {
  if (kind !== 'meetings') {
    throw new PykalaError('USAGE', `cli: ${kind} are no events of a calendar`, {
      hint: 'Say `pykala export meetings --ics`.',
    });
  }
  const { printCalendar } = await import('../print-calendar.js');
  await printCalendar(context, words);
}

const DICTIONARY_COLUMNS = [
  { key: 'column', title: 'column' },
  { key: 'meaning', title: 'meaning' },
];

function* rowsOf(records: Iterable<Readonly<Record<string, unknown>>>): Generator<Row> {
  for (const record of records) yield { record, cells: {} };
}
