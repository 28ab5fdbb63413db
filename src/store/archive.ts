import { type Db, inTransaction } from './database.js';
import { pageTable } from './page.js';
import { type Reading, type ReplayedVersion, replayer } from './replay.js';

/** One answer of an item's address as archived. */
export type ArchivedPage = {
  readonly pageId: number;
  readonly url: string;
  readonly contentType: string | null;
  readonly capturedAt: string;
};

/** An item with every answer its address gave, oldest first, and what is needed to parse them. */
export type ArchivedItem = {
  readonly itemId: number;
  readonly id: string;
  readonly nativeId: string;
  readonly platform: string;
  readonly baseUrl: string;
  readonly authority: string;
  readonly pages: readonly ArchivedPage[];
};

type ItemRow = Omit<ArchivedItem, 'pages'>;

/** So many items are read at a time: the connection is free for writing in between. */
const BATCH = 200;

/** The raw archive, for reading every page again without asking anybody. */
export function archive(db: Db) {
  const items = db.prepare<[number, string | null, number], ItemRow>(`
    SELECT i.id AS itemId, s.name || ':' || i.native_id AS id, i.native_id AS nativeId, s.platform,
      s.base_url AS baseUrl, s.authority
    FROM item i JOIN source s ON s.id = i.source_id
    WHERE i.id > ? AND s.name = coalesce(?, s.name) AND EXISTS (SELECT 1 FROM capture c WHERE c.item_id = i.id)
    ORDER BY i.id LIMIT ?`);
  const pages = db.prepare<[number], ArchivedPage>(`
    SELECT page_id AS pageId, url, content_type AS contentType, captured_at AS capturedAt
    FROM capture WHERE item_id = ? ORDER BY n`);
  const count = db
    .prepare<[string | null], number>(`
      SELECT count(DISTINCT c.item_id) FROM capture c JOIN item i ON i.id = c.item_id
      JOIN source s ON s.id = i.source_id WHERE s.name = coalesce(?, s.name)`)
    .pluck();
  const replay = replayer(db);
  const pageBytes = pageTable(db);

  return {
    /** How many items have archived pages. */
    count: (source: string | null): number => count.get(source) ?? 0,
    /** Every item with archived pages, one after another in bounded memory; writing meanwhile is allowed. */
    *items(source: string | null): Generator<ArchivedItem, void, void> {
      for (let last = 0; ; ) {
        const batch = items.all(last, source, BATCH);
        for (const item of batch) yield { ...item, pages: pages.all(item.itemId) };
        const end = batch.at(-1);
        if (end === undefined) return;
        last = end.itemId;
      }
    },
    /** The bytes of a page as served. */
    body: (pageId: number): Uint8Array => pageBytes.load(pageId),
    /** What the versions of an item would be by other readings of its pages, without changing anything. */
    compare: (itemId: number, readings: readonly Reading[]): readonly ReplayedVersion[] =>
      replay.compare(itemId, readings),
    /** Makes the versions of an item what its pages read, in one transaction; says what that changed. */
    replay: inTransaction(db, (itemId: number, readings: readonly Reading[]) =>
      replay.apply(itemId, readings),
    ),
  };
}
