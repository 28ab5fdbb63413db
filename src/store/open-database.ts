import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PykalaError } from '../domain/errors.js';
import { APPLICATION_ID, checkFile } from './check-file.js';
import { connect, type Db } from './database.js';
import { migrate, newestVersion, refuseNewer, schemaVersionOf } from './migrations/index.js';

/**
 * Opens a database for writing, made and brought up to date as needed. Throws DATABASE_NOT_OURS, DATABASE_NEWER
 * (both leave the file as it is), DATABASE_READ_ONLY, DATABASE_LOCKED or the driver's error.
 */
export function openForWriting(path: string): Db {
  if (path !== ':memory:') {
    checkFile(path);
    mkdirSync(dirname(path), { recursive: true });
  }
  return closedOnError(connect(path), (db) => {
    refuseNewer(db);
    claim(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    migrate(db);
  });
}

/** Opens a database for reading only; one of an older program is first brought up to date. */
export function openForReading(path: string): Db {
  if (checkFile(path) === 'empty') throw missing(path);
  const db = closedOnError(connect(path, { readonly: true }), (opened) => refuseNewer(opened));
  if (schemaVersionOf(db) === newestVersion()) return db;
  db.close();
  openForWriting(path).close();
  return connect(path, { readonly: true });
}

/**
 * Marks a new file as ours before it becomes a WAL database, so that the mark stands in the file itself and a
 * look at its header is enough from then on.
 */
function claim(db: Db): void {
  if (db.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  db.pragma(`application_id = ${APPLICATION_ID}`);
}

function closedOnError(db: Db, work: (db: Db) => void): Db {
  try {
    work(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function missing(path: string): PykalaError {
  return new PykalaError('DATABASE_MISSING', `store: there is no database at ${path}`, {
    hint: 'Follow a source and harvest it first (`pykala sources add`, `pykala harvest`), or name a file with --db.',
  });
}
