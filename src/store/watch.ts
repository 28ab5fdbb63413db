import { PykalaError } from '../domain/errors.js';
import { type Db, inTransaction } from './database.js';
import type { ItemFilter } from './item-filter.js';

/**
 * What a watch looks for. `words` are those of a search with the words of a topic in them; with `stageChanges` it
 * tells where motions came to stand instead of pages that answer.
 */
export type WatchQuery = {
  readonly words: string;
  readonly topic: string | null;
  readonly near: boolean;
  readonly stageChanges: boolean;
  readonly filter: ItemFilter;
};

/** A search that is followed. */
export type Watch = { readonly name: string; readonly query: WatchQuery; readonly createdAt: string };

/** What is told once: its key, and the page it is read from. */
export type Sighting = { readonly key: string; readonly pageHash: string | null };

/** What a watch has told, by key: when (`null` for what was there before it), and the page it was read from. */
export type Seen = ReadonlyMap<
  string,
  { readonly deliveredAt: string | null; readonly pageHash: string | null }
>;

type WatchRow = { readonly name: string; readonly query: string; readonly created_at: string };
type SeenRow = {
  readonly key: string;
  readonly page_hash: string | null;
  readonly delivered_at: string | null;
};

/** The watches. Whatever writes is one transaction. */
export function watchTable(db: Db) {
  const all = db.prepare<[], WatchRow>('SELECT * FROM watch ORDER BY name');
  const insert = db.prepare<[string, string, string]>(
    'INSERT INTO watch (name, query, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const removeSeen = db.prepare<[string]>('DELETE FROM watch_seen WHERE watch = ?');
  const remove = db.prepare<[string]>('DELETE FROM watch WHERE name = ?');
  const seenOf = db.prepare<[string], SeenRow>(
    'SELECT key, page_hash, delivered_at FROM watch_seen WHERE watch = ?',
  );
  const mark = db.prepare<[Sighting & { readonly watch: string; readonly at: string | null }]>(`
    INSERT INTO watch_seen (watch, key, page_hash, delivered_at) VALUES (@watch, @key, @pageHash, @at)
    ON CONFLICT (watch, key) DO UPDATE SET page_hash = excluded.page_hash
    WHERE page_hash IS NOT excluded.page_hash`);

  const markSeen = (watch: string, sightings: readonly Sighting[], at: string | null): void => {
    for (const { key, pageHash } of sightings) mark.run({ watch, key, pageHash, at });
  };

  return {
    /** Every watch, by name. */
    all: (): readonly Watch[] => all.all().map(fromRow),
    /** Follows a search; `sightings` are what it shall not tell. Throws USAGE when the name is taken. */
    add: inTransaction(db, (watch: Watch, sightings: readonly Sighting[]): void => {
      const { name, query, createdAt } = watch;
      if (insert.run(name, JSON.stringify(query), createdAt).changes === 0) throw nameTaken(name);
      markSeen(name, sightings, null);
    }),
    /** Ends a watch and forgets what it told; `false` when there is none of that name. */
    remove: inTransaction(db, (name: string): boolean => {
      removeSeen.run(name);
      return remove.run(name).changes > 0;
    }),
    /** What a watch has told. */
    seen: (name: string): Seen =>
      new Map(
        seenOf.all(name).map((row) => [row.key, { deliveredAt: row.delivered_at, pageHash: row.page_hash }]),
      ),
    /** Notes what was told at `at`; of what was noted before only the page is brought up to date. */
    markSeen: inTransaction(db, markSeen),
  };
}

function fromRow(row: WatchRow): Watch {
  return { name: row.name, query: JSON.parse(row.query) as WatchQuery, createdAt: row.created_at };
}

function nameTaken(name: string): PykalaError {
  return new PykalaError('USAGE', `store: there is a watch called ${name}`, {
    hint: `End it with \`pykala watch remove ${name}\`, or choose another name.`,
  });
}
