/** Stable words by which callers and tests know an error; the message is for people. */
export type ErrorCode =
  | 'USAGE'
  | 'UNKNOWN_SOURCE'
  | 'UNKNOWN_ITEM'
  | 'NOT_A_PLATFORM'
  | 'DATABASE_NOT_OURS'
  | 'DATABASE_NEWER'
  | 'DATABASE_READ_ONLY'
  | 'DATABASE_MISSING'
  | 'DATABASE_LOCKED'
  | 'DATABASE_FAILED'
  | 'SQL_REFUSED'
  | 'FILE_FAILED'
  | 'FETCH_FAILED'
  | 'INDEX_UNREADABLE';

/**
 * An error that a person can act on. `message` says room, what happened and with what; `hint` what to do next.
 */
export class PykalaError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | null;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PykalaError';
    this.code = code;
    this.hint = options.hint ?? null;
  }
}
