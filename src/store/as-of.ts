import { endOfFinnishDay } from '../domain/finnish-day.js';
import { connect, type Db } from './database.js';
import { governingBodyTable } from './governing-body.js';
import { itemTable } from './item.js';
import { recordFrom } from './item-version.js';
import { migrate } from './migrations/index.js';
import { recordRows } from './record-rows.js';

/** Tables that do not depend on the day, copied whole. */
const WHOLE = [
  'source',
  'run',
  'run_source',
  'governing_body',
  'meeting',
  'item',
  'item_look',
  'gap',
  'setting',
] as const;

/** Tables of the newest version: copied for items whose newest version is old enough, worked out for the others. */
const OF_NEWEST = ['handling', 'section', 'vote', 'vote_option', 'motion', 'attachment', 'problem'] as const;

/** Tables that stay in the archive and are read there. */
const IN_ARCHIVE = ['capture', 'page'] as const;

/**
 * Opens the archive as it stood at the end of a day in Finland (`YYYY-MM-DD`): a database of its own, gone when it
 * is closed, in which the newest version of every item is the newest one captured by then. Whatever reads the
 * archive reads this one in the same way; the archive itself is not written to.
 */
export function openAsOf(path: string, day: string): Db {
  const db = connect('');
  try {
    db.pragma('foreign_keys = OFF');
    migrate(db);
    for (const table of IN_ARCHIVE) db.exec(`DROP TABLE ${table}`);
    db.prepare('ATTACH DATABASE ? AS archive').run(path);
    const at = endOfFinnishDay(day);
    db.transaction(() => {
      copyOldEnough(db, at);
      const makeNewest = makerOfNewest(db);
      for (const item of itemsChangedSince(db, at)) makeNewest(item);
    })();
    db.pragma('query_only = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function copyOldEnough(db: Db, at: string): void {
  for (const table of WHOLE) db.exec(`INSERT INTO main.${table} SELECT * FROM archive.${table}`);
  db.prepare('INSERT INTO main.item_version SELECT * FROM archive.item_version WHERE captured_at <= ?').run(
    at,
  );
  for (const table of OF_NEWEST) {
    db.prepare(`
      INSERT INTO main.${table} SELECT t.* FROM archive.${table} t JOIN archive.item i ON i.id = t.item_id
      WHERE i.captured_at <= ?`).run(at);
  }
  db.prepare('UPDATE main.item SET withdrawn_at = NULL WHERE withdrawn_at > ?').run(at);
  db.prepare('UPDATE main.item SET version = NULL WHERE captured_at > ?').run(at);
}

type ChangedRow = {
  readonly item_id: number;
  readonly n: number;
  readonly captured_at: string;
  readonly meeting_id: number | null;
  readonly record: Uint8Array;
};

/** The items whose newest version is younger than the day, with the one that was the newest then. */
function itemsChangedSince(db: Db, at: string): readonly ChangedRow[] {
  return db
    .prepare<[string], ChangedRow>(`
      SELECT v.item_id, v.n, v.captured_at, i.meeting_id, v.record
      FROM archive.item i JOIN archive.item_version v ON v.item_id = i.id
        AND v.n = (SELECT max(o.n) FROM main.item_version o WHERE o.item_id = i.id)
      WHERE i.captured_at > ?`)
    .all(at);
}

/** Prepares once what is done for every item. */
function makerOfNewest(db: Db): (row: ChangedRow) => void {
  const bodies = governingBodyTable(db);
  const items = itemTable(db);
  const rows = recordRows(db);
  return ({
    item_id: itemId,
    n: version,
    captured_at: capturedAt,
    meeting_id: meetingId,
    record: packed,
  }) => {
    const record = recordFrom(packed);
    const bodyId = bodies.idOf(record.governingBody);
    items.saveNewest(itemId, record, { version, capturedAt, bodyId, meetingId });
    rows.replace(itemId, record);
  };
}
