import { type Command, InvalidArgumentError, Option } from 'commander';
import type { MotionStage, Outcome } from '../domain/agenda-item.js';
import { PykalaError } from '../domain/errors.js';
import { fold } from '../domain/fold.js';
import { readDay } from '../parse/interpret/dates.js';
import type { ItemFilter } from '../store/item-filter.js';
import type { RowFormat } from './render/rows.js';

/** The filters that mean the same on every reading command. */
export type FilterWords = {
  readonly source?: readonly string[];
  readonly body?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outcome?: Outcome;
  readonly stage?: MotionStage;
  readonly register?: string;
  readonly motions?: boolean;
  readonly language?: 'fi' | 'sv';
  readonly limit?: number;
  readonly topic?: string;
  /** The query that the topic stands for; see `topics.ts`. */
  readonly topicWords?: string;
};

/** The words about output that mean the same on every command that prints rows. */
export type OutputWords = {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly csv?: boolean;
  readonly tsv?: boolean;
  readonly md?: boolean;
  readonly excel?: boolean;
  readonly fields?: readonly string[];
  readonly output?: string;
};

const OUTCOMES = [
  'approved',
  'approved_amended',
  'rejected',
  'tabled',
  'returned',
  'noted',
  'elected',
  'referred',
  'withdrawn',
  'unknown',
];
const STAGES = ['filed', 'referred', 'in_preparation', 'answer_proposed', 'closed'];

/** Adds the filters to a command. */
export function withFilters(command: Command): Command {
  return command
    .option('--source <name>', 'only this source (may be given again)', collectSource)
    .option('--body <name>', 'only bodies whose name holds these letters')
    .option('--since <date>', 'meetings on or after this day (YYYY-MM-DD or d.m.yyyy)', dayArgument)
    .option('--until <date>', 'meetings on or before this day', dayArgument)
    .addOption(new Option('--outcome <code>', 'only decisions with this outcome').choices(OUTCOMES))
    .addOption(new Option('--stage <stage>', 'only motions at this stage').choices(STAGES))
    .option('--register <number>', 'only this register number (asianumero)')
    .option('--motions', 'only items about a motion')
    .addOption(new Option('--language <code>', 'language of the text').choices(['fi', 'sv']))
    .option('--topic <name>', 'only items on this subject (see `pykala topics`)')
    .option('--limit <n>', 'at most this many rows', limitArgument);
}

/** Adds the day as of which the archive is read. */
export function withAsOf(command: Command): Command {
  return command.option('--as-of <date>', 'as the archive stood at the end of this day', dayArgument);
}

/** Adds the forms of output to a command. */
export function withOutput(command: Command): Command {
  return command
    .addOption(form('--json', 'print JSON', ['jsonl', 'csv', 'tsv', 'md', 'excel']))
    .addOption(form('--jsonl', 'print one JSON object a line', ['csv', 'tsv', 'md', 'excel']))
    .addOption(new Option('--nl').hideHelp().implies({ jsonl: true }))
    .addOption(form('--csv', 'print CSV (RFC 4180)', ['tsv', 'md']))
    .addOption(form('--tsv', 'print tab-separated values', ['md', 'excel']))
    .addOption(form('--md', 'print a Markdown table', ['excel']))
    .option('--excel', 'CSV for Excel: semicolons, BOM, formulas neutralised')
    .option('--fields <a,b>', 'only these fields, in this order', listArgument)
    .option('-o, --output <file>', 'write to a file instead of the terminal', fileArgument);
}

/** One form of output, with those that it cannot be asked for together with. */
function form(flags: string, description: string, others: readonly string[]): Option {
  return new Option(flags, description).conflicts([...others]);
}

/** Adds the forms of output to a command that prints one whole thing, to be read or as JSON. */
export function withWholeOutput(command: Command): Command {
  return command
    .option('--json', 'print JSON')
    .option('--jsonl', 'print one JSON object a line')
    .option('--fields <a,b>', 'only these fields of the JSON, in this order', listArgument)
    .option('-o, --output <file>', 'write to a file instead of the terminal', fileArgument);
}

/** Whether a command of `withWholeOutput` is to print objects: fields are picked of JSON only. */
export function wantsObjects({ json, jsonl, fields }: OutputWords): boolean {
  return json === true || jsonl === true || fields !== undefined;
}

/** The filter that words mean. Throws USAGE for days between which there is none. */
export function filterOf(words: FilterWords): ItemFilter {
  const { source, body, since, until, outcome, stage, register, motions, language, limit, topicWords } =
    words;
  if (since !== undefined && until !== undefined && since > until) {
    throw new PykalaError('USAGE', `cli: no day lies between --since ${since} and --until ${until}`, {
      hint: 'The earlier day goes with --since.',
    });
  }
  return {
    ...(source === undefined ? {} : { sources: source }),
    ...(body === undefined ? {} : { body }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(stage === undefined ? {} : { stage }),
    ...(register === undefined ? {} : { register }),
    ...(motions === undefined ? {} : { motions }),
    ...(language === undefined ? {} : { language }),
    ...(limit === undefined ? {} : { limit }),
    ...(topicWords === undefined ? {} : { query: topicWords }),
  };
}

/** The form asked for; a table where none is named. */
export function formatOf(words: OutputWords): RowFormat {
  if (words.json) return 'json';
  if (words.jsonl) return 'jsonl';
  if (words.tsv) return 'tsv';
  if (words.csv || words.excel) return 'csv';
  return words.md ? 'md' : 'table';
}

/** How many rows, as an option's argument. */
function limitArgument(word: string): number {
  const limit = countArgument(word);
  if (limit === 0) throw new InvalidArgumentError('At least 1 is wanted.');
  return limit;
}

/** A whole number from 0 on, as an option's argument. */
export function countArgument(word: string): number {
  if (!/^\d{1,9}$/u.test(word)) throw new InvalidArgumentError('A whole number is wanted.');
  return Number(word);
}

/** A day typed as `2026-03-01` or `1.3.2026`, as `YYYY-MM-DD`. */
export function dayArgument(word: string): string {
  const day = readDay(word);
  if (day === null) throw new InvalidArgumentError('Write a date as 2026-03-01 or 1.3.2026.');
  return day;
}

/** Names parted by commas, as an option's argument. */
export function listArgument(word: string): readonly string[] {
  return word
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

/** Gathers an option that may be given again. */
export function collect(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), word];
}

/** Gathers the names of sources, which are short slugs: `Lempäälä` and `lempaala` are one. */
export function collectSource(word: string, before: readonly string[] | undefined): readonly string[] {
  return collect(fold(word) || word, before);
}

/** The file that output goes to; nobody wants one named `-`. */
export function fileArgument(word: string): string {
  if (word === '') throw new InvalidArgumentError('Name a file.');
  if (word === '-') throw new InvalidArgumentError('Leave it out to write to standard output.');
  return word;
}
