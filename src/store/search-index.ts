import type { AgendaItem } from '../domain/agenda-item.js';
import { searchDocument } from '../search/search-document.js';
import type { Db } from './database.js';
import { recordFrom } from './item-version.js';

/**
 * The index of all texts: the newest version of each item. A saved record is only noted as stale in its transaction;
 * the index takes many of them at once at the end of a run, which costs a fraction of doing it one by one.
 */
export function searchIndex(db: Db) {
  const remove = db.prepare<[number]>('DELETE FROM search_index WHERE rowid = ?');
  const isIn = db.prepare<[number], number>('SELECT 1 FROM search_item WHERE item_id = ?').pluck();
  const forget = db.prepare<[number]>('DELETE FROM search_item WHERE item_id = ?');
  const insert = db.prepare<[number, string, string, string, string]>(
    'INSERT INTO search_index (rowid, words, title_stem, ruling_stem, rest_stem) VALUES (?, ?, ?, ?, ?)',
  );
  const markStale = db.prepare<[number]>('UPDATE search_item SET version = 0 WHERE item_id = ?');
  const note = db.prepare<[number, number, number]>(`
    INSERT INTO search_item (item_id, version, parser_version) VALUES (?, ?, ?)
    ON CONFLICT (item_id) DO UPDATE SET version = excluded.version, parser_version = excluded.parser_version`);

  function take(itemId: number): void {
    if (isIn.get(itemId) === undefined) return;
    remove.run(itemId);
    forget.run(itemId);
  }

  return {
    /** Puts an item's newest record into the index, in place of what stood there. */
    replace(itemId: number, version: number, record: AgendaItem): void {
      take(itemId);
      const { words, titleStem, rulingStem, restStem } = searchDocument(record);
      insert.run(itemId, words, titleStem, rulingStem, restStem);
      note.run(itemId, version, record.parserVersion);
    },
    /** Notes that what the index holds of an item is no longer its newest record. */
    noteStale: (itemId: number): void => {
      markStale.run(itemId);
    },
    /** Takes an item out of the index. */
    remove: take,
  };
}

/**
 * Indexes what is not in the index as it now stands; returns how many items. Some hundred items are a transaction, so
 * that a run that is killed goes on where it stopped.
 */
export function completeSearchIndex(db: Db, isInterrupted: () => boolean = () => false): number {
  const index = searchIndex(db);
  const missing = db.prepare<[], { id: number; version: number; record: Uint8Array }>(`
    SELECT i.id, i.version, v.record FROM item i
    JOIN item_version v ON v.item_id = i.id AND v.n = i.version
    LEFT JOIN search_item x ON x.item_id = i.id
    WHERE i.version IS NOT NULL AND (x.item_id IS NULL OR x.version <> i.version) LIMIT 500`);
  const replace = db.transaction((rows: readonly { id: number; version: number; record: Uint8Array }[]) => {
    for (const row of rows) index.replace(row.id, row.version, recordFrom(row.record));
  });
  let done = 0;
  for (let rows = missing.all(); rows.length > 0 && !isInterrupted(); rows = missing.all()) {
    replace(rows);
    done += rows.length;
  }
  if (done > 0) refreshTerms(db);
  return done;
}

/** How many items stand in the archive as the index does not know them. */
export function countUnindexed(db: Db): number {
  return (
    db
      .prepare<[], number>(`
        SELECT count(*) FROM item i LEFT JOIN search_item x ON x.item_id = i.id
        WHERE i.version IS NOT NULL AND (x.item_id IS NULL OR x.version <> i.version)`)
      .pluck()
      .get() ?? 0
  );
}

/** Brings the list of words up to date with the index; costs a second or so for a hundred thousand words. */
function refreshTerms(db: Db): void {
  db.exec(`INSERT OR IGNORE INTO search_term (term)
    SELECT term FROM search_vocabulary WHERE col = 'words' AND length(term) BETWEEN 4 AND 60`);
}
