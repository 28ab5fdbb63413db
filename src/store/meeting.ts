import type { DocumentType } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { toBit } from './item.js';

/** What is known of a meeting; `null` where nobody has said. */
export type MeetingFacts = {
  readonly sourceId: number;
  readonly nativeId: string;
  readonly bodyId: number | null;
  readonly meetingDate: string | null;
};

/** A body with the day of its newest meeting. */
export type KnownBody = { readonly governingBody: string; readonly newestMeetingDate: string };

/** What a meeting's own page or its index says; what it does not say is `null` and leaves what was known. */
export type MeetingDetails = {
  readonly nativeId: string;
  readonly bodyId: number | null;
  readonly meetingDate: string | null;
  readonly documentType: DocumentType | null;
  /** `17:00`, as printed on the page. */
  readonly startTime: string | null;
  readonly place: string | null;
  readonly isChecked: boolean | null;
  readonly pdfUrl: string | null;
  /** How many items stand on its page; `null` when the page was not read. */
  readonly itemsListed: number | null;
};

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

  const saveDetails = db.prepare(SAVE_DETAILS);
  const listedSince = db
    .prepare<[number, string], string>('SELECT native_id FROM meeting WHERE source_id = ? AND listed_at >= ?')
    .pluck();
  const unread = db.prepare<[{ sourceId: number; today: string; limit: number }], string>(UNREAD).pluck();

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
    /** Keeps what a meeting's page or index said at `at`. */
    saveDetails(sourceId: number, details: MeetingDetails, at: string): void {
      const { nativeId, bodyId, meetingDate } = details;
      const isKnown = find.get({ sourceId, nativeId, bodyId, meetingDate });
      if (isKnown === undefined) insert.get({ sourceId, nativeId, bodyId, meetingDate });
      const listedAt = details.itemsListed === null ? null : at;
      saveDetails.run({ ...details, sourceId, isChecked: toBit(details.isChecked), listedAt });
    },
    /** The meetings whose page was read at or after an instant. */
    listedSince: (sourceId: number, at: string): ReadonlySet<string> =>
      new Set(listedSince.all(sourceId, at)),
    /** Meetings whose page was never read, or not since their day with minutes still to come; newest first. */
    unread: (sourceId: number, today: string, limit: number): readonly string[] =>
      unread.all({ sourceId, today, limit }),
    /** The bodies that have met at a source. */
    newestByBody: (sourceId: number): readonly KnownBody[] => newestByBody.all(sourceId).map(fromRow),
  };
}

const SAVE_DETAILS = `
UPDATE meeting SET
  body_id = coalesce(@bodyId, body_id), meeting_date = coalesce(@meetingDate, meeting_date),
  document_type = coalesce(@documentType, document_type), start_time = coalesce(@startTime, start_time),
  place = coalesce(@place, place), is_checked = coalesce(@isChecked, is_checked),
  pdf_url = coalesce(@pdfUrl, pdf_url), items_listed = coalesce(@itemsListed, items_listed),
  listed_at = coalesce(@listedAt, listed_at)
WHERE source_id = @sourceId AND native_id = @nativeId`;

/**
 * Only meetings within the days whose items are known: older ones are for a backfill. The page of an agenda is read
 * again, once a day, from its meeting day on, for a month, as long as it has not become minutes.
 */
const UNREAD = `
SELECT native_id FROM meeting
WHERE source_id = @sourceId
  AND meeting_date >= (SELECT min(listed_date) FROM item WHERE source_id = @sourceId AND meeting_id IS NOT NULL)
  AND (listed_at IS NULL OR (document_type IS NOT 'minutes' AND meeting_date < @today
    AND meeting_date > date(@today, '-31 days') AND substr(listed_at, 1, 10) < @today))
ORDER BY meeting_date DESC, native_id LIMIT @limit`;

function fromRow(row: BodyRow): KnownBody {
  return { governingBody: row.governing_body, newestMeetingDate: row.newest };
}
