import type { Db } from './database.js';

/** `failing`: the newest run could not read its index · `stale`: no good run for seven days, or never · else `ok`. */
export type SourceState = 'ok' | 'stale' | 'failing';

/** A source with what its runs came to. */
export type SourceOverview = {
  readonly source: string;
  readonly authority: string;
  readonly platform: string;
  readonly baseUrl: string;
  readonly state: SourceState;
  readonly newestMeetingDate: string | null;
  readonly lastSuccessAt: string | null;
  readonly items: number;
  readonly isFollowed: boolean;
  readonly lastFailure: { readonly at: string; readonly error: string } | null;
  readonly failuresInARow: number;
  readonly openGaps: number;
};

type Row = {
  readonly source: string;
  readonly authority: string;
  readonly platform: string;
  readonly base_url: string;
  readonly newest_meeting_date: string | null;
  readonly last_success_at: string | null;
  readonly items: number;
  readonly followed: number;
  readonly last_failure_at: string | null;
  readonly last_error: string | null;
  readonly failures_in_a_row: number;
  readonly gaps: number;
};

const STALE_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** Every followed source by name, with its state at `now`; those no longer followed too when `all` is set. */
export function sourceOverviews(db: Db, now: string, all = false): readonly SourceOverview[] {
  return db
    .prepare<[number], Row>(OVERVIEW)
    .all(all ? 0 : 1)
    .map((row) => fromRow(row, now));
}

/** Gaps are counted where they stand: a run that was killed has told of none. */
const OVERVIEW = `
SELECT r.*, (SELECT count(*) FROM gap g WHERE g.source_id = r.source_id AND g.closed_at IS NULL) AS gaps
FROM source_row r WHERE r.followed >= ? ORDER BY r.source`;

function fromRow(row: Row, now: string): SourceOverview {
  const { last_failure_at: at, last_error: error } = row;
  return {
    source: row.source,
    authority: row.authority,
    platform: row.platform,
    baseUrl: row.base_url,
    state: stateOf(row, now),
    newestMeetingDate: row.newest_meeting_date,
    lastSuccessAt: row.last_success_at,
    items: row.items,
    isFollowed: row.followed === 1,
    lastFailure: at === null || error === null ? null : { at, error },
    failuresInARow: row.failures_in_a_row,
    openGaps: row.gaps,
  };
}

/** The same rule as in the view `v_sources`, which asks the clock itself. */
function stateOf(row: Row, now: string): SourceState {
  if (row.failures_in_a_row > 0) return 'failing';
  if (row.last_success_at === null) return 'stale';
  return Date.parse(now) - Date.parse(row.last_success_at) > STALE_AFTER_MS ? 'stale' : 'ok';
}
