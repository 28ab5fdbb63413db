import { PykalaError } from '../domain/errors.js';
import type { Context } from './context.js';
import { formatOf, type OutputWords } from './options.js';
import type { ExportKind } from './render/export-columns.js';
import { jsonText } from './render/json.js';
import type { Row, RowStyle } from './render/rows.js';
import type { Column } from './render/table.js';
import { writeFile } from './write-whole.js';

/**
 * Prints rows in the form that the words ask for, to the terminal or to the file they name; a file appears whole or
 * not at all. Throws FILE_FAILED when it cannot be written.
 */
export async function printRows(
  context: Context,
  columns: readonly Column[],
  rows: Iterable<Row>,
  words: OutputWords,
): Promise<void> {
  const style: RowStyle = {
    format: formatOf(words),
    excel: words.excel === true,
    fields: words.fields ?? null,
    width: words.output === undefined ? context.width : null,
    bold: words.output === undefined ? context.bold : (text) => text,
    paint: words.output === undefined ? context.paint : (_, text) => text,
  };
  const headed = columns.map((column) => ({ ...column, title: context.labels.column(column.title) }));
  const render = await rendererOf(style);
  const pieces = inChunks(render(headed, checkedFields(rows, style), style));
  if (words.output !== undefined) return writeFile(words.output, pieces);
  if (style.format === 'table' && context.streams.outIsTerminal) {
    const { printPaged } = await import('./pager.js');
    return printPaged(context, [...pieces].join(''));
  }
  for (const piece of pieces) await context.print(piece);
}

/** Only the writer that is needed is read from the disk. */
async function rendererOf({ format }: RowStyle) {
  if (format === 'csv' || format === 'tsv') return (await import('./render/separated-rows.js')).separatedRows;
  return (await import('./render/rows.js')).renderRows;
}

/** The columns that a command prints: in a file for machines the promised ones of its export. */
export async function columnsFor(
  kind: ExportKind,
  toRead: readonly Column[],
  words: OutputWords,
): Promise<readonly Column[]> {
  const format = formatOf(words);
  if (format !== 'csv' && format !== 'tsv') return toRead;
  const { EXPORT_COLUMNS } = await import('./render/export-columns.js');
  return EXPORT_COLUMNS[kind];
}

/** Rows as they are; throws USAGE at the first one when a field that was asked for is none. */
function* checkedFields(rows: Iterable<Row>, { fields, format }: RowStyle): Generator<Row, void, void> {
  let isChecked = fields === null;
  for (const row of rows) {
    const isRead = format === 'table' || format === 'md';
    if (!isChecked) checkFields(isRead ? { ...row.cells, ...row.record } : row.record, fields ?? []);
    isChecked = true;
    yield row;
  }
}

function checkFields(known: Readonly<Record<string, unknown>>, fields: readonly string[]): void {
  const unknown = fields.filter((field) => !(field in known));
  if (unknown.length === 0) return;
  throw new PykalaError('USAGE', `cli: there is no field ${unknown.join(', ')}`, {
    hint: `Fields are ${Object.keys(known).join(', ')}.`,
  });
}

/** So much is written at once: a million rows cost no million writes, and little memory. */
const CHUNK = 65_536;

function* inChunks(pieces: Iterable<string>): Generator<string, void, void> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * Prints whole objects as JSON Lines or as JSON (an only one bare, unless a list is what is always printed), to the file
 * that the words name, if any. Throws USAGE when a field that was asked for is none.
 */
export async function printObjects(
  context: Context,
  objects: readonly Readonly<Record<string, unknown>>[],
  words: OutputWords,
  { isList = false }: { readonly isList?: boolean } = {},
): Promise<void> {
  const { fields } = words;
  for (const object of objects) checkFields(object, fields ?? []);
  const picked = objects.map((object) =>
    fields === undefined ? object : Object.fromEntries(fields.map((field) => [field, object[field]])),
  );
  const text = words.jsonl
    ? picked.map((object) => `${jsonText(object)}\n`).join('')
    : `${jsonText(picked.length === 1 && !isList ? picked[0] : picked, 2)}\n`;
  return words.output === undefined ? context.print(text) : writeFile(words.output, [text]);
}

/** How a text is to be laid out: for the terminal, or plainly for a file. */
export type TextStyle = Pick<Context, 'width' | 'bold' | 'paint' | 'labels'>;

/** Prints a text to be read: through the pager on a terminal, or to the file that the words name. */
export async function printText(
  context: Context,
  render: (style: TextStyle) => string,
  { output }: OutputWords,
): Promise<void> {
  if (output === undefined) {
    const { printPaged } = await import('./pager.js');
    return printPaged(context, render(context));
  }
  const style = { ...context, width: null, bold: asItIs, paint: (_: unknown, text: string) => text };
  await writeFile(output, [render(style)]);
}

function asItIs(text: string): string {
  return text;
}
