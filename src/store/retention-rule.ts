import type { Db } from './database.js';

/**
 * How a database is kept. `archive` keeps all · `mirror` reduces what its site has withdrawn to facts without text,
 * `days` after that · `public` keeps all and masks private persons in what is handed on.
 */
export type RetentionProfile = 'archive' | 'mirror' | 'public';

export type RetentionRule = { readonly profile: RetentionProfile; readonly days: number };

/** Where nothing was settled: all is kept. */
const USUAL: RetentionRule = { profile: 'archive', days: 30 };

/** The rule of a database; `set` writes. */
export function retentionRule(db: Db) {
  return {
    get: (): RetentionRule => {
      const value = db
        .prepare<[], string>("SELECT value FROM setting WHERE name = 'retention'")
        .pluck()
        .get();
      return value === undefined ? USUAL : { ...USUAL, ...(JSON.parse(value) as Partial<RetentionRule>) };
    },
    set: (rule: RetentionRule): void => {
      db.prepare<[string]>(`
        INSERT INTO setting (name, value) VALUES ('retention', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value`).run(JSON.stringify(rule));
    },
  };
}
