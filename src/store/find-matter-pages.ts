import type { AgendaItem } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { recordFrom } from './item-version.js';

/** One page about a matter with its record; `link` tells how it is known to belong to it. */
export type MatterPage = {
  readonly id: string;
  readonly source: string;
  readonly link: 'confirmed' | 'possible';
  readonly record: AgendaItem;
};

/**
 * The pages of a matter, oldest meeting first: those with its register number, and, as possible ones, those of the
 * same source with the same title and no register number of their own.
 */
export function findMatterPages(
  db: Db,
  register: string,
  sources: readonly string[] | undefined,
): readonly MatterPage[] {
  const values = { register, sources: JSON.stringify(sources ?? []) };
  return db
    .prepare<[typeof values], { id: string; source: string; link: string; record: Uint8Array }>(`
      WITH own AS (
        SELECT i.* FROM item i JOIN source s ON s.id = i.source_id
        WHERE i.register_number = @register AND i.version IS NOT NULL
          AND (@sources = '[]' OR s.name IN (SELECT value FROM json_each(@sources)))
      ), found AS (
        SELECT id, 'confirmed' AS link FROM own
        UNION ALL
        SELECT DISTINCT i.id, 'possible' FROM own o
        JOIN item i ON i.source_id = o.source_id AND i.title = o.title
        WHERE i.register_number IS NULL AND i.version IS NOT NULL AND length(o.title) > 15
      )
      SELECT s.name || ':' || i.native_id AS id, s.name AS source, f.link, v.record
      FROM found f JOIN item i ON i.id = f.id JOIN source s ON s.id = i.source_id
      JOIN item_version v ON v.item_id = i.id AND v.n = i.version
      ORDER BY s.name, i.meeting_date, i.id`)
    .all(values)
    .map(({ id, source, link, record }) => ({
      id,
      source,
      link: link === 'possible' ? 'possible' : 'confirmed',
      record: recordFrom(record),
    }));
}

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
