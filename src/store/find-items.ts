import type { AgendaItem, Outcome } from '../domain/agenda-item.js';
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

/** The facts of an item without its texts: the columns of `export items`. */
export type ItemFacts = Pick<
  AgendaItem,
  | 'url'
  | 'nativeId'
  | 'meetingNativeId'
  | 'authority'
  | 'governingBody'
  | 'documentType'
  | 'meetingDate'
  | 'articleNumber'
  | 'itemNumber'
  | 'registerNumber'
  | 'title'
  | 'language'
  | 'layout'
  | 'parserVersion'
> &
  Omit<StoredItem, 'record'> & { readonly outcome: Outcome | null };

/** The facts of each wanted item in the order of `findItems`; no record is unpacked for them. */
export function* findItemFacts(db: Db, filter: ItemFilter): Generator<ItemFacts, void, void> {
  const { where, values } = conditionOf(filter);
  const statement = db.prepare<[Readonly<Record<string, unknown>>], ItemFacts>(`
    SELECT s.name || ':' || i.native_id AS id, s.name AS source, i.url, i.native_id AS nativeId,
      m.native_id AS meetingNativeId, i.authority, b.name AS governingBody, i.document_type AS documentType,
      i.meeting_date AS meetingDate, i.article_number AS articleNumber, i.item_number AS itemNumber,
      i.register_number AS registerNumber, i.title, i.language, i.outcome, i.layout,
      i.parser_version AS parserVersion, i.version, i.captured_at AS capturedAt, i.withdrawn_at AS withdrawnAt
    FROM item i CROSS JOIN source s ON s.id = i.source_id
    LEFT JOIN meeting m ON m.id = i.meeting_id LEFT JOIN governing_body b ON b.id = i.body_id
    WHERE ${where} ORDER BY ${NEWEST_FIRST} LIMIT @limit`);
  yield* statement.iterate(values);
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
