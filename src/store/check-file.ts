import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { PykalaError } from '../domain/errors.js';

/** The mark of our files in the SQLite header: "PyKa" as a number. */
export const APPLICATION_ID = 0x50_79_4b_61;

/** The first bytes of every SQLite file, and where in its header the application id stands. */
const SQLITE_MARK = 'SQLite format 3\u0000';
const APPLICATION_ID_AT = 68;
const HEADER_BYTES = 100;

/** What stands at a path: nothing yet (no file, or an empty one), or a database of ours. */
export type FileState = 'empty' | 'ours';

/**
 * Looks at a file's header without opening it as a database, so that a file of somebody else is not touched.
 * Throws DATABASE_NOT_OURS when it is another kind of file or another program's database.
 */
export function checkFile(path: string): FileState {
  if (!existsSync(path)) return 'empty';
  if (!statSync(path).isFile()) throw notOurs(path, 'is no file');
  const header = readHeader(path);
  if (header.length === 0) return 'empty';
  if (header.toString('latin1', 0, SQLITE_MARK.length) !== SQLITE_MARK) {
    throw notOurs(path, 'is no SQLite database');
  }
  if (header.length < HEADER_BYTES || header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw notOurs(path, 'is a database of another program');
  }
  return 'ours';
}

function readHeader(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function notOurs(path: string, what: string): PykalaError {
  return new PykalaError('DATABASE_NOT_OURS', `store: ${path} ${what}`, {
    hint: 'Nothing was changed. Name another file with --db.',
  });
}
