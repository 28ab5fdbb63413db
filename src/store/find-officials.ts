import type { Db } from './database.js';

/** The names of those who act in an office, by source: presenters, preparers, the disqualified, signers of motions. */
export function findOfficials(db: Db): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { source, name } of db.prepare<[], { source: string; name: string }>(OFFICIALS).iterate()) {
    const names = found.get(source);
    if (names === undefined) found.set(source, [name]);
    else names.push(name);
  }
  return found;
}

/** Who signs a motion of residents, or one of unknown kind, acts in no office. */
const OFFICIALS = `
SELECT s.name AS source, told.name FROM (
  SELECT item_id, presenter_name AS name FROM handling WHERE presenter_name IS NOT NULL
  UNION SELECT h.item_id, json_extract(p.value, '$.name') FROM handling h, json_each(h.preparers) p
  UNION SELECT h.item_id, d.value FROM handling h, json_each(h.disqualified) d
  UNION SELECT item_id, first_signer FROM motion WHERE kind NOT IN ('resident', 'other')
) told JOIN item i ON i.id = told.item_id JOIN source s ON s.id = i.source_id
WHERE told.name IS NOT NULL GROUP BY s.name, told.name ORDER BY s.name, told.name`;
