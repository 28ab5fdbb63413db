import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { PykalaError } from '../domain/errors.js';
import type { Db } from './database.js';

/**
 * Copies a database while others read and write it, page by page, into a file of its own; gives its size in bytes.
 * The copy is made under another name and moved into place whole. Errors: `USAGE` (the database itself is named),
 * `FILE_FAILED` (exists already, cannot be written).
 */
export async function backupDatabase(db: Db, path: string, overwrite: boolean): Promise<void> {
  if (isSameFile(db.name, path)) {
    throw new PykalaError('USAGE', `store: ${path} is the database itself`, {
      hint: 'Name another file for the copy.',
    });
  }
  if (existsSync(path) && !overwrite) {
    throw new PykalaError('FILE_FAILED', `store: ${path} exists already`, {
      hint: 'Name another file, or allow it to be replaced with --force.',
    });
  }
  const partial = `${path}.part`;
  try {
    await db.backup(partial);
    renameSync(partial, path);
  } catch (cause) {
    rmSync(partial, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PykalaError('FILE_FAILED', `store: ${path} cannot be written: ${reason}`, {
      cause,
      hint: 'Name a file in a folder that exists, that you may write to and that has room.',
    });
  }
}

/** Whether two paths, links followed, are one file. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.dev === b.dev && a.ino === b.ino;
}
