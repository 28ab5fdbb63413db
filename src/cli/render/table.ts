import Table from 'cli-table3';
import { plainLine } from './plain.js';

/** One column of a table: `flexible` columns share what room is left and wrap their words. */
export type Column = {
  readonly key: string;
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly flexible?: boolean;
  /** The column's name in CSV where it is not the key in snake_case. */
  readonly csvName?: string;
};

/** A cell as the reader should see it; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

const LEAST_FLEXIBLE = 16;

/**
 * Rows as lines of a table without borders. With a `width` (columns of the terminal) the flexible columns wrap
 * their words to fit; without one every row is one line.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Cell>>[],
  style: { readonly width: number | null; readonly bold: (text: string) => string },
): string {
  const cells = rows.map((row) => columns.map((column) => cellText(row[column.key] ?? null)));
  const widths = columnWidths(columns, cells, style.width);
  const table = new Table({
    head: columns.map((column) => style.bold(column.title)),
    colAligns: columns.map((column) => column.align ?? 'left'),
    ...(widths === null ? {} : { colWidths: widths }),
    wordWrap: true,
    wrapOnWordBoundary: true,
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...cells);
  return `${table.toString().replace(/[ \t]+$/gmu, '')}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? plainLine(cell) : String(cell);
}

/** Natural widths, the flexible ones cut so that the whole fits; `null` when nothing needs to be cut. */
function columnWidths(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number | null,
): number[] | null {
  if (width === null) return null;
  const natural = columns.map((column, at) =>
    Math.max(displayWidth(column.title), ...cells.map((row) => displayWidth(row[at] ?? ''))),
  );
  const gaps = 2 * (columns.length - 1);
  const fixed = sum(natural.filter((_, at) => columns[at]?.flexible !== true));
  const flexible = natural.filter((_, at) => columns[at]?.flexible === true);
  const room = width - gaps - fixed;
  if (flexible.length === 0 || sum(flexible) <= room) return natural;
  const share = room / sum(flexible);
  return natural.map((wide, at) =>
    columns[at]?.flexible === true ? Math.max(LEAST_FLEXIBLE, Math.floor(wide * share)) : wide,
  );
}

/** Letters, not bytes: a decomposed ä is one column wide. */
function displayWidth(text: string): number {
  return [...text.normalize('NFC')].length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
