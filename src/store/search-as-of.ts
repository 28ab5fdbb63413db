import { endOfFinnishDay } from '../domain/finnish-day.js';
import type { Db } from './database.js';
import { recordFrom } from './item-version.js';
import { searchIndex } from './search-index.js';

/** What the index of texts keeps its words in. */
const TABLES = [
  'search_index_data',
  'search_index_idx',
  'search_index_docsize',
  'search_index_config',
  'search_item',
  'search_word',
] as const;

type ChangedRow = { readonly id: number; readonly record: Uint8Array | null };

/**
 * Gives the archive as of a day, as `openAsOf` made it, the index of its texts: that of the archive, with the words
 * of what has changed since as they were. Costs a copy of the index, so it is done only for who searches.
 */
export function indexAsOf(db: Db, day: string): void {
  db.pragma('query_only = OFF');
  // The driver guards the inner tables of an index against being written by hand.
  db.unsafeMode(true);
  try {
    db.transaction(() => {
      for (const table of TABLES) {
        db.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM archive.${table}`);
      }
      const index = searchIndex(db);
      for (const { id, record } of itemsChangedSince(db, endOfFinnishDay(day))) {
        if (record === null) index.remove(id);
        else index.put(id, recordFrom(record));
      }
    })();
  } finally {
    db.unsafeMode(false);
    db.pragma('query_only = ON');
  }
}

/** Items whose newest version is younger than the day, with the record they had then, if any. */
function itemsChangedSince(db: Db, at: string): readonly ChangedRow[] {
  return db
    .prepare<[string], ChangedRow>(`
      SELECT i.id, v.record FROM archive.item a JOIN main.item i ON i.id = a.id
      LEFT JOIN main.item_version v ON v.item_id = i.id AND v.n = i.version
      WHERE a.captured_at > ?`)
    .all(at);
}
