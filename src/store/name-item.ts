import { PykalaError } from '../domain/errors.js';
import type { Db } from './database.js';

/** An item that a person named. `id` is its full name (`espoo:20261727-4`). */
export type NamedItem = {
  readonly itemId: number;
  readonly id: string;
  readonly source: string;
  readonly nativeId: string;
};

type Row = {
  readonly id: number;
  readonly source: string;
  readonly native_id: string;
  readonly version: number | null;
  readonly failure: string | null;
};

const MOST_CANDIDATES = 5;

/**
 * The item called `source:nativeId`, or by a native id that only one source has. Throws UNKNOWN_ITEM when there is
 * none, when its page has not been read yet, or when several sources have it (the hint names them).
 */
export function nameItem(db: Db, word: string): NamedItem {
  const colon = word.indexOf(':');
  const source = colon < 0 ? null : word.slice(0, colon);
  const rows = db
    .prepare<[string, string | null], Row>(`
      SELECT i.id, s.name AS source, i.native_id, i.version, l.failure_code AS failure
      FROM item i JOIN source s ON s.id = i.source_id JOIN item_look l ON l.item_id = i.id
      WHERE i.native_id = ? AND i.source_id IN (SELECT id FROM source WHERE name = coalesce(?, name))
      ORDER BY s.name`)
    .all(word.slice(colon + 1), source);
  const [row, ...others] = rows;
  if (row === undefined) throw unknownItem(word, 'no item is called', 'List them with `pykala items`.');
  if (others.length > 0) throw unknownItem(word, 'several items are called', `Name one: ${namesOf(rows)}.`);
  if (row.version === null) throw unknownItem(word, 'no page has been read yet of', notReadHint(row));
  return fromRow(row);
}

function fromRow(row: Row): NamedItem {
  return { itemId: row.id, id: nameOf(row), source: row.source, nativeId: row.native_id };
}

function nameOf(row: Row): string {
  return `${row.source}:${row.native_id}`;
}

function namesOf(rows: readonly Row[]): string {
  const names = rows.slice(0, MOST_CANDIDATES).map(nameOf).join(', ');
  return rows.length > MOST_CANDIDATES ? `${names} …` : names;
}

function notReadHint(row: Row): string {
  const why = row.failure === null ? '' : ` The last try failed: ${row.failure}.`;
  return `It is due at the next \`pykala harvest\`.${why}`;
}

function unknownItem(word: string, what: string, hint: string): PykalaError {
  return new PykalaError('UNKNOWN_ITEM', `store: ${what} ${word}`, { hint });
}
