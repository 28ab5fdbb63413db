import { PykalaError } from '../../domain/errors.js';
import type { Db } from '../database.js';
import { createTables } from './0001-create-tables.js';
import { createRecordTables } from './0002-create-record-tables.js';
import { createViews } from './0003-create-views.js';
import { createMoreViews } from './0004-create-more-views.js';
import { createGaps } from './0005-create-gaps.js';
import { createTitleIndex } from './0006-create-title-index.js';
import { createSearchIndex } from './0007-create-search-index.js';
import { createForgetting } from './0008-create-forgetting.js';
import { findMotionsFast } from './0009-find-motions-fast.js';
import { coverMoreColumns } from './0010-cover-more-columns.js';
import { createWatches } from './0011-create-watches.js';
import { createSettings } from './0012-create-settings.js';
import { knowEnteredIndex } from './0013-know-entered-index.js';
import { findLettersFast } from './0014-find-letters-fast.js';

/** One step of the schema; never edited once released. */
export type Migration = { readonly number: number; readonly sql: string };

/** Every step in order; numbers count from 1 without holes. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, sql: createTables },
  { number: 2, sql: createRecordTables },
  { number: 3, sql: createViews },
  { number: 4, sql: createMoreViews },
  { number: 5, sql: createGaps },
  { number: 6, sql: createTitleIndex },
  { number: 7, sql: createSearchIndex },
  { number: 8, sql: createForgetting },
  { number: 9, sql: findMotionsFast },
  { number: 10, sql: coverMoreColumns },
  { number: 11, sql: createWatches },
  { number: 12, sql: createSettings },
  { number: 13, sql: knowEnteredIndex },
  { number: 14, sql: findLettersFast },
];

/** The schema version of a database: the number of its last migration, 0 when it has none. */
export function schemaVersionOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** The schema version this program knows. */
export function newestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.at(-1)?.number ?? 0;
}

/** Throws DATABASE_NEWER when the database was written by a newer program; changes nothing. */
export function refuseNewer(db: Db, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = schemaVersionOf(db);
  if (version <= newestVersion(migrations)) return;
  throw new PykalaError(
    'DATABASE_NEWER',
    `store: ${db.name} has schema version ${version}, this program knows ${newestVersion(migrations)}`,
    { hint: 'Install the newer pykala that wrote it, or name another file with --db.' },
  );
}

/**
 * Brings a database up to date, each step with its number in one transaction, so that a step that fails or is
 * killed leaves the version before it. Safe when two programs do it at once.
 */
export function migrate(db: Db, migrations: readonly Migration[] = MIGRATIONS): void {
  refuseNewer(db, migrations);
  for (const migration of migrations) {
    db.transaction(() => {
      if (schemaVersionOf(db) >= migration.number) return;
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.number}`);
    }).immediate();
  }
}
