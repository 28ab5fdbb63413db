import type { Db } from './database.js';

/** A host's robots.txt as last answered; `body` is empty where it has none. `askedAt` is milliseconds since 1970. */
export type RobotsFile = { readonly body: Uint8Array; readonly askedAt: number };

type RobotsRow = { readonly body: Uint8Array; readonly asked_at: string };

/** The robots.txt files of hosts, kept from run to run. */
export function robotsFileTable(db: Db) {
  const find = db.prepare<[string], RobotsRow>('SELECT body, asked_at FROM robots_file WHERE origin = ?');
  const save = db.prepare<[string, Uint8Array, string]>(`
    INSERT INTO robots_file (origin, body, asked_at) VALUES (?, ?, ?)
    ON CONFLICT (origin) DO UPDATE SET body = excluded.body, asked_at = excluded.asked_at`);

  return {
    load(origin: string): RobotsFile | null {
      const row = find.get(origin);
      return row === undefined ? null : { body: row.body, askedAt: Date.parse(row.asked_at) };
    },
    save: (origin: string, file: RobotsFile): void => {
      save.run(origin, file.body, new Date(file.askedAt).toISOString());
    },
  };
}
