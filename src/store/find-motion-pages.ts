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

/** A page that lists motions (a council's yearly list of unfinished ones), with the lines that may name them. */
export type MotionListPage = {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly title: string;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly url: string | null;
  readonly text: string;
};

/** So many of a source are read, the newest: a motion that is still open stands on each. */
const NEWEST_LISTS = 12;

/**
 * The newest pages of each source that list motions, newest first. Texts that only propose are left out: what they say
 * of motions is not decided.
 */
export function findMotionLists(db: Db, sources: readonly string[]): readonly MotionListPage[] {
  return db
    .prepare<[{ readonly sources: string }], MotionListPage>(`
      WITH list AS MATERIALIZED (
        SELECT i.id, row_number() OVER (PARTITION BY i.source_id ORDER BY i.meeting_date DESC) AS nth
        FROM item i INDEXED BY motion_list
        WHERE i.version IS NOT NULL AND i.motion_stage IS NULL
          AND (i.title LIKE '%aloittei%' OR i.title LIKE '%aloitteet%' OR i.title LIKE '%motioner%')
          AND i.title NOT LIKE '%kysymyks%' ${ofSources(sources)}
      )
      SELECT s.name || ':' || i.native_id AS id, s.name AS source, i.authority, i.title, b.name AS governingBody,
        i.meeting_date AS meetingDate, i.article_number AS articleNumber, i.url,
        coalesce((SELECT group_concat(text, char(10)) FROM (
          SELECT x.text FROM handling h JOIN section x ON x.item_id = h.item_id AND x.handling = h.position
          WHERE h.item_id = i.id AND h.is_current = 1 AND (
            x.kind IN ('explanation', 'unlabelled', 'decision', 'other')
            OR x.kind = 'proposal' AND i.outcome IN ('approved', 'noted')
          ) ORDER BY x.position
        )), '') AS text
      FROM list l CROSS JOIN item i ON i.id = l.id CROSS JOIN source s ON s.id = i.source_id
      LEFT JOIN governing_body b ON b.id = i.body_id
      WHERE l.nth <= ${NEWEST_LISTS}
      ORDER BY i.meeting_date DESC, i.id DESC`)
    .all({ sources: JSON.stringify(sources) });
}

/** What tells one motion from another, without the facts of its handling. */
export type MotionMentionRow = {
  readonly id: string;
  readonly source: string;
  readonly registerNumber: string | null;
  readonly title: string | null;
  readonly filedDate: string | null;
  readonly firstSigner: string | null;
  readonly stage: string;
};

type MentionRow = Omit<MotionMentionRow, 'id'> & { readonly itemId: number; readonly nativeId: string };

/**
 * Every motion of some sources, or only those without a register number, to be compared with each other: the newest page
 * of each names it, the oldest that has them gives its day and signer.
 */
export function findMotionMentions(
  db: Db,
  sources: readonly string[],
  { isUnnumbered }: { readonly isUnnumbered: boolean },
): readonly MotionMentionRow[] {
  const index = isUnnumbered ? 'motion_page_unnumbered' : 'motion_page_by_source';
  const rows = db
    .prepare<[{ readonly sources: string }], MentionRow>(`
      SELECT i.id AS itemId, s.name AS source, i.native_id AS nativeId, i.register_number AS registerNumber,
        coalesce(m.title, i.title) AS title, m.filed_date AS filedDate, m.first_signer AS firstSigner, m.stage
      FROM item i INDEXED BY ${index}
      CROSS JOIN motion m ON m.item_id = i.id CROSS JOIN source s ON s.id = i.source_id
      WHERE i.version IS NOT NULL AND i.motion_stage IS NOT NULL
        ${isUnnumbered ? 'AND i.register_number IS NULL' : ''} ${ofSources(sources)}
      ORDER BY i.source_id, i.meeting_date DESC, i.id DESC`)
    .all({ sources: JSON.stringify(sources) });
  const motions = new Map<string, MotionMentionRow>();
  for (const { itemId, nativeId, ...row } of rows) {
    const key = `${row.source} ${row.registerNumber ?? itemId}`;
    const newer = motions.get(key) ?? { ...row, id: `${row.source}:${nativeId}` };
    const filedDate = row.filedDate ?? newer.filedDate;
    motions.set(key, { ...newer, filedDate, firstSigner: row.firstSigner ?? newer.firstSigner });
  }
  return [...motions.values()];
}

/** Sources as a condition that an index can be searched by; none named are all. */
function ofSources(sources: readonly string[]): string {
  if (sources.length === 0) return 'AND @sources IS NOT NULL';
  return 'AND i.source_id IN (SELECT id FROM source WHERE name IN (SELECT value FROM json_each(@sources)))';
}
