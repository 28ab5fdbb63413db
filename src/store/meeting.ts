import type { Db } from './database.js';

/** What is known of a meeting; `null` where nobody has said. */
export type MeetingFacts = {
  readonly sourceId: number;
  readonly nativeId: string;
  readonly bodyId: number | null;
  readonly meetingDate: string | null;
};

/** A body with the day of its newest meeting. */
export type KnownBody = { readonly governingBody: string; readonly newestMeetingDate: string };

type BodyRow = { readonly governing_body: string; readonly newest: string };

/** Meetings, named by the platform's id within a source. */
export function meetingTable(db: Db) {
  const find = db
    .prepare<[MeetingFacts], number>(
      'SELECT id FROM meeting WHERE source_id = @sourceId AND native_id = @nativeId',
    )
    .pluck();
  const insert = db
    .prepare<[MeetingFacts], number>(`
      INSERT INTO meeting (source_id, native_id, body_id, meeting_date)
      VALUES (@sourceId, @nativeId, @bodyId, @meetingDate) RETURNING id`)
    .pluck();
  const update = db.prepare<[MeetingFacts & { readonly id: number }]>(`
    UPDATE meeting SET body_id = coalesce(@bodyId, body_id), meeting_date = coalesce(@meetingDate, meeting_date)
    WHERE id = @id AND (body_id IS NOT coalesce(@bodyId, body_id)
      OR meeting_date IS NOT coalesce(@meetingDate, meeting_date))`);
  const newestByBody = db.prepare<[number], BodyRow>(`
    SELECT b.name AS governing_body, max(m.meeting_date) AS newest
    FROM meeting m JOIN governing_body b ON b.id = m.body_id
    WHERE m.source_id = ? AND m.meeting_date IS NOT NULL GROUP BY m.body_id ORDER BY b.name`);

  return {
    /** The id of a meeting, entered when it is new; what is told anew replaces what was known. */
    save(facts: MeetingFacts): number | null {
      const id = find.get(facts);
      if (id === undefined) return insert.get(facts) ?? null;
      update.run({ ...facts, id });
      return id;
    },
    /** The id of a meeting, entered with no facts when it is new; known facts stay. */
    idOf(sourceId: number, nativeId: string | null): number | null {
      if (nativeId === null) return null;
      const facts = { sourceId, nativeId, bodyId: null, meetingDate: null };
      return find.get(facts) ?? insert.get(facts) ?? null;
    },
    /** The bodies that have met at a source. */
    newestByBody: (sourceId: number): readonly KnownBody[] => newestByBody.all(sourceId).map(fromRow),
  };
}

function fromRow(row: BodyRow): KnownBody {
  return { governingBody: row.governing_body, newestMeetingDate: row.newest };
}
