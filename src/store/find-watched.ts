import type { DocumentType, MotionStage, Outcome } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { findMotions } from './find-motions.js';
import { conditionOf, type ItemFilter, NEWEST_FIRST } from './item-filter.js';
import { searchItems } from './search-items.js';
import type { Sighting, WatchQuery } from './watch.js';

/** One thing that answers a watch, with what there is to tell of it. `stage` is that of the motion where it is one. */
export type Watched = Sighting & {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly title: string | null;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly documentType: DocumentType | null;
  readonly articleNumber: number | null;
  readonly registerNumber: string | null;
  readonly outcome: Outcome | null;
  readonly stage: MotionStage | null;
  readonly snippet: string | null;
  readonly url: string | null;
};

/** What a search may answer; far more than anybody reads. */
const EVERYTHING = 1_000_000;

/**
 * What answers a watch now. Of a page, agenda and minutes are two; of a motion, each stage is one: any number of
 * versions or readings of the same adds none. `taken` puts what a filter's words are in the index beside it.
 */
export function findWatched(
  db: Db,
  query: WatchQuery,
  today: string,
  taken: (filter: ItemFilter) => ItemFilter,
): readonly Watched[] {
  if (query.stageChanges) return stagesOf(db, query, today, taken);
  const { words, near, filter } = query;
  if (words === '') return itemsWhere(db, filter).map((row) => ({ ...row, snippet: null }));
  const { hits } = searchItems(db, { words, near }, { ...filter, limit: EVERYTHING });
  const snippets = new Map(hits.map(({ id, snippet }) => [id, snippet]));
  const idsOf = JSON.stringify([...snippets.keys()]);
  return itemsWhere(db, {}, IS_NAMED, idsOf).map((row) => ({
    ...row,
    snippet: snippets.get(row.id) ?? null,
  }));
}

type ItemRow = Omit<Watched, 'key' | 'snippet'>;

const IS_NAMED = "s.name || ':' || i.native_id IN (SELECT value FROM json_each(@ids))";

function itemsWhere(db: Db, filter: ItemFilter, and = '1', ids = '[]'): readonly Omit<Watched, 'snippet'>[] {
  const { where, values } = conditionOf(filter);
  return db
    .prepare<[Readonly<Record<string, unknown>>], ItemRow>(`
      SELECT s.name || ':' || i.native_id AS id, s.name AS source, i.authority, i.title, b.name AS governingBody,
        i.meeting_date AS meetingDate, i.document_type AS documentType, i.article_number AS articleNumber,
        i.register_number AS registerNumber, i.outcome, i.motion_stage AS stage, i.url, p.hash AS pageHash
      FROM item i JOIN source s ON s.id = i.source_id
      LEFT JOIN governing_body b ON b.id = i.body_id
      LEFT JOIN item_version v ON v.item_id = i.id AND v.n = i.version
      LEFT JOIN page p ON p.id = v.page_id
      WHERE ${where} AND ${and} AND @ids IS NOT NULL ORDER BY ${NEWEST_FIRST} LIMIT @limit`)
    .all({ ...values, ids })
    .map((row) => ({ ...row, key: `${row.id} ${row.documentType ?? 'unknown'}` }));
}

/** Motions by their register number within a source; one without a number is the page it stands on. */
function stagesOf(
  db: Db,
  { words, filter }: WatchQuery,
  today: string,
  taken: (filter: ItemFilter) => ItemFilter,
): readonly Watched[] {
  const asked = words === '' ? filter : { ...filter, query: words };
  const motions = [...findMotions(db, taken(asked), today)];
  const ids = JSON.stringify(motions.map(({ id }) => id));
  const pages = new Map(itemsWhere(db, {}, IS_NAMED, ids).map((page) => [page.id, page]));
  return motions.flatMap((motion) => {
    const page = pages.get(motion.id);
    if (page === undefined) return [];
    const { source, registerNumber, stage, title, evidence } = motion;
    const key = `${registerNumber === null ? motion.id : `${source} ${registerNumber}`} ${stage}`;
    return [{ ...page, key, registerNumber, stage, title, snippet: evidence }];
  });
}
