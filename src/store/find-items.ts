import type { AgendaItem } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
import { conditionOf, type ItemFilter, NEWEST_FIRST } from './item-filter.js';
import { recordFrom } from './item-version.js';

/** A record out of the archive: what is printed as `items --json` is the record with these facts beside it. */
export type StoredItem = {
  readonly id: string;
  readonly source: string;
  readonly version: number;
  readonly capturedAt: string;
  readonly withdrawnAt: string | null;
  readonly record: AgendaItem;
};

type StoredRow = {
  readonly id: string;
  readonly source: string;
  readonly n: number;
  readonly captured_at: string;
  readonly withdrawn_at: string | null;
  readonly record: Uint8Array;
};

/** CROSS JOIN keeps the items on the outside: they come off an index in the order that is wanted. */
const SELECT = `
SELECT s.name || ':' || i.native_id AS id, s.name AS source, v.n, v.captured_at, i.withdrawn_at, v.record
FROM item i
CROSS JOIN source s ON s.id = i.source_id
CROSS JOIN item_version v ON v.item_id = i.id`;

/** The newest version of each wanted item, newest meeting first, one after another in bounded memory. */
export function* findItems(db: Db, filter: ItemFilter): Generator<StoredItem, void, void> {
  const { where, values } = conditionOf(filter);
  const statement = db.prepare<[Readonly<Record<string, unknown>>], StoredRow>(
    `${SELECT} AND v.n = i.version WHERE ${where} ORDER BY ${NEWEST_FIRST} LIMIT @limit`,
  );
  for (const row of statement.iterate(values)) yield fromRow(row);
}

/** The items of a filter with the columns of `v_items`, as a query to be read and run by a person. */
export function itemsSql(filter: ItemFilter): string {
  const { where, values } = conditionOf(filter);
  const sql = `
    SELECT v.* FROM item i CROSS JOIN source s ON s.id = i.source_id
    CROSS JOIN v_items v ON v.source = s.name AND v.native_id = i.native_id
    WHERE ${where} ORDER BY ${NEWEST_FIRST} LIMIT @limit`;
  return writtenOut(sql, values);
}

/** One version of an item, the newest when `n` is `null`; `null` when it has no such version. */
export function loadItem(db: Db, itemId: number, n: number | null): StoredItem | null {
  const row = db
    .prepare<[number, number | null], StoredRow>(`${SELECT} WHERE i.id = ? AND v.n = coalesce(?, i.version)`)
    .get(itemId, n);
  return row === undefined ? null : fromRow(row);
}

function fromRow(row: StoredRow): StoredItem {
  return {
    id: row.id,
    source: row.source,
    version: row.n,
    capturedAt: row.captured_at,
    withdrawnAt: row.withdrawn_at,
    record: recordFrom(row.record),
  };
}
