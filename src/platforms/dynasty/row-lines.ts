import type { Line } from './line-text.js';

/**
 * The lines of a table row: one for the whole row where each cell holds at most one line, else every line of every
 * cell with its column. A row of a single cell is only a frame round its lines. `joint` parts the row from what
 * stands before it.
 */
export function rowLines(cells: readonly (readonly Line[])[], joint: Line['joint']): readonly Line[] {
  const [only] = cells;
  if (cells.length === 1 && only !== undefined && only.length > 1) return startWith(only, joint);
  if (cells.every((lines) => lines.length <= 1)) return oneLine(cells.flat(), joint);
  const parted = cells.flatMap((lines, column) =>
    startWith(lines, '\n').map((line): Line => ({ ...line, kind: 'row', column: line.column ?? column })),
  );
  return startWith(parted, joint);
}

function oneLine(lines: readonly Line[], joint: Line['joint']): readonly Line[] {
  const [first] = lines;
  if (first === undefined) return [];
  const pieces = lines.flatMap((line, index) =>
    line.pieces.map((piece) =>
      index > 0 && piece.gap === 'start' ? { ...piece, gap: 'cell' as const } : piece,
    ),
  );
  const kind = lines.length === 1 && first.kind === 'heading' ? first.kind : 'row';
  return [{ kind, pieces, joint, column: null }];
}

function startWith(lines: readonly Line[], joint: Line['joint']): readonly Line[] {
  return lines.map((line, index) => (index === 0 ? { ...line, joint } : line));
}
