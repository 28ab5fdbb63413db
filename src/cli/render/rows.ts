import { jsonText } from './json.js';
import { plainLine } from './plain.js';
import { type Cell, type Column, renderTable } from './table.js';
import type { Tone } from './tone.js';

/** The forms in which rows are printed. */
export type RowFormat = 'table' | 'json' | 'jsonl' | 'csv' | 'tsv' | 'md';

/** A row for machines (`record`, keys as in the contract) and the cells a reader sees. */
export type Row = {
  readonly record: Readonly<Record<string, unknown>>;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The tones in which a terminal shows cells, by column. */
  readonly tones?: Readonly<Record<string, Tone | null>>;
};

export type RowStyle = {
  readonly format: RowFormat;
  readonly excel: boolean;
  /** Keys to print, in this order; `null` prints all. */
  readonly fields: readonly string[] | null;
  readonly width: number | null;
  readonly bold: (text: string) => string;
  readonly paint: (tone: Tone | null, text: string) => string;
};

/**
 * Turns rows into pieces of text one after another, so that any number of rows needs little memory (a table needs all).
 * What `separatedRows` writes (`csv`, `tsv`) is not written here.
 */
export function* renderRows(
  columns: readonly Column[],
  rows: Iterable<Row>,
  style: RowStyle,
): Generator<string, void, void> {
  switch (style.format) {
    case 'table':
      yield tableOf(pickColumns(columns, style.fields), [...rows], style);
      return;
    case 'md':
      yield* markdownRows(pickColumns(columns, style.fields), rows);
      return;
    case 'json':
      yield* jsonRows(rows, style.fields);
      return;
    default:
      for (const row of rows) yield `${jsonText(pickFields(row.record, style.fields))}\n`;
  }
}

function tableOf(columns: readonly Column[], rows: readonly Row[], style: RowStyle): string {
  const cells = rows.map((row) => row.cells);
  const paint = (at: number, key: string, text: string) => style.paint(rows[at]?.tones?.[key] ?? null, text);
  return renderTable(columns, cells, { width: style.width, bold: style.bold, paint });
}

function pickColumns(columns: readonly Column[], fields: readonly string[] | null): readonly Column[] {
  if (fields === null) return columns;
  return fields.map((key) => columns.find((column) => column.key === key) ?? { key, title: key });
}

function pickFields(
  record: Readonly<Record<string, unknown>>,
  fields: readonly string[] | null,
): Readonly<Record<string, unknown>> {
  if (fields === null) return record;
  return Object.fromEntries(fields.map((key) => [key, record[key] ?? null]));
}

function* jsonRows(rows: Iterable<Row>, fields: readonly string[] | null): Generator<string, void, void> {
  let opener = '[\n';
  for (const row of rows) {
    yield opener + jsonText(pickFields(row.record, fields), 2);
    opener = ',\n';
  }
  yield opener === '[\n' ? '[]\n' : '\n]\n';
}

function* markdownRows(columns: readonly Column[], rows: Iterable<Row>): Generator<string, void, void> {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  yield line(columns.map((column) => column.title));
  yield line(columns.map((column) => (column.align === 'right' ? '--:' : '---')));
  for (const row of rows) {
    yield line(
      columns.map((column) => plainLine(String(row.cells[column.key] ?? '')).replaceAll('|', '\\|')),
    );
  }
}
