import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { PykalaError } from '../domain/errors.js';
import { connect, type Db } from './database.js';
import { withClearErrors } from './database-errors.js';

/** A run's hold on a database. It also ends with the process, however that ends. */
export type DatabaseLock = { readonly release: () => void };

/**
 * Takes the hold that only one run at a time may have; throws DATABASE_LOCKED at once when another has it.
 *
 * The hold is an open transaction on a small SQLite file beside the database. The operating system drops its file
 * lock when the process dies, so a killed run leaves nothing to clean up. Reading and short writes by other
 * commands go on meanwhile: they do not ask for it.
 */
export function lockDatabase(path: string): DatabaseLock {
  if (path === ':memory:') return { release: () => {} };
  const lockPath = `${realPathOf(path)}.lock`;
  return withClearErrors(lockPath, () => {
    mkdirSync(dirname(lockPath), { recursive: true });
    const db = connect(lockPath, { busyTimeoutMs: 0 });
    takeOrThrow(db, path);
    return { release: () => db.close() };
  });
}

function takeOrThrow(db: Db, path: string): void {
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY')) throw cause;
    throw new PykalaError('DATABASE_LOCKED', `store: another run holds ${path}`, {
      hint: 'Let it finish, then run again; reading commands work meanwhile.',
      cause,
    });
  }
}

/** Two names of one file (a link, a relative path) must give one lock. */
function realPathOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
