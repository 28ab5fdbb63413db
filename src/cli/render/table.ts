import Table from 'cli-table3';
import { plainLine } from './plain.js';

/**
 * One column of a table: `flexible` columns share what room is left and wrap their words; `optional` ones are left
 * out of a terminal that is too narrow, the lowest number first.
 */
export type Column = {
  readonly key: string;
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly flexible?: boolean;
  readonly optional?: number;
  /** The width below which an optional column goes rather than this flexible one shrinks further. */
  readonly least?: number;
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

/** `width` is the terminal's; `paint` may colour a line of the cell in a row and column once it is measured. */
export type TableStyle = {
  readonly width: number | null;
  readonly bold: (text: string) => string;
  readonly paint?: (row: number, key: string, text: string) => string;
};

/** What `least` is where a column does not say. */
const LEAST_FLEXIBLE = 12;

/**
 * Rows as lines of a table without borders. With a `width` (columns of the terminal) the flexible columns wrap
 * their words to fit, and optional ones are left out where there is no room; what fits in no way is printed as one
 * line a cell. Without a width every row is one line.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Cell>>[],
  style: TableStyle,
): string {
  const measured = columns.map((column) => measure(column, rows));
  const fitted = style.width === null ? measured : fitColumns(measured, style.width);
  if (fitted === null) return renderStacked(measured, rows.length, style);
  const table = new Table({
    head: fitted.map(({ column }) => style.bold(column.title)),
    colAligns: fitted.map(({ column }) => column.align ?? 'left'),
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const [at] of rows.entries()) {
    table.push(
      fitted.map(({ column, cells, wide }) => {
        const lines = style.width === null ? [cells[at] ?? ''] : wrapCell(cells[at] ?? '', wide);
        return lines.map((line) => style.paint?.(at, column.key, line) ?? line).join('\n');
      }),
    );
  }
  return `${table.toString().replace(/[ \t]+$/gmu, '')}\n`;
}

type Measured = { readonly column: Column; readonly cells: readonly string[]; readonly wide: number };

function measure(column: Column, rows: readonly Readonly<Record<string, Cell>>[]): Measured {
  const cells = rows.map((row) => cellText(row[column.key] ?? null));
  const wide = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), displayWidth(column.title));
  return { column, cells, wide };
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? plainLine(cell) : String(cell);
}

/** The columns with widths that fit, the most dispensable ones left out; `null` when they cannot fit. */
function fitColumns(measured: readonly Measured[], width: number): readonly Measured[] | null {
  const room = roomForFlexible(measured, width);
  const flexible = measured.filter(({ column }) => column.flexible === true);
  const titles = flexible.map(({ column }) => displayWidth(column.title));
  const least = sum(
    flexible.map(({ wide, column }, at) =>
      Math.max(titles[at] ?? 0, Math.min(wide, column.least ?? LEAST_FLEXIBLE)),
    ),
  );
  if (room < least) {
    const dispensable = measured.filter(({ column }) => column.optional !== undefined);
    const first = dispensable.toSorted((a, b) => (a.column.optional ?? 0) - (b.column.optional ?? 0))[0];
    const rest = measured.filter((one) => one !== first);
    if (first !== undefined) return fitColumns(rest, width);
  }
  if (room < sum(titles)) return null;
  const widths = shareRoom(flexible, room);
  return measured.map((one) => {
    const at = flexible.indexOf(one);
    return at < 0 ? one : { ...one, wide: widths[at] ?? one.wide };
  });
}

function roomForFlexible(measured: readonly Measured[], width: number): number {
  const fixed = measured.filter(({ column }) => column.flexible !== true).map(({ wide }) => wide);
  return width - NO_BORDERS.middle.length * (measured.length - 1) - sum(fixed);
}

/** Shares room out so that narrow columns keep what they need and wide ones get the same of what is left. */
function shareRoom(flexible: readonly Measured[], room: number): readonly number[] {
  const titles = flexible.map(({ column }) => displayWidth(column.title));
  const order = flexible.map((_, at) => at).toSorted((a, b) => wideAt(flexible, a) - wideAt(flexible, b));
  const widths = [...titles];
  let left = room - sum(titles);
  for (const [done, at] of order.entries()) {
    const title = titles[at] ?? 0;
    const more = Math.min(wideAt(flexible, at) - title, Math.floor(left / (order.length - done)));
    widths[at] = title + more;
    left -= more;
  }
  return widths;
}

function wideAt(columns: readonly Measured[], at: number): number {
  return columns[at]?.wide ?? 0;
}

/** Each row as lines of title and value, rows parted by an empty line. */
function renderStacked(measured: readonly Measured[], rows: number, style: TableStyle): string {
  const titleWide = Math.max(...measured.map(({ column }) => displayWidth(column.title)));
  const room = Math.max(20, (style.width ?? 80) - titleWide - 2);
  const stack = (at: number) =>
    measured.flatMap(({ column, cells }) =>
      wrapCell(cells[at] ?? '', room).map((line, n) => {
        const title = n === 0 ? column.title : '';
        const words = style.paint?.(at, column.key, line) ?? line;
        return `${style.bold(title)}${' '.repeat(titleWide - displayWidth(title) + 2)}${words}`.trimEnd();
      }),
    );
  return `${Array.from({ length: rows }, (_, at) => stack(at).join('\n')).join('\n\n')}\n`;
}

/** A cell's words in lines of at most `wide` letters; a word that is longer is broken. */
function wrapCell(cell: string, wide: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of cell.split(' ').flatMap((whole) => breakWord(whole, wide))) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > wide) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function breakWord(word: string, wide: number): readonly string[] {
  const letters = [...word.normalize('NFC')];
  if (letters.length <= wide) return [word];
  return Array.from({ length: Math.ceil(letters.length / wide) }, (_, at) =>
    letters.slice(at * wide, (at + 1) * wide).join(''),
  );
}

/** Letters, not bytes: a decomposed ä is one column wide. */
function displayWidth(text: string): number {
  return [...text.normalize('NFC')].length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
