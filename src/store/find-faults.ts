import type { Db } from './database.js';

/** One check of the database: how many faults it found, some of them by name, and what to do. `count` 0 is sound. */
export type CheckResult = {
  readonly check: string;
  readonly count: number;
  readonly examples: readonly string[];
  readonly remedy: string;
};

/**
 * Looks for what must not be in a sound database. `thorough` reads every page of the file (SQLite's integrity check)
 * where the quick form leaves out comparing indexes with their tables.
 */
export function findFaults(db: Db, thorough: boolean): readonly CheckResult[] {
  return [checkFileSound(db, thorough), checkForeignKeys(db), ...CHECKS.map((check) => run(db, check))];
}

const MOST_EXAMPLES = 5;

const RESTORE = 'restore the newest backup, or rebuild: pykala backup NEW.db, then pykala reparse on it';
const REPARSE = 'pykala reparse';

function checkFileSound(db: Db, thorough: boolean): CheckResult {
  const pragma = thorough ? 'integrity_check(20)' : 'quick_check(20)';
  const rows = db.prepare<[], string>(`PRAGMA ${pragma}`).pluck().all();
  const faults = rows.filter((row) => row !== 'ok');
  return { check: 'file', count: faults.length, examples: faults.slice(0, MOST_EXAMPLES), remedy: RESTORE };
}

function checkForeignKeys(db: Db): CheckResult {
  const rows = db
    .prepare<[], { readonly table: string; readonly rowid: number }>('PRAGMA foreign_key_check')
    .all();
  const examples = rows.slice(0, MOST_EXAMPLES).map(({ table, rowid }) => `${table} row ${rowid}`);
  return { check: 'foreign keys', count: rows.length, examples, remedy: REPARSE };
}

type Check = { readonly check: string; readonly sql: string; readonly remedy: string };

/** Each query gives the names of what is at fault. */
const CHECKS: readonly Check[] = [
  {
    check: 'raw without record',
    sql: `SELECT s.name || ':' || i.native_id FROM item i JOIN source s ON s.id = i.source_id
      WHERE i.version IS NULL AND EXISTS (SELECT 1 FROM capture c WHERE c.item_id = i.id)`,
    remedy: REPARSE,
  },
  {
    check: 'record without raw',
    sql: `SELECT s.name || ':' || i.native_id || ' version ' || v.n FROM item_version v
      JOIN item i ON i.id = v.item_id JOIN source s ON s.id = i.source_id
      WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.id = v.page_id)`,
    remedy:
      'the record stays readable, but cannot be parsed again; harvest the source to fetch its page anew',
  },
  {
    check: 'newest version',
    sql: `SELECT s.name || ':' || i.native_id FROM item i JOIN source s ON s.id = i.source_id
      WHERE i.version IS NOT NULL AND i.version <> (SELECT max(n) FROM item_version v WHERE v.item_id = i.id)`,
    remedy: REPARSE,
  },
  {
    check: 'record rows',
    sql: `SELECT s.name || ':' || i.native_id FROM item i JOIN source s ON s.id = i.source_id
      WHERE i.version IS NOT NULL AND NOT EXISTS (SELECT 1 FROM handling h WHERE h.item_id = i.id)`,
    remedy: REPARSE,
  },
  {
    check: 'votes',
    sql: `SELECT s.name || ':' || i.native_id || ' ' || v.winner || ' has fewer votes than another side' FROM vote v
      JOIN item i ON i.id = v.item_id JOIN source s ON s.id = i.source_id
      JOIN vote_option w ON w.item_id = v.item_id AND w.handling = v.handling AND w.vote = v.position AND w.label = v.winner
      WHERE EXISTS (SELECT 1 FROM vote_option o WHERE o.item_id = v.item_id AND o.handling = v.handling
        AND o.vote = v.position AND o.count > w.count AND o.label NOT IN ('Tyhjä', 'Poissa', 'Blank', 'Frånvarande'))`,
    remedy:
      'read the page (pykala show ITEM): the clerk may have written it so; else report it as a fault of the parser',
  },
  {
    check: '§ order',
    sql: `SELECT s.name || ':' || b.native_id || ' § ' || b.article_number || ' after § ' || a.article_number
      FROM item a JOIN item b ON b.meeting_id = a.meeting_id AND b.place = a.place + 1
      JOIN source s ON s.id = b.source_id
      WHERE a.document_type = 'minutes' AND b.document_type = 'minutes' AND b.article_number < a.article_number`,
    remedy:
      'read both pages: lists are at times numbered out of order by the clerk; else report it as a fault of the parser',
  },
];

function run(db: Db, { check, sql, remedy }: Check): CheckResult {
  const count = db.prepare<[], number>(`SELECT count(*) FROM (${sql})`).pluck().get() ?? 0;
  const examples = count === 0 ? [] : db.prepare<[], string>(`${sql} LIMIT ${MOST_EXAMPLES}`).pluck().all();
  return { check, count, examples, remedy };
}
