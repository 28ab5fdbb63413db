import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
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

/** Where parts stand, `x` being the table of the part, and how those of one item are ordered. */
type Part = {
  readonly table: string;
  readonly columns: string;
  readonly join: string;
  readonly order: string;
};

const SECTION: Part = {
  table: 'section',
  columns: 'x.handling, h.is_current AS isCurrent, x.kind, x.heading, x.text',
  join: 'JOIN handling h ON h.item_id = x.item_id AND h.position = x.handling',
  order: 'x.handling, x.position',
};

const ATTACHMENT: Part = {
  table: 'attachment',
  columns: 'x.kind, x.number, x.title, x.url',
  join: '',
  order: 'x.position',
};

const VOTE: Part = {
  table: 'vote',
  columns: 't.title, x.position + 1 AS voteNumber, x.subject, o.label, o.count, x.winner, x.evidence',
  join: `JOIN item t ON t.id = x.item_id
    JOIN handling h ON h.item_id = x.item_id AND h.position = x.handling AND h.is_current = 1
    JOIN vote_option o ON o.item_id = x.item_id AND o.handling = x.handling AND o.vote = x.position`,
  order: 'x.position, o.position',
};

/** Every section of the wanted items. */
export function* findSections(db: Db, filter: ItemFilter): Generator<SectionRow, void, void> {
  const rows = partsOf<Omit<SectionRow, 'isCurrent'> & { isCurrent: number }>(db, filter, SECTION);
  for (const row of rows) yield { ...row, isCurrent: row.isCurrent === 1 };
}

/** Every attachment of the wanted items. */
export function findAttachments(db: Db, filter: ItemFilter): Iterable<AttachmentRow> {
  return partsOf<AttachmentRow>(db, filter, ATTACHMENT);
}

/** Every side of every vote at the meetings of the wanted items. */
export function findVotes(db: Db, filter: ItemFilter): Iterable<VoteRow> {
  return partsOf<VoteRow>(db, filter, VOTE);
}

/** One query that gives the same rows, to be read and run by a person. */
export function partsSql(kind: 'sections' | 'attachments' | 'votes', filter: ItemFilter): string {
  const part = { sections: SECTION, attachments: ATTACHMENT, votes: VOTE }[kind];
  const { where, values } = conditionOf(filter);
  const wanted = `SELECT i.id FROM item i WHERE ${where} ORDER BY ${NEWEST_FIRST} LIMIT @limit`;
  const sql = `
    SELECT ${PLACE}, ${part.columns}
    FROM item i ${OF_ITEM} JOIN ${part.table} x ON x.item_id = i.id ${part.join}
    WHERE i.id IN (${wanted}) ORDER BY ${NEWEST_FIRST}, ${part.order}`;
  return writtenOut(sql, values);
}

/** The names of the rows are given in SQL, so that a row is its own record; the order within an item is the page's. */
const PLACE = `s.name || ':' || i.native_id AS id, s.name AS source, i.authority, b.name AS body,
      i.meeting_date AS meetingDate, i.article_number AS articleNumber, i.register_number AS registerNumber`;
const OF_ITEM = 'CROSS JOIN source s ON s.id = i.source_id LEFT JOIN governing_body b ON b.id = i.body_id';

type PlaceRow = PartPlace & { readonly itemId: number };

/**
 * The parts of one item after those of another: items come off an index in their order and the parts of each are
 * looked up, so that nothing is ever sorted and the first row comes at once. `limit` counts items, so that no item is
 * cut in two.
 */
function* partsOf<Row extends PartPlace>(db: Db, filter: ItemFilter, part: Part): Generator<Row, void, void> {
  const { where, values } = conditionOf(filter);
  const items = db.prepare<[Readonly<Record<string, unknown>>], PlaceRow>(`
    SELECT i.id AS itemId, ${PLACE} FROM item i ${OF_ITEM}
    WHERE ${where} AND EXISTS (SELECT 1 FROM ${part.table} x WHERE x.item_id = i.id)
    ORDER BY ${NEWEST_FIRST} LIMIT @limit`);
  const ofItem = db.prepare<[number], Omit<Row, keyof PartPlace>>(`
    SELECT ${part.columns} FROM ${part.table} x ${part.join} WHERE x.item_id = ? ORDER BY ${part.order}`);
  for (const { itemId, ...place } of items.iterate(values)) {
    for (const row of ofItem.all(itemId)) yield { ...place, ...row } as Row;
  }
}
