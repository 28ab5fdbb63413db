import type { Db } from './database.js';

/** What the health of one followed source is worked out from; days are `YYYY-MM-DD`. */
export type SourceFacts = {
  readonly source: string;
  readonly meetingDates: readonly string[];
  /** Titles of its newest items, newest first. */
  readonly newestTitles: readonly string[];
};

/** The facts of every followed source, by name. `since` bounds the meeting days read. */
export function findHealth(db: Db, since: string): readonly SourceFacts[] {
  const sources = db
    .prepare<[], { readonly id: number; readonly name: string }>(
      'SELECT id, name FROM source WHERE followed = 1 ORDER BY name',
    )
    .all();
  const dates = db
    .prepare<[number, string], string>(
      `SELECT DISTINCT coalesce(meeting_date, listed_date) FROM item
       WHERE source_id = ? AND coalesce(meeting_date, listed_date) >= ? ORDER BY 1`,
    )
    .pluck();
  const newest = db
    .prepare<[number], string>(
      'SELECT max(coalesce(meeting_date, listed_date)) FROM item WHERE source_id = ?',
    )
    .pluck();
  const titles = db
    .prepare<[number, number], string>(
      `SELECT coalesce(title, listed_subject) FROM item WHERE source_id = ? AND coalesce(title, listed_subject) IS NOT NULL
       ORDER BY coalesce(meeting_date, listed_date) DESC, id DESC LIMIT ?`,
    )
    .pluck();
  return sources.map(({ id, name }) => {
    const recent = dates.all(id, since);
    const last = newest.get(id);
    const meetingDates = recent.length > 0 || last === undefined || last === null ? recent : [last];
    return { source: name, meetingDates, newestTitles: titles.all(id, NEWEST_TITLES) };
  });
}

const NEWEST_TITLES = 60;
