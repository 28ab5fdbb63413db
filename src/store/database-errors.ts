import { type ErrorCode, PykalaError } from '../domain/errors.js';

type Meaning = { readonly code: ErrorCode; readonly what: string; readonly hint: string };

/** What the codes of the driver and the file system mean to a person; a code is matched by its beginning. */
const MEANINGS: readonly (Meaning & { readonly starts: string })[] = [
  {
    starts: 'SQLITE_NOTADB',
    code: 'DATABASE_NOT_OURS',
    what: 'is no SQLite database',
    hint: 'Name another file with --db.',
  },
  {
    starts: 'SQLITE_READONLY',
    code: 'DATABASE_READ_ONLY',
    what: 'cannot be written to',
    hint: 'Copy it to a folder you may write to, or name another file with --db.',
  },
  {
    starts: 'SQLITE_CANTOPEN',
    code: 'DATABASE_READ_ONLY',
    what: 'cannot be opened for writing; SQLite also writes beside the file',
    hint: 'Check the rights of the file and its folder, or name another file with --db.',
  },
  {
    starts: 'SQLITE_BUSY',
    code: 'DATABASE_LOCKED',
    what: 'is being written to by another program',
    hint: 'Try again when it has finished.',
  },
  {
    starts: 'SQLITE_FULL',
    code: 'DATABASE_FAILED',
    what: 'cannot grow: the disk is full',
    hint: 'Make room and run again; what was stored stays whole.',
  },
  {
    starts: 'SQLITE_CORRUPT',
    code: 'DATABASE_FAILED',
    what: 'is damaged',
    hint: 'Take a copy of the file, then restore it from a backup.',
  },
  ...['EACCES', 'EPERM', 'EROFS'].map((starts) => ({
    starts,
    code: 'DATABASE_READ_ONLY' as const,
    what: 'stands where nothing may be written',
    hint: 'Check the rights of the folder, or name another file with --db.',
  })),
  {
    starts: 'ENOSPC',
    code: 'DATABASE_FAILED',
    what: 'cannot grow: the disk is full',
    hint: 'Make room and run again; what was stored stays whole.',
  },
  { starts: 'E', code: 'DATABASE_FAILED', what: 'failed', hint: 'Name another file with --db.' },
  {
    starts: 'SQLITE_',
    code: 'DATABASE_FAILED',
    what: 'failed',
    hint: 'See the cause; nothing was half stored.',
  },
];

/** A driver's error as one clear line with its cause kept; any other error as it is. */
export function asPykalaError(error: unknown, path: string): unknown {
  const code = systemCodeOf(error);
  const meaning = MEANINGS.find(({ starts }) => code?.startsWith(starts));
  if (meaning === undefined || !(error instanceof Error)) return error;
  const detail = meaning.what === 'failed' ? `: ${error.message}` : '';
  return new PykalaError(meaning.code, `store: ${path} ${meaning.what}${detail}`, {
    hint: meaning.hint,
    cause: error,
  });
}

/** Runs `work`, turning the driver's errors into ours. */
export function withClearErrors<R>(path: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw asPykalaError(error, path);
  }
}

/** A code of SQLite or of the operating system (`EACCES`); our own errors already speak for themselves. */
function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof PykalaError || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
