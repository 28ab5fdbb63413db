import { stringify } from 'csv-stringify/sync';
import { excelCell, excelNumber } from './excel.js';
import type { Row, RowStyle } from './rows.js';
import type { Column } from './table.js';

/** RFC 4180 rows: first the header, then one line a record; with `excel` what a Finnish Excel opens by a double click. */
export function* separatedRows(
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
    batch.push(keys.map((key) => (style.excel ? excelValue : csvValue)(row.record[key])));
    if (batch.length < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

/** So many rows are turned into text at once, which costs a fifth of doing each alone. */
const BATCH = 100;

/** Only what is text can be taken for a formula: numbers, also negative ones, stay numbers. */
function excelValue(value: unknown): string {
  return typeof value === 'number' && Number.isFinite(value)
    ? excelNumber(value)
    : excelCell(csvValue(value));
}

/** Lists and objects become JSON, truth values words, `null` an empty cell. */
function csvValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `meetingDate` as a CSV column is `meeting_date`. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
