import type { AgendaItem } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { governingBodyTable } from './governing-body.js';
import { handlingTable } from './handling.js';

/** The tables in which the newest version of each item stands taken apart, for SQL. */
export function recordRows(db: Db) {
  const handlings = handlingTable(db);
  const bodies = governingBodyTable(db);
  const clears = ['motion', 'attachment', 'problem'].map((table) =>
    db.prepare<[number]>(`DELETE FROM ${table} WHERE item_id = ?`),
  );
  const insertMotion = db.prepare(`
    INSERT INTO motion (item_id, kind, title, filed_date, first_signer, signer_count, stage, evidence)
    VALUES (@itemId, @kind, @title, @filedDate, @firstSigner, @signerCount, @stage, @evidence)`);
  const insertAttachment = db.prepare(`
    INSERT INTO attachment (item_id, position, kind, number, title, url)
    VALUES (@itemId, @position, @kind, @number, @title, @url)`);
  const insertProblem = db.prepare(`
    INSERT INTO problem (item_id, position, code, step, detail, block_index)
    VALUES (@itemId, @position, @code, @step, @detail, @blockIndex)`);

  function clear(itemId: number): void {
    handlings.clear(itemId);
    for (const statement of clears) statement.run(itemId);
  }

  return {
    /** Puts a record's rows in place of those its item had. */
    replace(itemId: number, record: AgendaItem): void {
      clear(itemId);
      for (const [position, handling] of record.handlings.entries()) {
        handlings.insert(itemId, position, handling, bodies.idOf(handling.governingBody));
      }
      if (record.motion !== null) insertMotion.run({ itemId, ...record.motion });
      for (const [position, attachment] of record.attachments.entries()) {
        insertAttachment.run({ itemId, position, ...attachment });
      }
      for (const [position, problem] of record.problems.entries()) {
        insertProblem.run({ itemId, position, blockIndex: null, ...problem });
      }
    },
  };
}
