import type { AgendaItem } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
import { recordFrom } from './item-version.js';

/** One page that may be about a matter; `via` tells what it was found by. */
export type MatterPage = {
  readonly id: string;
  readonly source: string;
  readonly via: 'register' | 'reference' | 'title';
  readonly record: AgendaItem;
};

type Row = {
  readonly id: string;
  readonly source: string;
  readonly via: MatterPage['via'];
  readonly record: Uint8Array;
};

/**
 * The pages that may be about a matter, by source, oldest meeting first: those with its register number; those that
 * share a handling (day and §) with one of them, as an earlier one of either; and those of the same source without a
 * number, with the same title, within fourteen months of them. Whether bodies agree is for the caller to see.
 */
export function findMatterPages(
  db: Db,
  register: string,
  sources: readonly string[] | undefined,
): readonly MatterPage[] {
  const values = { register, sources: JSON.stringify(sources ?? []) };
  return db
    .prepare<[typeof values], Row>(MATTER_PAGES)
    .all(values)
    .map(({ record, ...page }) => ({ ...page, record: recordFrom(record) }));
}

/** The handlings of a matter as the view `v_matters` tells them, to be read and run by a person. */
export function matterSql(register: string, sources: readonly string[] | undefined): string {
  const sql = `
    SELECT * FROM v_matters WHERE register_number = @register
    AND (@sources = '[]' OR source IN (SELECT value FROM json_each(@sources)))
    ORDER BY source, meeting_date, article_number`;
  return writtenOut(sql, { register, sources: JSON.stringify(sources ?? []) });
}

/** CROSS JOIN keeps the few pages with the number on the outside. */
const MATTER_PAGES = `
WITH own AS MATERIALIZED (
  SELECT i.id, i.source_id, i.meeting_date, i.article_number, i.title
  FROM item i JOIN source s ON s.id = i.source_id
  WHERE i.register_number = @register AND i.version IS NOT NULL
    AND (@sources = '[]' OR s.name IN (SELECT value FROM json_each(@sources)))
), found (id, via) AS (
  SELECT id, 1 FROM own
  UNION ALL
  SELECT i.id, 2 FROM own o
  CROSS JOIN handling h ON h.item_id = o.id AND h.is_current = 0
  CROSS JOIN item i ON i.source_id = o.source_id AND i.meeting_date = h.meeting_date
    AND i.article_number = h.article_number AND i.version IS NOT NULL
  UNION ALL
  SELECT i.id, 2 FROM own o
  CROSS JOIN handling h ON h.is_current = 0 AND h.meeting_date = o.meeting_date
    AND h.article_number = o.article_number
  CROSS JOIN item i ON i.id = h.item_id AND i.source_id = o.source_id AND i.version IS NOT NULL
  UNION ALL
  SELECT i.id, 3 FROM own o
  CROSS JOIN item i ON i.source_id = o.source_id AND i.title = o.title
  WHERE i.register_number IS NULL AND i.version IS NOT NULL AND length(o.title) > 15
    AND abs(julianday(i.meeting_date) - julianday(o.meeting_date)) < 430
)
SELECT s.name || ':' || i.native_id AS id, s.name AS source,
  CASE f.via WHEN 1 THEN 'register' WHEN 2 THEN 'reference' ELSE 'title' END AS via, v.record
FROM (SELECT id, min(via) AS via FROM found GROUP BY id) f
CROSS JOIN item i ON i.id = f.id
CROSS JOIN source s ON s.id = i.source_id
CROSS JOIN item_version v ON v.item_id = i.id AND v.n = i.version
ORDER BY s.name, i.meeting_date, i.id`;

/** Register numbers that begin alike, for a near miss: at most five. */
export function nearRegisterNumbers(db: Db, register: string): readonly string[] {
  const start = register.split('/')[0] ?? '';
  if (!/^\d/u.test(start)) return [];
  return db
    .prepare<[string, string], string>(`
      SELECT DISTINCT register_number FROM item
      WHERE register_number >= ? AND register_number < ? ORDER BY register_number DESC LIMIT 5`)
    .pluck()
    .all(`${start}/`, `${start}0`);
}
