import type { DocumentType } from '../domain/agenda-item.js';
import type { Validators } from '../domain/fetch-outcome.js';
import type { Db } from './database.js';

/** An item to be fetched, and why: not read yet, failed before, or due for another look. */
export type DueItem = {
  readonly nativeId: string;
  readonly reason: 'new' | 'retry' | 'recheck';
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly validators: Validators | null;
  readonly attempts: number;
  readonly documentType: DocumentType | null;
};

/** Why an item's page could not be read. */
export type ItemFailure = {
  readonly code: string;
  readonly detail: string;
  readonly at: string;
  readonly nextDueAt: string;
};

type DueRow = {
  readonly native_id: string;
  readonly due_reason: string;
  readonly governing_body: string | null;
  readonly meeting_date: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly attempts: number;
  readonly document_type: string | null;
};

type GoneRow = { readonly gone_count: number; readonly last_gone_at: string | null };

const DAY_MS = 24 * 60 * 60 * 1000;

/** An answer that a page is gone counts again only when the one before is this old. */
const GONE_APART_MS = DAY_MS;

/**
 * Days until the next look after so many answers that a page is gone. From the third it counts as withdrawn; it is
 * looked at twice more, since a site that has moved or is mended may have it back.
 */
const NEXT_LOOK_DAYS: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 1],
  [3, 7],
  [4, 30],
]);

/** The work list: when each item was looked at and when it is due. */
export function itemLookTable(db: Db) {
  const insert = db.prepare<[number, number, string]>(
    `INSERT INTO item_look (item_id, source_id, due_at, due_reason) VALUES (?, ?, ?, 'new')`,
  );
  const due = db.prepare<[{ sourceId: number; now: string; limit: number }], DueRow>(DUE);
  const dueCount = db
    .prepare<[number, string], number>('SELECT count(*) FROM item_look WHERE source_id = ? AND due_at <= ?')
    .pluck();
  const done = db.prepare(`
    UPDATE item_look SET checked_at = @at, due_at = @nextDueAt,
      due_reason = CASE WHEN @nextDueAt IS NULL THEN NULL ELSE 'recheck' END, attempts = 0, failure_code = NULL,
      failure_detail = NULL, failed_at = NULL, gone_count = 0, last_gone_at = NULL
    WHERE item_id = @itemId`);
  const saveValidators = db.prepare<[string | null, string | null, number]>(
    'UPDATE item_look SET etag = ?, last_modified = ? WHERE item_id = ?',
  );
  const fail = db.prepare(`
    UPDATE item_look SET attempts = attempts + 1, failure_code = @code, failure_detail = @detail, failed_at = @at,
      due_at = @nextDueAt, due_reason = 'retry'
    WHERE item_id = @itemId`);
  const goneCount = db.prepare<[number], GoneRow>(
    'SELECT gone_count, last_gone_at FROM item_look WHERE item_id = ?',
  );
  const saveGone = db.prepare(`
    UPDATE item_look SET checked_at = @at, gone_count = @count, last_gone_at = @countedAt, due_at = @nextDueAt,
      due_reason = CASE WHEN @nextDueAt IS NULL THEN NULL ELSE 'recheck' END
    WHERE item_id = @itemId`);

  return {
    /** Enters a new item as due at once. */
    insert: (itemId: number, sourceId: number, at: string): void => {
      insert.run(itemId, sourceId, at);
    },
    /** What is due: new items first, failed ones last so that they hold up nobody; newest meetings first. */
    due(sourceId: number, now: string, limit: number | null): readonly DueItem[] {
      return due.all({ sourceId, now, limit: limit ?? -1 }).map(fromRow);
    },
    dueCount: (sourceId: number, now: string): number => dueCount.get(sourceId, now) ?? 0,
    /** Notes a page that was read or has not changed; past failures are forgotten. */
    done: (itemId: number, at: string, nextDueAt: string | null): void => {
      done.run({ itemId, at, nextDueAt });
    },
    /** Keeps what the next request for the page may carry. */
    saveValidators: (itemId: number, { etag, lastModified }: Validators): void => {
      saveValidators.run(etag, lastModified, itemId);
    },
    fail: (itemId: number, failure: ItemFailure): void => {
      fail.run({ itemId, ...failure });
    },
    /** Notes an answer that the page is gone; returns how many at least a day apart there have been in a row. */
    gone(itemId: number, at: string): number {
      const before = goneCount.get(itemId);
      const isCounted = isADayAfter(before?.last_gone_at ?? null, at);
      const count = (before?.gone_count ?? 0) + (isCounted ? 1 : 0);
      const countedAt = isCounted ? at : (before?.last_gone_at ?? null);
      saveGone.run({ itemId, at, count, countedAt, nextDueAt: nextLookAfter(count, at) });
      return count;
    },
  };
}

/** The page of an item without a version must come whole, so validators are given only where there is one. */
const DUE = `
SELECT i.native_id, l.due_reason, b.name AS governing_body, coalesce(i.listed_date, i.meeting_date) AS meeting_date,
  CASE WHEN i.version IS NOT NULL THEN l.etag END AS etag,
  CASE WHEN i.version IS NOT NULL THEN l.last_modified END AS last_modified,
  l.attempts, i.document_type
FROM item_look l
JOIN item i ON i.id = l.item_id
LEFT JOIN governing_body b ON b.id = coalesce(i.listed_body_id, i.body_id)
WHERE l.source_id = @sourceId AND l.due_at <= @now
ORDER BY CASE l.due_reason WHEN 'new' THEN 0 WHEN 'recheck' THEN 1 ELSE 2 END, 4 DESC, l.item_id
LIMIT @limit`;

function nextLookAfter(count: number, at: string): string | null {
  const days = NEXT_LOOK_DAYS.get(count);
  return days === undefined ? null : new Date(Date.parse(at) + days * DAY_MS).toISOString();
}

function isADayAfter(before: string | null, at: string): boolean {
  return before === null || Date.parse(at) - Date.parse(before) >= GONE_APART_MS;
}

function fromRow(row: DueRow): DueItem {
  const hasValidators = row.etag !== null || row.last_modified !== null;
  return {
    nativeId: row.native_id,
    reason: row.due_reason as DueItem['reason'],
    governingBody: row.governing_body,
    meetingDate: row.meeting_date,
    validators: hasValidators ? { etag: row.etag, lastModified: row.last_modified } : null,
    attempts: row.attempts,
    documentType: row.document_type as DueItem['documentType'],
  };
}
