import type { AgendaItem } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { recordFrom } from './item-version.js';

/** One page of a motion with its record: what the ledger is put together from. */
export type MotionPage = { readonly id: string; readonly record: AgendaItem };

/**
 * Every page of the motion that an item is a page of, oldest meeting first: all of its source with its register number,
 * else the item alone.
 */
export function findMotionPages(db: Db, id: string): readonly MotionPage[] {
  const colon = id.indexOf(':');
  return db
    .prepare<[string, string], { readonly id: string; readonly record: Uint8Array }>(`
      SELECT s.name || ':' || i.native_id AS id, v.record
      FROM item o JOIN source s ON s.id = o.source_id
      JOIN item i ON i.source_id = o.source_id AND i.version IS NOT NULL
        AND (i.id = o.id OR i.register_number = o.register_number)
      JOIN item_version v ON v.item_id = i.id AND v.n = i.version
      WHERE s.name = ? AND o.native_id = ?
      ORDER BY i.meeting_date, i.id`)
    .all(id.slice(0, colon), id.slice(colon + 1))
    .map((row) => ({ id: row.id, record: recordFrom(row.record) }));
}

/** The pages that list many motions (a council's yearly list of unfinished ones), newest first. */
export function findMotionLists(db: Db, sources: readonly string[] | undefined): readonly MotionPage[] {
  return db
    .prepare<[{ readonly sources: string }], { readonly id: string; readonly record: Uint8Array }>(
      `
      SELECT s.name || ':' || i.native_id AS id, v.record
      FROM item i JOIN source s ON s.id = i.source_id
      JOIN item_version v ON v.item_id = i.id AND v.n = i.version
      WHERE i.version IS NOT NULL AND i.motion_stage IS NULL
        AND (i.title LIKE '%aloitteet%' OR i.title LIKE '%aloitteista%' OR i.title LIKE '%aloitteiden%' OR i.title LIKE '%motioner%')
        AND (@sources = '[]' OR s.name IN (SELECT value FROM json_each(@sources)))
      ORDER BY i.meeting_date DESC LIMIT 200`,
    )
    .all({ sources: JSON.stringify(sources ?? []) })
    .map((row) => ({ id: row.id, record: recordFrom(row.record) }));
}
