import type { Db } from './database.js';
import { foldCase } from './governing-body.js';

/** Which meetings are wanted; days are `YYYY-MM-DD`, both ends included. */
export type MeetingFilter = {
  readonly sources?: readonly string[];
  readonly body?: string;
  readonly since?: string;
  readonly until?: string;
};

/** A meeting with its day, hour (`17:00` as printed, Finnish time) and place. */
export type MeetingRow = {
  readonly id: string;
  readonly source: string;
  readonly authority: string;
  readonly governingBody: string | null;
  readonly meetingDate: string;
  readonly startTime: string | null;
  readonly place: string | null;
  readonly documentType: string | null;
  readonly items: number;
};

/** Meetings whose day is known, the oldest first, with how many of their items the archive holds. */
export function findMeetings(db: Db, filter: MeetingFilter): readonly MeetingRow[] {
  return db
    .prepare<[Readonly<Record<string, string | null>>], MeetingRow>(`
      SELECT s.name || ':' || m.native_id AS id, s.name AS source, s.authority, b.name AS governingBody,
        m.meeting_date AS meetingDate, m.start_time AS startTime, m.place, m.document_type AS documentType,
        (SELECT count(*) FROM item i WHERE i.meeting_id = m.id AND i.version IS NOT NULL) AS items
      FROM meeting m JOIN source s ON s.id = m.source_id LEFT JOIN governing_body b ON b.id = m.body_id
      WHERE m.meeting_date IS NOT NULL
        AND (@sources IS NULL OR s.name IN (SELECT value FROM json_each(@sources)))
        AND (@body IS NULL OR instr(b.folded, @body) > 0)
        AND (@since IS NULL OR m.meeting_date >= @since) AND (@until IS NULL OR m.meeting_date <= @until)
      ORDER BY m.meeting_date, coalesce(m.start_time, ''), s.name, m.native_id`)
    .all({
      sources: filter.sources === undefined ? null : JSON.stringify(filter.sources),
      body: filter.body === undefined ? null : foldCase(filter.body),
      since: filter.since ?? null,
      until: filter.until ?? null,
    });
}
