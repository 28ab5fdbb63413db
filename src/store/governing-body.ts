import type { Db } from './database.js';

/** Letters as they are compared: lower case (Ä as ä) in composed form. SQLite folds only A to Z by itself. */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Names of governing bodies as printed, each kept once. */
export function governingBodyTable(db: Db) {
  const find = db.prepare<[string], number>('SELECT id FROM governing_body WHERE name = ?').pluck();
  const insert = db
    .prepare<[string, string], number>('INSERT INTO governing_body (name, folded) VALUES (?, ?) RETURNING id')
    .pluck();

  return {
    /** The id of a name, entered when it is new; `null` for no name. */
    idOf(name: string | null): number | null {
      if (name === null) return null;
      return find.get(name) ?? insert.get(name, foldCase(name)) ?? null;
    },
  };
}
