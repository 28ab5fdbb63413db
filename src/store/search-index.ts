import type { AgendaItem } from '../domain/agenda-item.js';
import { MARKS, searchDocument } from '../search/search-document.js';
import type { Db } from './database.js';
import { recordFrom } from './item-version.js';
import { newWords } from './new-words.js';
import { groupLetters, regroupLetters } from './search-letters.js';
import { rowNumber } from './search-row.js';

/** The present way of making the index; raise it when words are parted or marked otherwise. */
const MADE = 1;

/** So many items are indexed in one transaction: what is done stays when the rest is interrupted. */
const BATCH = 500;

/** So many records that are saved one by one go into the index together: FTS5 then writes once, not for each. */
const GATHERED = 25;

type Facts = {
  readonly source_id: number;
  readonly body_id: number | null;
  readonly meeting_date: string | null;
  readonly outcome: string | null;
  readonly language: string | null;
};

/** The index of texts; the callers hold the transaction. */
export function searchIndex(db: Db) {
  const factsOf = db.prepare<[number], Facts>(
    'SELECT source_id, body_id, meeting_date, outcome, language FROM item WHERE id = ?',
  );
  // The numbers of rows are too large for the driver to tell whole ones from others, unless they are bigints.
  const rowOf = db
    .prepare<[number], bigint | null>('SELECT index_row FROM search_item WHERE item_id = ?')
    .pluck()
    .safeIntegers();
  const remove = db.prepare<[bigint]>('DELETE FROM search_index WHERE rowid = ?');
  const insert = db.prepare<[bigint, string, string, string, string]>(
    'INSERT INTO search_index (rowid, title, ruling, rest, marks) VALUES (?, ?, ?, ?, ?)',
  );
  const note = db.prepare<[number, bigint, number]>(`
    INSERT INTO search_item (item_id, index_row, made) VALUES (?, ?, ?)
    ON CONFLICT (item_id) DO UPDATE SET index_row = excluded.index_row, made = excluded.made`);
  const postpone = db.prepare<[number]>(`
    INSERT INTO search_item (item_id, made) VALUES (?, 0) ON CONFLICT (item_id) DO UPDATE SET made = 0`);
  const forget = db.prepare<[number]>('DELETE FROM search_item WHERE item_id = ?');
  const enterWords = newWords(db);

  function takeOut(itemId: number): void {
    const row = rowOf.get(itemId) ?? null;
    if (row !== null) remove.run(row);
  }

  /** Puts the newest record of an item into the index in place of what stood there. */
  function put(itemId: number, record: AgendaItem): void {
    const facts = factsOf.get(itemId);
    if (facts === undefined) throw new Error(`store: no item ${itemId}`);
    takeOut(itemId);
    const { title, ruling, rest, marks, terms } = searchDocument(record);
    const row = rowNumber(itemId, facts.meeting_date);
    insert.run(row, title, ruling, rest, `${marks} ${factMarks(facts)}`);
    note.run(itemId, row, MADE);
    enterWords(terms);
  }

  const gathered = new Map<number, AgendaItem>();

  return {
    put,
    /**
     * Keeps the newest record of an item until there are enough to be put together. Until then, and where the
     * transaction in which they are put fails, the items are as postponed: `completeSearchIndex` finds them.
     */
    gather(itemId: number, record: AgendaItem): void {
      postpone.run(itemId);
      gathered.set(itemId, record);
      if (gathered.size < GATHERED) return;
      const all = [...gathered];
      gathered.clear();
      for (const [id, newest] of all) put(id, newest);
    },
    /** Leaves the words of an item to `completeSearchIndex`; what stood in the index stays until then. */
    postpone(itemId: number): void {
      postpone.run(itemId);
    },
    /** Takes an item out of the index. */
    remove(itemId: number): void {
      takeOut(itemId);
      forget.run(itemId);
    },
  };
}

function factMarks({ source_id, body_id, outcome, language }: Facts): string {
  return [
    `${MARKS.source}${source_id}`,
    ...(language === null ? [] : [`${MARKS.language}${language}`]),
    ...(body_id === null ? [] : [`${MARKS.body}${body_id}`]),
    ...(outcome === null ? [] : [`${MARKS.outcome}${outcome}`]),
  ].join(' ');
}

/** How many items are not in the index as this program makes it. */
export function countUnindexed(db: Db): number {
  const count = db.prepare<[number], number>('SELECT count(*) FROM search_item WHERE made < ?').pluck();
  return count.get(MADE) ?? 0;
}

/** Indexes what is not indexed as this program does it, newest meetings first; returns how many items. */
export function completeSearchIndex(db: Db): number {
  const index = searchIndex(db);
  // In the order of their rows, which lets FTS5 gather many before it writes.
  const missing = db
    .prepare<[number], number>(`
      SELECT x.item_id FROM search_item x JOIN item i ON i.id = x.item_id
      WHERE x.made < ? ORDER BY i.meeting_date DESC, i.id`)
    .pluck()
    .all(MADE);
  const recordOf = db
    .prepare<[number], Uint8Array>(
      'SELECT v.record FROM item i JOIN item_version v ON v.item_id = i.id AND v.n = i.version WHERE i.id = ?',
    )
    .pluck();
  const putBatch = db.transaction((ids: readonly number[]): void => {
    for (const id of ids) {
      const record = recordOf.get(id);
      if (record !== undefined) index.put(id, recordFrom(record));
    }
  });
  for (let at = 0; at < missing.length; at += BATCH) putBatch.immediate(missing.slice(at, at + BATCH));
  groupLetters(db);
  return missing.length;
}

/** Makes the whole index anew. */
export function rebuildSearchIndex(db: Db): number {
  db.transaction(() => {
    db.exec("INSERT INTO search_index (search_index) VALUES ('delete-all')");
    db.exec('DELETE FROM search_word');
    regroupLetters(db);
    db.exec('DELETE FROM search_item');
    db.exec('INSERT INTO search_item (item_id, made) SELECT id, 0 FROM item WHERE version IS NOT NULL');
  }).immediate();
  return completeSearchIndex(db);
}

/** Leaves no trace of what was taken out of the index: its words go from the index itself and from the list of words. */
export function purgeSearchIndex(db: Db): void {
  // At once: a new word may take the number of one taken out, and would count as grouped if a kill came in between.
  db.transaction(() => {
    db.exec(`
      INSERT INTO search_index (search_index) VALUES ('optimize');
      CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab(main, search_index, row);
      DELETE FROM search_word WHERE word NOT IN (SELECT term FROM temp.search_vocabulary);
      DROP TABLE temp.search_vocabulary;`);
    regroupLetters(db);
  }).immediate();
}
