import SqliteDatabase from 'better-sqlite3';
import { asPykalaError } from './database-errors.js';

/** An open SQLite connection; the driver is named in this file alone. */
export type Db = SqliteDatabase.Database;

/** Milliseconds that a statement waits for another program's write to end. */
const BUSY_TIMEOUT_MS = 5_000;

/** Opens a connection without changing anything in the file; throws the driver's error. */
export function connect(
  path: string,
  options: { readonly readonly?: boolean; readonly busyTimeoutMs?: number } = {},
): Db {
  return new SqliteDatabase(path, {
    readonly: options.readonly ?? false,
    fileMustExist: options.readonly ?? false,
    timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
  });
}

/**
 * The function as one transaction: all of what it writes is kept, or nothing when it throws.
 * It takes the write lock at once, so that nothing it read can be outdated when it writes.
 */
export function inTransaction<A extends unknown[], R>(db: Db, work: (...args: A) => R): (...args: A) => R {
  const transaction = db.transaction(work);
  return (...args) => {
    try {
      return transaction.immediate(...args);
    } catch (error) {
      throw asPykalaError(error, db.name);
    }
  };
}
