import type { Db } from './database.js';
import { foldCase } from './governing-body.js';

/** Which part of the archive is asked about; days are `YYYY-MM-DD`, both included. */
export type CoverageFilter = {
  readonly sources?: readonly string[];
  readonly body?: string;
  readonly since?: string;
  readonly until?: string;
};

/** An item of minutes with its §, as read from its page. */
export type SeenArticle = {
  readonly source: string;
  readonly governingBody: string;
  readonly meetingDate: string;
  readonly articleNumber: number;
};

/** A meeting that is known without any item of it. */
export type EmptyMeeting = {
  readonly source: string;
  readonly governingBody: string | null;
  readonly meetingId: string;
  readonly meetingDate: string;
};

/** An open gap as coverage tells of it. */
export type CoverageGap = {
  readonly source: string;
  readonly governingBody: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
  readonly since: string;
};

/** What the archive holds and knows to lack, for `coverage`. */
export type CoverageFacts = {
  readonly articles: readonly SeenArticle[];
  readonly emptyMeetings: readonly EmptyMeeting[];
  readonly gaps: readonly CoverageGap[];
  /** The sources of which every listing was once followed to its beginning. */
  readonly wholeSources: ReadonlySet<string>;
};

/** Reads what coverage is worked out from. */
export function findCoverage(db: Db, filter: CoverageFilter): CoverageFacts {
  const values = {
    sources: JSON.stringify(filter.sources ?? []),
    body: filter.body === undefined ? null : foldCase(filter.body),
    since: filter.since ?? null,
    until: filter.until ?? null,
  };
  const all = <T>(sql: string) => db.prepare<[typeof values], T>(sql).all(values);
  return {
    articles: all<SeenArticle>(ARTICLES),
    emptyMeetings: all<EmptyMeeting>(EMPTY_MEETINGS),
    gaps: all<CoverageGap>(GAPS),
    wholeSources: new Set(all<{ readonly name: string }>(WHOLE_SOURCES).map(({ name }) => name)),
  };
}

const WANTED_SOURCE = `(json_array_length(@sources) = 0 OR s.name IN (SELECT value FROM json_each(@sources)))`;
const WANTED_BODY = '(@body IS NULL OR instr(b.folded, @body) > 0)';

/** A page that prints no § may still have had one in the list of its meeting. */
const ARTICLES = `
SELECT s.name AS source, b.name AS governingBody, i.meeting_date AS meetingDate,
  coalesce(i.article_number, i.listed_article) AS articleNumber
FROM item i
JOIN source s ON s.id = i.source_id
JOIN governing_body b ON b.id = coalesce(i.listed_body_id, i.body_id)
WHERE i.version IS NOT NULL AND i.meeting_id IS NOT NULL AND i.document_type = 'minutes'
  AND i.meeting_date IS NOT NULL AND coalesce(i.article_number, i.listed_article) IS NOT NULL
  AND ${WANTED_SOURCE} AND ${WANTED_BODY}
  AND (@since IS NULL OR i.meeting_date >= @since) AND (@until IS NULL OR i.meeting_date <= @until)
ORDER BY s.name, b.name, i.meeting_date, articleNumber`;

/** Meetings before the first item known are the business of a backfill, not holes. */
const EMPTY_MEETINGS = `
SELECT s.name AS source, b.name AS governingBody, m.native_id AS meetingId, m.meeting_date AS meetingDate
FROM meeting m
JOIN source s ON s.id = m.source_id
LEFT JOIN governing_body b ON b.id = m.body_id
WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.meeting_id = m.id)
  AND m.meeting_date >= (SELECT min(i.listed_date) FROM item i WHERE i.source_id = m.source_id)
  AND ${WANTED_SOURCE} AND ${WANTED_BODY}
  AND (@since IS NULL OR m.meeting_date >= @since) AND (@until IS NULL OR m.meeting_date <= @until)
ORDER BY s.name, b.name, m.meeting_date, m.native_id`;

const GAPS = `
SELECT s.name AS source, b.name AS governingBody, g.from_date AS "from", g.to_date AS "to", g.reason,
  g.opened_at AS since
FROM gap g
JOIN source s ON s.id = g.source_id
LEFT JOIN governing_body b ON b.id = g.body_id
WHERE g.closed_at IS NULL AND ${WANTED_SOURCE} AND (g.body_id IS NULL OR ${WANTED_BODY})
  AND (@since IS NULL OR g.to_date >= @since) AND (@until IS NULL OR coalesce(g.from_date, '') <= @until)
ORDER BY s.name, b.name, g.from_date`;

const WHOLE_SOURCES = `
SELECT DISTINCT s.name FROM gap g JOIN source s ON s.id = g.source_id
WHERE g.body_id IS NULL AND g.closed_at IS NOT NULL AND g.from_date IS NULL
  AND ${WANTED_SOURCE} AND @body IS @body AND @since IS @since AND @until IS @until`;
