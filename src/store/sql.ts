import { PykalaError } from '../domain/errors.js';
import type { Db } from './database.js';

/** The answer to a person's query: the names of its columns and its rows one after another. */
export type SqlAnswer = {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly unknown[]>;
};

/**
 * Runs one SELECT of a person over a connection that was opened for reading only.
 * Throws SQL_REFUSED for anything that writes, gives no rows, is more than one statement or is no SQL.
 */
export function runSql(db: Db, sql: string): SqlAnswer {
  const statement = prepareOrRefuse(db, sql);
  if (!db.readonly || !statement.readonly || !statement.reader) {
    throw refused('only a SELECT may be run');
  }
  return {
    columns: statement.columns().map(({ name }) => name),
    rows: refusingFaults(statement.raw().safeIntegers().iterate()),
  };
}

/** A query may turn out wrong at any of its rows (`abs` of the smallest integer). */
function* refusingFaults(rows: Iterable<readonly unknown[]>): Generator<readonly unknown[]> {
  try {
    for (const row of rows) yield row.map(inWords);
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/** Whole numbers as numbers, those too large for one as their digits. */
function inWords(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function prepareOrRefuse(db: Db, sql: string) {
  try {
    return db.prepare<[], readonly unknown[]>(sql);
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function refused(why: string, cause?: unknown): PykalaError {
  return new PykalaError('SQL_REFUSED', `store: the query cannot be run: ${why}`, {
    hint: 'Give one SELECT; the views are v_items, v_decisions, v_motions, v_matters, v_votes and v_sources.',
    cause,
  });
}
