import { Argument, type Command } from 'commander';
import { redactRecord, redactRow } from '../../app/redact.js';
import type { AgendaItem } from '../../domain/agenda-item.js';
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
import { readMotions } from '../read-motions.js';
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

/** `pykala export <what>`: everything of a kind as CSV, JSONL or JSON, one row after another. */
export function addExport(program: Command, shell: Shell): void {
  const command = program
    .command('export')
    .description('everything of a kind as CSV (the default), JSONL or JSON')
    .addArgument(new Argument('<what>', 'what is exported').choices(KINDS))
    .option('--redact', 'mask names, phones and addresses of private persons')
    .option('--ics', 'coming meetings as iCalendar, as `pykala calendar` prints them')
    .option('--dictionary', 'write the data dictionary beside the file (or print it alone)');
  withOutput(withAsOf(withFilters(command))).action(
    async (kind: ExportKind, words: ExportWords, self: Command) => {
      const context = contextFor(shell, self);
      if (words.ics) return printMeetings(context, kind, words);
      const { dictionaryOf, EXPORT_COLUMNS } = await import('../render/export-columns.js');
      if (words.dictionary) {
        const isAlone = words.output === undefined;
        const to = isAlone ? {} : { output: `${words.output}.dictionary.csv` };
        await printRows(context, DICTIONARY_COLUMNS, dictionaryOf(kind).map(asRow), { csv: true, ...to });
        if (isAlone) return;
      }
      await reading(context, words, async (store) => {
        const asked = formatOf(words) === 'table' ? { ...words, csv: true } : words;
        await printRows(context, EXPORT_COLUMNS[kind], rowsOf(context, store, kind, words), asked);
      });
      if (words.output !== undefined) context.say(`${words.output} is written`);
    },
  );
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

function* rowsOf(context: Context, store: Store, kind: ExportKind, words: ExportWords): Generator<Row> {
  for (const record of recordsOf(context, store, kind, words)) {
    yield asRow(words.redact ? masked(kind, record) : record);
  }
}

/** Whole records know who acts in an office; rows are masked word by word. */
function masked(
  kind: ExportKind,
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const isRecord = kind === 'items' && Array.isArray(record['handlings']);
  return isRecord ? { ...record, ...redactRecord(record as AgendaItem) } : redactRow(record);
}

function asRow(record: Readonly<Record<string, unknown>>): Row {
  return { record, cells: {} };
}

function recordsOf(
  context: Context,
  store: Store,
  kind: ExportKind,
  words: ExportWords,
): Iterable<Readonly<Record<string, unknown>>> {
  const filter = filterOf(words);
  switch (kind) {
    case 'items':
      return itemsOf(store, filter, formatOf(words) === 'json' || formatOf(words) === 'jsonl');
    case 'decisions':
      return store.decisions(filter);
    case 'motions':
      return readMotions(store, filter, { today: dayOf(context, words) });
    case 'matters':
      return store.matters(filter);
    case 'votes':
      return store.votes(filter);
    case 'attachments':
      return store.attachments(filter);
    case 'sections':
      return store.sections(filter);
    case 'meetings':
      return store.meetings(filter);
    default:
      throw new PykalaError('USAGE', `cli: there is nothing called ${String(kind)} to export`);
  }
}

/** Whole records for JSON; for a spreadsheet what fits into cells, with the outcome as a column. */
function* itemsOf(
  store: Store,
  filter: ReturnType<typeof filterOf>,
  isWhole: boolean,
): Generator<Readonly<Record<string, unknown>>> {
  for (const { record, ...stored } of store.items(filter)) {
    const whole = { ...stored, ...record };
    yield isWhole ? whole : { ...whole, outcome: record.decision?.outcome ?? null };
  }
}
