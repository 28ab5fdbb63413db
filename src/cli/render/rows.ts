import { stringify } from 'csv-stringify/sync';
import { excelCell } from './excel.js';
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

/** Turns rows into pieces of text one after another, so that any number of rows needs little memory (a table needs all). */
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
    case 'jsonl':
      for (const row of rows) yield `${jsonText(pickFields(row.record, style.fields))}\n`;
      return;
    default:
      yield* separatedRows(columns, rows, style);
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

/** RFC 4180 rows: first the header, then one line a record; with `excel` what a Finnish Excel opens by a double click. */
function* separatedRows(
  columns: readonly Column[],
  rows: Iterable<Row>,
  style: RowStyle,
): Generator<string, void, void> {
  const keys = style.fields ?? columns.map((column) => column.key);
  const options = {
    delimiter: style.excel ? ';' : style.format === 'tsv' ? '\t' : ',',
    record_delimiter: style.excel ? 'windows' : 'unix',
    bom: false,
    // By itself it quotes only what has the whole line end of the file in it: a bare LF would break rows that end in CRLF.
    quoted_match: /[\r\n]/u,
  } as const;
  const lines = (batch: readonly (readonly string[])[]) =>
    stringify(
      batch.map((values) => [...values]),
      options,
    );
  const names = keys.map((key) => columns.find((column) => column.key === key)?.csvName ?? snakeCase(key));
  yield (style.excel ? '\ufeff' : '') + lines([names]);
  let batch: (readonly string[])[] = [];
  for (const row of rows) {
    const values = keys.map((key) => csvValue(row.record[key]));
    batch.push(style.excel ? values.map((value) => excelCell(value)) : values);
    if (batch.length < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

/** So many rows are turned into text at once, which costs a fifth of doing each alone. */
const BATCH = 100;

/** Lists and objects become JSON, truth values words, `null` an empty cell. */
function csvValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `meetingDate` as a CSV column is `meeting_date`. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
