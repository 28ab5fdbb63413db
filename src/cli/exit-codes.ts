import type { ErrorCode } from '../domain/errors.js';

/** What a script learns from the process; one table here and in the README. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  someFailed: 3,
  threshold: 4,
  locked: 5,
  interrupted: 130,
} as const;

/** The exit code of an error: wrong words touch nothing (2), a second run is harmless (5), the rest failed (1). */
export function exitCodeOf(code: ErrorCode): number {
  switch (code) {
    case 'USAGE':
    case 'UNKNOWN_SOURCE':
    case 'UNKNOWN_ITEM':
    case 'NOT_A_PLATFORM':
    case 'SQL_REFUSED':
      return EXIT.usage;
    case 'DATABASE_LOCKED':
      return EXIT.locked;
    default:
      return EXIT.failed;
  }
}
