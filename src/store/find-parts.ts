import type { Db } from './database.js';
import { conditionOf, type ItemFilter, NEWEST_FIRST } from './item-filter.js';

/** Where a part of an item was found: the same first columns for sections, attachments and sides of votes. */
type PartPlace = {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly registerNumber: string | null;
};

/** A section of any handling; `handling` counts from 0, the current one is `isCurrent`. */
export type SectionRow = PartPlace & {
  readonly handling: number;
  readonly isCurrent: boolean;
  readonly kind: string;
  readonly heading: string | null;
  readonly text: string;
};

export type AttachmentRow = PartPlace & {
  readonly kind: string;
  readonly number: number | null;
  readonly title: string;
  readonly url: string | null;
};

/** One side of one vote at the item's own meeting; `voteNumber` counts from 1. */
export type VoteRow = PartPlace & {
  readonly title: string | null;
  readonly voteNumber: number;
  readonly subject: string | null;
  readonly label: string;
  readonly count: number;
  readonly winner: string | null;
  readonly evidence: string;
};

/** The names of the rows are given in SQL, so that a row is its own record; the order within an item is the page's. */
const PLACE = `s.name || ':' || i.native_id AS id, s.name AS source, i.authority, b.name AS body,
  i.meeting_date AS meetingDate, i.article_number AS articleNumber, i.register_number AS registerNumber`;
const OF_ITEM = `JOIN source s ON s.id = i.source_id LEFT JOIN governing_body b ON b.id = i.body_id`;

/** Every section of the wanted items. */
export function* findSections(db: Db, filter: ItemFilter): Generator<SectionRow, void, void> {
  const rows = partsOf<Omit<SectionRow, 'isCurrent'> & { isCurrent: number }>(db, filter, {
    columns: 'x.handling, h.is_current AS isCurrent, x.kind, x.heading, x.text',
    join: `JOIN section x ON x.item_id = i.id
      JOIN handling h ON h.item_id = x.item_id AND h.position = x.handling`,
    order: 'x.handling, x.position',
  });
  for (const row of rows) yield { ...row, isCurrent: row.isCurrent === 1 };
}

/** Every attachment of the wanted items. */
export function findAttachments(db: Db, filter: ItemFilter): Iterable<AttachmentRow> {
  return partsOf<AttachmentRow>(db, filter, {
    columns: 'x.kind, x.number, x.title, x.url',
    join: 'JOIN attachment x ON x.item_id = i.id',
    order: 'x.position',
  });
}

/** Every side of every vote at the meetings of the wanted items. */
export function findVotes(db: Db, filter: ItemFilter): Iterable<VoteRow> {
  return partsOf<VoteRow>(db, filter, {
    columns: `i.title, v.position + 1 AS voteNumber, v.subject, o.label, o.count, v.winner, v.evidence`,
    join: `JOIN handling h ON h.item_id = i.id AND h.is_current = 1
      JOIN vote v ON v.item_id = h.item_id AND v.handling = h.position
      JOIN vote_option o ON o.item_id = v.item_id AND o.handling = v.handling AND o.vote = v.position`,
    order: 'v.position, o.position',
  });
}

type Part = { readonly columns: string; readonly join: string; readonly order: string };

/** Rows one after another in bounded memory; `limit` counts items, so that no item is cut in two. */
function* partsOf<Row>(db: Db, filter: ItemFilter, part: Part): Generator<Row, void, void> {
  const { where, values } = conditionOf(filter);
  const statement = db.prepare<[Readonly<Record<string, unknown>>], Row>(`
    SELECT ${PLACE}, ${part.columns}
    FROM (SELECT i.* FROM item i WHERE ${where} ORDER BY ${NEWEST_FIRST} LIMIT @limit) i
    ${OF_ITEM} ${part.join}
    ORDER BY ${NEWEST_FIRST}, ${part.order}`);
  yield* statement.iterate(values);
}
