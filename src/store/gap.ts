import type { Db } from './database.js';

/**
 * A stretch of days whose meetings no index has shown, both days included; `fromDate` is `null` for the beginning,
 * `governingBody` where any body of the source may be concerned. `reason` says why it is open.
 */
export type OpenGap = {
  readonly gapId: number;
  readonly governingBody: string | null;
  readonly fromDate: string | null;
  readonly toDate: string;
  readonly reason: string;
  readonly openedAt: string;
  readonly triedAt: string | null;
};

/** A gap as it is noticed. */
export type NewGap = Pick<OpenGap, 'governingBody' | 'fromDate' | 'toDate' | 'reason'>;

type GapRow = {
  readonly id: number;
  readonly governing_body: string | null;
  readonly from_date: string | null;
  readonly to_date: string;
  readonly reason: string;
  readonly opened_at: string;
  readonly tried_at: string | null;
};

type Bounds = { readonly id: number; readonly from_date: string | null; readonly to_date: string };

/** The gaps of sources. A body has at most one open gap: another one noticed makes it wider. */
export function gapTable(db: Db) {
  const open = db.prepare<[number], GapRow>(`
    SELECT g.id, b.name AS governing_body, g.from_date, g.to_date, g.reason, g.opened_at, g.tried_at
    FROM gap g LEFT JOIN governing_body b ON b.id = g.body_id
    WHERE g.source_id = ? AND g.closed_at IS NULL ORDER BY b.name IS NOT NULL, b.name`);
  const ofBody = db.prepare<[number, number | null], Bounds>(
    'SELECT id, from_date, to_date FROM gap WHERE source_id = ? AND body_id IS ? AND closed_at IS NULL',
  );
  const insert = db.prepare(`
    INSERT INTO gap (source_id, body_id, from_date, to_date, reason, opened_at)
    VALUES (@sourceId, @bodyId, @fromDate, @toDate, @reason, @at)`);
  const widen = db.prepare<[string | null, string, string, number]>(
    'UPDATE gap SET from_date = ?, to_date = ?, reason = ? WHERE id = ?',
  );
  const tried = db.prepare<[string, string, number]>('UPDATE gap SET reason = ?, tried_at = ? WHERE id = ?');
  const close = db.prepare<[string, string, number]>(
    'UPDATE gap SET closed_at = ?, tried_at = ? WHERE id = ?',
  );
  const count = db
    .prepare<[number], number>('SELECT count(*) FROM gap WHERE source_id = ? AND closed_at IS NULL')
    .pluck();
  const reachedBack = db
    .prepare<[number, string], number>(
      `SELECT count(*) FROM gap WHERE source_id = ? AND body_id IS NULL AND closed_at IS NOT NULL
        AND coalesce(from_date, '') <= ?`,
    )
    .pluck();

  return {
    /** The open gaps of a source, those of any body first. */
    open: (sourceId: number): readonly OpenGap[] => open.all(sourceId).map(fromRow),
    count: (sourceId: number): number => count.get(sourceId) ?? 0,
    /** Opens a gap, or makes the one wider that its body has already. */
    add(sourceId: number, bodyId: number | null, gap: NewGap, at: string): void {
      const before = ofBody.get(sourceId, bodyId);
      const { fromDate, toDate, reason } = gap;
      if (before === undefined) insert.run({ sourceId, bodyId, fromDate, toDate, reason, at });
      else
        widen.run(
          earlier(before.from_date, fromDate),
          before.to_date > toDate ? before.to_date : toDate,
          reason,
          before.id,
        );
    },
    /** Notes a try that left the gap open, and why. */
    tried: (gapId: number, reason: string, at: string): void => {
      tried.run(reason, at, gapId);
    },
    close: (gapId: number, at: string): void => {
      close.run(at, at, gapId);
    },
    /** Whether all bodies have once been followed back to a day (`''` for the beginning). */
    hasReachedBack: (sourceId: number, day: string): boolean => (reachedBack.get(sourceId, day) ?? 0) > 0,
  };
}

/** The earlier of two days; `null`, the beginning, is the earliest. */
function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}

function fromRow(row: GapRow): OpenGap {
  return {
    gapId: row.id,
    governingBody: row.governing_body,
    fromDate: row.from_date,
    toDate: row.to_date,
    reason: row.reason,
    openedAt: row.opened_at,
    triedAt: row.tried_at,
  };
}
