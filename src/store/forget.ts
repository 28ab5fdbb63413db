import type { AgendaItem } from '../domain/agenda-item.js';
import { type Db, inTransaction } from './database.js';
import { itemVersionTable } from './item-version.js';
import { purgeSearchIndex, searchIndex } from './search-index.js';

/** One entry of the audit: what was done to which item, when and why. */
export type AuditEntry = {
  readonly at: string;
  readonly action: 'forget' | 'reduce';
  readonly item: string;
  readonly reason: string | null;
};

/** Taking words out of the archive for good. Freed space is overwritten, so that nothing of them stays in the file. */
export function forgetter(db: Db) {
  const index = searchIndex(db);
  const versions = itemVersionTable(db);
  const run = (sql: string, itemId: number) => db.prepare<[number]>(sql).run(itemId);
  const audit = db.prepare<[string, string, string, string | null]>(
    'INSERT INTO audit (at, action, item, reason) VALUES (?, ?, ?, ?)',
  );

  /** Deletes the raw pages that only this item was read from. */
  function dropRaw(itemId: number): void {
    run('DELETE FROM capture WHERE item_id = ?', itemId);
    db.exec(`DELETE FROM page WHERE NOT EXISTS (SELECT 1 FROM capture c WHERE c.page_id = page.id)
      AND NOT EXISTS (SELECT 1 FROM item_version v WHERE v.page_id = page.id)`);
  }

  const forget = inTransaction(
    db,
    (itemId: number, item: string, at: string, reason: string | null): void => {
      index.remove(itemId);
      for (const table of ['motion', 'attachment', 'problem', 'item_look', 'item_version']) {
        run(`DELETE FROM ${table} WHERE item_id = ?`, itemId);
      }
      run('DELETE FROM handling WHERE item_id = ?', itemId);
      dropRaw(itemId);
      db.prepare<[string, number]>(`
      UPDATE item SET forgotten_at = ?, version = NULL, title = NULL, listed_subject = NULL, register_number = NULL,
        notify_list = NULL, outcome = NULL, motion_stage = NULL, captured_at = NULL
      WHERE id = ?`).run(at, itemId);
      // The index page names the item by its title: the next poll fetches it anew.
      db.prepare<[number]>(`
      UPDATE index_page SET body = NULL, hash = NULL, entered_hash = NULL, etag = NULL, last_modified = NULL
      WHERE source_id = (SELECT source_id FROM item WHERE id = ?)`).run(itemId);
      audit.run(at, 'forget', item, reason);
    },
  );

  const reduce = inTransaction(
    db,
    (itemId: number, item: string, at: string, reason: string | null): void => {
      index.remove(itemId);
      for (const version of versions.all(itemId)) {
        const record = versions.record(itemId, version.n);
        if (record !== null) versions.replace(itemId, version, withoutText(record));
      }
      run("UPDATE section SET text = '' WHERE item_id = ?", itemId);
      run(
        "UPDATE handling SET evidence = NULL, disqualified = '[]', dissents = '[]', wishes = '[]' WHERE item_id = ?",
        itemId,
      );
      run("UPDATE vote SET evidence = '' WHERE item_id = ?", itemId);
      run("UPDATE motion SET evidence = '', first_signer = NULL WHERE item_id = ?", itemId);
      run("UPDATE item SET notify_list = '[]' WHERE id = ?", itemId);
      // Titles of files and what is said of a problem hold words of the page too.
      for (const table of ['attachment', 'problem', 'capture']) {
        run(`DELETE FROM ${table} WHERE item_id = ?`, itemId);
      }
      // A version keeps its page's row, and with it the proof of what was there; its bytes go.
      run(
        `UPDATE page SET body = X'', size = 0, encoding = 'identity'
      WHERE id IN (SELECT page_id FROM item_version WHERE item_id = ?)
        AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.page_id = page.id)`,
        itemId,
      );
      run('UPDATE item_look SET due_at = NULL, due_reason = NULL WHERE item_id = ?', itemId);
      audit.run(at, 'reduce', item, reason);
    },
  );

  /** Runs a piece of forgetting with freed pages overwritten, and leaves no copy in the write-ahead log. */
  function thoroughly(work: () => void): void {
    db.pragma('secure_delete = ON');
    work();
    // A deleted row's words stay in the index until its parts are merged, and in the list of words.
    purgeSearchIndex(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
  }

  return {
    /** Removes text and raw pages of one item for good; a tombstone keeps it from coming back. */
    forget: (itemId: number, item: string, at: string, reason: string | null): void =>
      thoroughly(() => forget(itemId, item, at, reason)),
    /** Leaves of an item its facts (body, day, §, title, outcome, counts), without any text. */
    reduce: (itemId: number, item: string, at: string, reason: string | null): void =>
      thoroughly(() => reduce(itemId, item, at, reason)),
    /** Items that their site withdrew before an instant and that still have their text. */
    withdrawnBefore: (at: string): readonly { readonly itemId: number; readonly id: string }[] =>
      db
        .prepare<[string], { itemId: number; id: string }>(`
          SELECT i.id AS itemId, s.name || ':' || i.native_id AS id FROM item i JOIN source s ON s.id = i.source_id
          WHERE i.withdrawn_at IS NOT NULL AND i.withdrawn_at <= ? AND i.forgotten_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.item = s.name || ':' || i.native_id AND a.action = 'reduce')
          ORDER BY i.id`)
        .all(at),
    /** What was done so far, newest first. */
    audit: (): readonly AuditEntry[] =>
      db.prepare<[], AuditEntry>('SELECT at, action, item, reason FROM audit ORDER BY id DESC').all(),
  };
}

function withoutText(record: AgendaItem): AgendaItem {
  const handlings = record.handlings.map((handling) => ({
    ...handling,
    sections: [],
    decision: handling.decision === null ? null : { ...handling.decision, evidence: '' },
    votes: handling.votes.map((vote) => ({ ...vote, evidence: '' })),
    disqualified: [],
    dissents: [],
    wishes: [],
  }));
  return {
    ...record,
    handlings,
    decision: record.decision === null ? null : { ...record.decision, evidence: '' },
    motion: record.motion === null ? null : { ...record.motion, firstSigner: null, evidence: '' },
    attachments: [],
    notifyList: [],
    problems: [],
  };
}
