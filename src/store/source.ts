import { PykalaError } from '../domain/errors.js';
import type { Source } from '../domain/source.js';
import type { Db } from './database.js';

type SourceRow = {
  readonly name: string;
  readonly authority: string;
  readonly platform: string;
  readonly base_url: string;
  readonly language: string | null;
  readonly origin: string;
};

/** The sources that are or were followed; records of one no longer followed stay. */
export function sourceTable(db: Db) {
  const idOf = db.prepare<[string], number>('SELECT id FROM source WHERE name = ?').pluck();
  const followed = db.prepare<[], SourceRow>('SELECT * FROM source WHERE followed = 1 ORDER BY name');
  const named = db.prepare<[string], SourceRow>('SELECT * FROM source WHERE name = ? AND followed = 1');
  const at = db.prepare<[string], SourceRow>('SELECT * FROM source WHERE base_url = ? AND followed = 1');
  const remove = db.prepare<[string, string]>(
    'UPDATE source SET followed = 0, removed_at = ? WHERE name = ? AND followed = 1',
  );
  const add = db.prepare<[Source & { readonly addedAt: string }]>(`
    INSERT INTO source (name, authority, platform, base_url, language, origin, added_at)
    VALUES (@name, @authority, @platform, @baseUrl, @language, @origin, @addedAt)
    ON CONFLICT (name) DO UPDATE SET authority = excluded.authority, platform = excluded.platform,
      base_url = excluded.base_url, language = excluded.language, origin = excluded.origin,
      followed = 1, removed_at = NULL`);

  return {
    /** The row id of a source, followed or not; throws UNKNOWN_SOURCE. */
    idOf(name: string): number {
      const id = idOf.get(name);
      if (id !== undefined) return id;
      throw new PykalaError('UNKNOWN_SOURCE', `store: no source is called ${name}`, {
        hint: 'See `pykala sources`.',
      });
    },
    /** The sources followed, by name. */
    followed: (): readonly Source[] => followed.all().map(fromRow),
    /** The followed source of a name, or `null`. */
    named: (name: string): Source | null => fromRowOrNull(named.get(name)),
    /** The followed source at a base address, or `null`. */
    at: (baseUrl: string): Source | null => fromRowOrNull(at.get(baseUrl)),
    /** Follows a source from now on; one followed before gets the new facts and keeps its records. */
    add: (source: Source, addedAt: string): void => {
      add.run({ ...source, addedAt });
    },
    /** Stops following; `false` when it was not followed. */
    remove: (name: string, removedAt: string): boolean => remove.run(removedAt, name).changes > 0,
  };
}

function fromRowOrNull(row: SourceRow | undefined): Source | null {
  return row === undefined ? null : fromRow(row);
}

function fromRow(row: SourceRow): Source {
  return {
    name: row.name,
    authority: row.authority,
    platform: row.platform,
    baseUrl: row.base_url,
    language: row.language as Source['language'],
    origin: row.origin as Source['origin'],
  };
}
