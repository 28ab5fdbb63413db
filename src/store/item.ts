import type { AgendaItem } from '../domain/agenda-item.js';
import type { IndexEntry } from '../domain/feed-entry.js';
import type { Db } from './database.js';

/** Which version of an item is its newest, and where that came from. */
export type NewestVersion = {
  readonly version: number;
  readonly capturedAt: string;
  readonly bodyId: number | null;
  readonly meetingId: number | null;
};

type Listed = Pick<IndexEntry, 'meetingDate' | 'subject' | 'articleNumber'> & {
  readonly bodyId: number | null;
  readonly meetingId: number | null;
};

/** Items, one a row: what the index says of them and the facts of their newest version. */
export function itemTable(db: Db) {
  const find = db
    .prepare<[number, string], number>('SELECT id FROM item WHERE source_id = ? AND native_id = ?')
    .pluck();
  const insert = db
    .prepare<[number, string, string], number>(
      'INSERT INTO item (source_id, native_id, first_seen_at) VALUES (?, ?, ?) RETURNING id',
    )
    .pluck();
  const saveListed = db.prepare<[Listed & { readonly id: number }]>(SAVE_LISTED);
  const saveNewest = db.prepare(SAVE_NEWEST);
  const withdraw = db.prepare<[string, number]>(
    'UPDATE item SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL',
  );
  const restore = db.prepare<[number]>(
    'UPDATE item SET withdrawn_at = NULL WHERE id = ? AND withdrawn_at IS NOT NULL',
  );

  return {
    /** The row id of an item, `null` when it is unknown. */
    find: (sourceId: number, nativeId: string): number | null => find.get(sourceId, nativeId) ?? null,
    /** Enters an item of which nothing but its id is known yet; returns its row id. */
    insert(sourceId: number, nativeId: string, at: string): number {
      return Number(insert.get(sourceId, nativeId, at));
    },
    /** Keeps the index's words for an item; what the index leaves out stays as it was. */
    saveListed(id: number, listed: Listed): void {
      saveListed.run({ ...listed, id });
    },
    /** Makes a record the newest of its item. */
    saveNewest(id: number, record: AgendaItem, newest: NewestVersion): void {
      saveNewest.run({ ...columnsOf(record), ...newest, id });
    },
    withdraw: (id: number, at: string): boolean => withdraw.run(at, id).changes > 0,
    restore: (id: number): void => {
      restore.run(id);
    },
  };
}

const SAVE_LISTED = `
UPDATE item SET
  meeting_id = coalesce(@meetingId, meeting_id), listed_body_id = coalesce(@bodyId, listed_body_id),
  listed_date = coalesce(@meetingDate, listed_date), listed_subject = coalesce(@subject, listed_subject),
  listed_article = coalesce(@articleNumber, listed_article)
WHERE id = @id AND forgotten_at IS NULL AND (
  meeting_id IS NOT coalesce(@meetingId, meeting_id)
  OR listed_body_id IS NOT coalesce(@bodyId, listed_body_id)
  OR listed_date IS NOT coalesce(@meetingDate, listed_date)
  OR listed_subject IS NOT coalesce(@subject, listed_subject)
  OR listed_article IS NOT coalesce(@articleNumber, listed_article))`;

const SAVE_NEWEST = `
UPDATE item SET
  version = @version, captured_at = @capturedAt, parser_version = @parserVersion, platform = @platform,
  layout = @layout, url = @url, authority = @authority, body_id = @bodyId,
  meeting_id = coalesce(@meetingId, meeting_id), document_type = @documentType, meeting_date = @meetingDate,
  article_number = @articleNumber, item_number = @itemNumber, place = @place,
  register_number = @registerNumber, title = @title, language = @language, outcome = @outcome,
  unanimous = @unanimous, by_vote = @byVote, motion_stage = @motionStage, notify_list = @notifyList
WHERE id = @id`;

function columnsOf(record: AgendaItem) {
  return {
    parserVersion: record.parserVersion,
    platform: record.platform,
    layout: record.layout,
    url: record.url,
    authority: record.authority,
    documentType: record.documentType,
    meetingDate: record.meetingDate,
    articleNumber: record.articleNumber,
    itemNumber: record.itemNumber,
    place: record.articleNumber ?? record.itemNumber,
    registerNumber: record.registerNumber,
    title: record.title,
    language: record.language,
    outcome: record.decision?.outcome ?? null,
    unanimous: toBit(record.decision?.unanimous),
    byVote: toBit(record.decision?.byVote),
    motionStage: record.motion?.stage ?? null,
    notifyList: JSON.stringify(record.notifyList),
  };
}

/** A truth value as SQLite keeps it. */
export function toBit(value: boolean | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
