import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { PykalaError } from '../domain/errors.js';
import type { Context } from './context.js';
import { formatOf, type OutputWords } from './options.js';
import { type Row, type RowStyle, renderRows } from './render/rows.js';
import type { Column } from './render/table.js';
import { writeTo } from './streams.js';

/**
 * Prints rows in the form that the words ask for, to the terminal or to the file they name.
 * Throws FILE_FAILED when the file cannot be written.
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
  };
  const pieces = renderRows(columns, rows, style);
  if (words.output !== undefined) return writeFile(words.output, pieces);
  for (const piece of pieces) await context.print(piece);
}

async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  const ended = finished(stream).catch((cause: Error) => {
    throw new PykalaError('FILE_FAILED', `cli: ${path} cannot be written: ${cause.message}`, { cause });
  });
  for (const piece of pieces) await Promise.race([writeTo(stream, piece), ended]);
  stream.end();
  await ended;
}
